namespace RunbookDsl.Compiler.Rules;

/// <summary>The ids of the diagnostics, shared with the code fixes; an id is never given to another rule.</summary>
static class RuleIds
{
    public const string NotPartial = "RB0001";
    public const string NotKnown = "RB0002";
    public const string DuplicateName = "RB0003";
    public const string DuplicateIdentifier = "RB0004";
    public const string InclusionCycle = "RB0005";
    public const string PlaceholderText = "RB0006";
    public const string RequiredPartMissing = "RB0007";
    public const string ServiceTwice = "RB0008";
    public const string AlertIdGone = "RB0009";
    public const string NotEvaluable = "RB0010";

    public const string PercentAsNumber = "RB1001";
    public const string OutsideDomain = "RB1002";
    public const string RawCounter = "RB1003";
    public const string RatioWithoutTraffic = "RB1004";
    public const string MetricWithoutDescription = "RB1005";
    public const string WireNameConvention = "RB1006";
    public const string WindowTooShort = "RB1007";
    public const string WindowTooLong = "RB1008";
    public const string UnusedMetric = "RB1009";
    public const string NoBaseline = "RB1010";
    public const string UnkeptLabels = "RB1011";
    public const string HighCardinalityScope = "RB1012";

    public const string InvertedThresholds = "RB2001";
    public const string ThresholdInsideNormal = "RB2002";
    public const string ThresholdBeyondSetting = "RB2003";
    public const string UnclassifiedValues = "RB2004";
    public const string UnwatchedThreshold = "RB2005";
    public const string ThresholdDiffers = "RB2006";
    public const string SeverityContradictsRange = "RB2007";
    public const string ConstantCondition = "RB2008";

    public const string ResolutionOverlaps = "RB3001";
    public const string NoHysteresis = "RB3002";
    public const string QuietPeriodTooShort = "RB3003";
    public const string ResolutionUnreachable = "RB3004";
    public const string NoResolution = "RB3005";
    public const string ForTooShort = "RB3006";
    public const string ForOffInterval = "RB3007";
    public const string PageWithoutFor = "RB3008";
    public const string MissingDataUnsaid = "RB3009";
    public const string SameAlert = "RB3010";
    public const string DominatedAlert = "RB3011";
    public const string NoInhibition = "RB3012";

    public const string SeverityUnmapped = "RB4001";
    public const string ResponseTimes = "RB4002";
    public const string NoResponseProcedure = "RB4003";
    public const string ProcedureDeadlines = "RB4004";
    public const string ProcedurePhaseMissing = "RB4005";
    public const string IncidentRolesMissing = "RB4006";

    public const string NobodyCalled = "RB5001";
    public const string UnreachableContact = "RB5002";
    public const string SingleChannel = "RB5003";
    public const string MalformedAddress = "RB5004";
    public const string FirstPageTooLate = "RB5005";
    public const string SecondPersonTooLate = "RB5006";
    public const string EscalationWithoutTime = "RB5007";
    public const string EscalationOrder = "RB5008";
    public const string SilentEnd = "RB5009";
    public const string SamePersonAgain = "RB5010";
    public const string BusinessHoursOnly = "RB5011";
    public const string NoAcknowledgeTimeout = "RB5012";
    public const string UnusedContact = "RB5013";

    public const string CoverageGap = "RB6001";
    public const string UnknownTimeZone = "RB6002";
    public const string HandOverAtClockChange = "RB6003";
    public const string ScheduleOverlap = "RB6004";

    public const string NoRollback = "RB7001";
    public const string UnverifiedRollback = "RB7002";
    public const string UnapprovedDestruction = "RB7003";
    public const string InputNobodyProduces = "RB7004";
    public const string NoTimeout = "RB7005";
    public const string RetryNotIdempotent = "RB7006";
    public const string MonitorWithoutGate = "RB7007";
    public const string MonitorTooShort = "RB7008";
    public const string CanaryOrder = "RB7009";
    public const string DefaultOutsideBounds = "RB7010";
    public const string SettingWithoutUnit = "RB7011";
    public const string RiskUnclear = "RB7012";
    public const string NoApprover = "RB7013";
    public const string LoadLevelOrder = "RB7014";
    public const string UncoveredDependency = "RB7015";
    public const string CheckWithoutOwner = "RB7016";
    public const string RetentionTooShort = "RB7017";
    public const string HeartbeatTooTight = "RB7018";

    public const string UnboundPlaceholder = "RB8001";
    public const string NoTemplate = "RB8002";
    public const string InternalDataOutside = "RB8003";
    public const string NoNextUpdate = "RB8004";
    public const string SecretInSource = "RB8005";
    public const string UntrustedShellValue = "RB8006";
    public const string ShellInsteadOfArguments = "RB8007";
    public const string UnsafeAddress = "RB8008";
    public const string NoEffectClass = "RB8009";

    public const string BrokenLink = "RB9001";
    public const string ChangeLogOrder = "RB9002";
    public const string AlertStyle = "RB9003";
    public const string SuppressionWithoutReason = "RB9004";
    public const string StaleDocument = "RB9005";
}
