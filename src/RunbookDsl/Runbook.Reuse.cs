namespace RunbookDsl;

public abstract partial class Runbook<TMetrics>
{
    /// <summary>Takes over the parts of another runbook, of this project or of a referenced one. What this runbook declares under the same name stands in place of what the other says.</summary>
    /// <typeparam name="TRunbook">The other runbook, marked <see cref="RunbookAttribute"/>.</typeparam>
    protected static void Include<TRunbook>()
        where TRunbook : class, IRunbook
    {
    }
}
