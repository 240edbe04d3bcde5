namespace RunbookDsl.Hosting.Running;

/// <summary>What a journaled sample does to its stream; the numbers are kept in journals.</summary>
internal enum SampleOperation : byte
{
    /// <summary>A gauge's value or a counter's total.</summary>
    Value = 0,

    /// <summary>What a counter grew.</summary>
    Delta = 1,

    /// <summary>A histogram since its start.</summary>
    Histogram = 2,

    /// <summary>What was added to a histogram.</summary>
    HistogramDelta = 3,

    /// <summary>The series has ended.</summary>
    End = 4,
}
