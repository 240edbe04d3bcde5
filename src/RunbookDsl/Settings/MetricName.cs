namespace RunbookDsl;

/// <summary>Any metric, where only its name matters; every kind of metric converts to it.</summary>
public readonly struct MetricName;
