namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>What happens to one transaction of the journal.</summary>
/// <param name="Transaction">Which, counted from 1; 0 for none.</param>
/// <param name="IsKept">Whether what it wrote is there, although whoever wrote it is told that it is not.</param>
/// <param name="Kills">Whether the process ends there; else the journal works again with the next one.</param>
internal sealed record Fault(int Transaction, bool IsKept, bool Kills)
{
    public static readonly Fault None = new(0, false, false);

    public override string ToString() => $"transaction {Transaction} {(IsKept ? "kept but unconfirmed" : "lost")}, {(Kills ? "the process killed" : "the process alive")}";
}
