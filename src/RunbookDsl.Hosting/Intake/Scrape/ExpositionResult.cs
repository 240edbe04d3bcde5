namespace RunbookDsl.Hosting.Intake.Scrape;

/// <summary>What was read of one exposition.</summary>
/// <param name="Samples">The samples; their timestamps are those written beside them, null where there are none.</param>
/// <param name="Faults">The first faults found; each cost only its line or its histogram.</param>
/// <param name="FaultCount">How many there were.</param>
/// <param name="Complete">Whether the text reached its end: OpenMetrics must end with <c># EOF</c>, or it was cut short on the way.</param>
internal sealed record ExpositionResult(IReadOnlyList<MetricSample> Samples, IReadOnlyList<ExpositionFault> Faults, int FaultCount, bool Complete);
