namespace RunbookDsl;

/// <summary>Those who work on the incident.</summary>
public sealed class InternalAudience
{
    internal InternalAudience()
    {
    }
}
