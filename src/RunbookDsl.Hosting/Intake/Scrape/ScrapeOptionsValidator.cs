using System.Globalization;
using Microsoft.Extensions.Options;

namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>Says at start-up which target is wrong and how to mend it.</summary>
internal sealed class ScrapeOptionsValidator : IValidateOptions<ScrapeOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ScrapeOptions options)
    {
        var faults = new List<string>();
        for (var i = 0; i < options.Targets.Count; i++)
        {
            var target = options.Targets[i];
            var where = string.Create(CultureInfo.InvariantCulture, $"Runbooks:Scrape:Targets:{i}");
            if (target.Url is not { IsAbsoluteUri: true, Scheme: "http" or "https" })
            {
                faults.Add($"{where}:Url must be an http or https address such as http://localhost:9100/metrics, not '{target.Url}'.");
            }

            if (target.Interval < TimeSpan.FromSeconds(1))
            {
                faults.Add($"{where}:Interval must be at least 00:00:01, not {target.Interval}.");
            }

            if (target.Timeout <= TimeSpan.Zero)
            {
                faults.Add($"{where}:Timeout must be longer than nothing, not {target.Timeout}.");
            }
        }

        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
