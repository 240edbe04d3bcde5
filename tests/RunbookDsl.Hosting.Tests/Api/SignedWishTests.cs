using RunbookDsl.Hosting.Api;

namespace RunbookDsl.Hosting.Tests.Api;

/// <summary>Nobody who has signed in acts under another name.</summary>
public sealed class SignedWishTests
{
    [Fact]
    public void Every_body_that_says_who_wants_something_can_be_signed() => typeof(ISignedWish).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(ISignedWish).Namespace && type.Name.EndsWith("Wish", StringComparison.Ordinal) && type.IsClass)
        .Should().HaveCountGreaterThan(4).And.AllSatisfy(type => type.Should().BeAssignableTo<ISignedWish>());
}
