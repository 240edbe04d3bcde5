using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RunbookDsl.Hosting.Intake;
using RunbookDsl.Hosting.Intake.Meters;
using RunbookDsl.Hosting.Intake.Scrape;

namespace RunbookDsl.Hosting.Configuration;

/// <summary>Finds what is wrong with the sections of the intake, in the same words and at the same time as with all others.</summary>
internal static class IntakeConfiguration
{
    /// <summary>The problems of <c>Intake</c>, <c>Scrape</c> and <c>Meters</c>.</summary>
    public static IEnumerable<string> Problems(IConfigurationSection runbooks) =>
    [
        .. Problems(runbooks.GetSection(IntakeOptions.Section), new IntakeOptionsValidator()),
        .. Problems(runbooks.GetSection(ScrapeOptions.Section), new ScrapeOptionsValidator()),
        .. Problems(runbooks.GetSection(MeterIntakeOptions.Section), new MeterIntakeOptionsValidator()),
    ];

    static IEnumerable<string> Problems<T>(IConfigurationSection section, IValidateOptions<T> validator)
        where T : class, new()
    {
        var unreadable = ConfigurationReader.Problems(section, typeof(T));
        if (unreadable.Count > 0)
        {
            return unreadable;
        }

        var options = new T();
        section.Bind(options);
        return validator.Validate(null, options).Failures ?? [];
    }
}
