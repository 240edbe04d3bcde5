using RunbookDsl.Dashboard.Tests.Hosts;

namespace RunbookDsl.Dashboard.Tests.Browser;

/// <summary>Tests that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class ChromiumCollection : ICollectionFixture<ChromiumFixture>
{
    public const string Name = "Chromium";
}
