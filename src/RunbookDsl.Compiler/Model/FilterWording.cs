namespace RunbookDsl.Compiler.Model;

/// <summary>Label filters in words: <c>region = "eu" and tool in ("a", "b")</c>.</summary>
static class FilterWording
{
    /// <summary>The filter in words.</summary>
    public static string Of(LabelFilter filter) => filter switch
    {
        LabelIn { Values.Count: 1 } one => $"{one.Label.WireName} = {Quoted(one.Values[0])}",
        LabelIn many => $"{many.Label.WireName} in ({string.Join(", ", many.Values.Select(Quoted))})",
        LabelStartsWith start => $"{start.Label.WireName} starts with {Quoted(start.Prefix)}",
        LabelMatches match => $"{match.Label.WireName} matches {Quoted(match.Pattern)}",
        LabelNot { Filter: LabelIn { Values.Count: 1 } one } => $"{one.Label.WireName} ≠ {Quoted(one.Values[0])}",
        LabelNot not => $"not ({Of(not.Filter)})",
        LabelAll all => string.Join(" and ", all.Filters.Select(part => part is LabelAny ? $"({Of(part)})" : Of(part))),
        LabelAny any => string.Join(" or ", any.Filters.Select(part => part is LabelAll ? $"({Of(part)})" : Of(part))),
        _ => throw new InvalidOperationException($"No words for {filter.GetType().Name}."),
    };

    static string Quoted(string value) => $"\"{value}\"";
}
