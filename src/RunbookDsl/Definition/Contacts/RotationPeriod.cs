namespace RunbookDsl.Definition.Contacts;

/// <summary>How long a turn lasts.</summary>
public enum RotationPeriod
{
    /// <summary>A day.</summary>
    Daily,

    /// <summary>A week.</summary>
    Weekly,
}
