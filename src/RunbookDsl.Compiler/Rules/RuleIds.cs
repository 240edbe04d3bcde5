namespace RunbookDsl.Compiler.Rules;

/// <summary>The ids of the diagnostics, shared with the code fixes; an id is never given to another rule.</summary>
static class RuleIds
{
    public const string NotPartial = "RB0001";
    public const string NotKnown = "RB0002";
    public const string DuplicateName = "RB0003";
    public const string DuplicateIdentifier = "RB0004";
    public const string NotEvaluable = "RB0010";
    public const string PercentAsNumber = "RB1001";
    public const string UnkeptLabels = "RB1011";
    public const string InvertedThresholds = "RB2001";
    public const string ThresholdDiffers = "RB2006";
    public const string ResolutionOverlaps = "RB3001";
    public const string ForTooShort = "RB3006";
    public const string NobodyCalled = "RB5001";
    public const string UnreachableContact = "RB5002";
    public const string EscalationOrder = "RB5008";
}
