using Microsoft.Extensions.DependencyInjection;
using RunbookDsl.Hosting;

namespace Microsoft.Extensions.Hosting;

/// <summary>Adds runbooks to a host.</summary>
public static class RunbookHostExtensions
{
    /// <summary>Evaluates runbooks in this host: SQLite journal, OTLP and scrape intake, console out; settings come from the section <c>Runbooks</c>.</summary>
    /// <param name="builder">The host's builder.</param>
    /// <param name="runbooks">Says which runbooks.</param>
    public static IHostApplicationBuilder AddRunbooks(this IHostApplicationBuilder builder, Action<RunbooksBuilder> runbooks)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(runbooks);
        var collection = new RunbooksBuilder();
        runbooks(collection);
        // Pages are Razor components; rendering them is a service of the framework that only the builder can add.
        builder.Services.AddRazorComponents();
        return builder;
    }
}
