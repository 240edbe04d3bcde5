namespace RunbookDsl;

/// <summary>Others in the company.</summary>
public sealed class StakeholderAudience
{
    internal StakeholderAudience()
    {
    }
}
