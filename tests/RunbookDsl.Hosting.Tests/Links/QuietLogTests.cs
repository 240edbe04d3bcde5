using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RunbookDsl.Hosting.Links;

namespace RunbookDsl.Hosting.Tests.Links;

/// <summary>How much is logged of requests, whose addresses may be secrets.</summary>
public sealed class QuietLogTests
{
    const string Routing = "Microsoft.AspNetCore.Routing.EndpointMiddleware";

    [Theory]
    [InlineData("Default", "Trace", LogLevel.Information)]
    [InlineData("Microsoft.AspNetCore.Routing", "Trace", LogLevel.Information)]
    [InlineData("Default", "Warning", LogLevel.Warning)]
    [InlineData("Microsoft.AspNetCore", "Error", LogLevel.Error)]
    public void Logs_no_more_than_is_safe_and_no_more_than_was_asked_for(string category, string asked, LogLevel least)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new($"LogLevel:{category}", asked)]).Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddConfiguration(configuration).AddFakeLogging());
        services.AddLinks();
        using var provider = services.BuildServiceProvider();

        var logger = provider.GetRequiredService<ILoggerFactory>().CreateLogger(Routing);

        Enum.GetValues<LogLevel>().Where(level => level != LogLevel.None && logger.IsEnabled(level)).Min().Should().Be(least);
    }
}
