namespace RunbookDsl.Compiler.Model;

/// <summary>An end of what is declared as normal for a reading. What that is, is found once all ranges are read.</summary>
/// <param name="Source">The reading.</param>
/// <param name="IsUpper">The upper end, else the lower one.</param>
sealed record NormalBound(Expression Source, bool IsUpper) : Expression
{
    /// <inheritdoc />
    public override Unit Unit => Source.Unit;

    /// <summary>The declared end; null when none is.</summary>
    public Constant? In(IEnumerable<MetricRange> ranges)
    {
        var range = ranges.FirstOrDefault(range => range.Reading.Equals(Source));
        return IsUpper ? range?.NormalUpper : range?.NormalLower;
    }
}
