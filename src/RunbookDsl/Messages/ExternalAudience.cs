namespace RunbookDsl;

/// <summary>Customers and the public.</summary>
public sealed class ExternalAudience
{
    internal ExternalAudience()
    {
    }
}
