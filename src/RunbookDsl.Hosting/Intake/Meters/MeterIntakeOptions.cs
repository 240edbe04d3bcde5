namespace RunbookDsl.Hosting.Intake.Meters;

/// <summary>Which meters of this process are read: configuration section <c>Runbooks:Meters</c>.</summary>
public sealed class MeterIntakeOptions
{
    /// <summary>The name of the configuration section below <c>Runbooks</c>.</summary>
    public const string Section = "Meters";

    /// <summary>The meters' names: <c>System.Runtime</c>. A name that ends in <c>*</c> stands for all that begin so. None by default.</summary>
    public IList<string> Names { get; } = [];

    /// <summary>How often they are read: every 5 s.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(5);
}
