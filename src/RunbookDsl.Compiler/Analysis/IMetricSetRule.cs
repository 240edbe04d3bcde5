namespace RunbookDsl.Compiler.Analysis;

/// <summary>A rule about a metrics class alone: it is asked once for each, whichever runbooks read it, and its context's model has the metrics only.</summary>
interface IMetricSetRule : IRunbookRule;
