using System.Globalization;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>A condition that a call waits for.</summary>
/// <param name="Fingerprint">The runbook that says it: another one's conditions are others.</param>
/// <param name="Probe">Which of its probes.</param>
/// <param name="IsCertain">Whether it must be known to hold; else it is enough that it may.</param>
internal sealed record AwaitedCondition(string Fingerprint, int Probe, bool IsCertain)
{
    /// <summary>As the journal keeps it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Fingerprint}|{Probe}|{(IsCertain ? 1 : 0)}");

    /// <summary>As the journal has it.</summary>
    public static AwaitedCondition Read(string text)
    {
        var parts = text.Split('|');
        return new AwaitedCondition(parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2] == "1");
    }
}
