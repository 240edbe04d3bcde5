using Microsoft.Extensions.Options;

namespace RunbookDsl.Hosting.Intake.Meters;

/// <summary>Says at start-up what is wrong with the interval.</summary>
internal sealed class MeterIntakeOptionsValidator : IValidateOptions<MeterIntakeOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, MeterIntakeOptions options) => options.Interval >= TimeSpan.FromSeconds(1)
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Runbooks:Meters:Interval must be at least 00:00:01, not {options.Interval}.");
}
