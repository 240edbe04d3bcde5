using Microsoft.AspNetCore.Components;
using RunbookDsl.Dashboard.Pages;

namespace RunbookDsl.Dashboard.Tests.Pages;

public sealed class SurfaceTests
{
    [Fact]
    public void Only_the_extension_is_public_besides_what_Razor_makes_so() =>
        typeof(BoardPage).Assembly.GetExportedTypes()
            .Where(type => !typeof(IComponent).IsAssignableFrom(type) && !type.Name.EndsWith("_Imports", StringComparison.Ordinal))
            .Should().Equal(typeof(Microsoft.AspNetCore.Builder.RunbookDashboardExtensions));
}
