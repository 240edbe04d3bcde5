namespace RunbookDsl.Compiler.Model.Commands;

/// <summary>A value that is given when a command is run.</summary>
sealed record CommandParameter
{
    /// <summary>Its name: letters, digits, <c>-</c> and <c>_</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is; null when not said.</summary>
    public string? Description { get; init; }

    /// <summary>The regular expression that the whole value must match; null for none.</summary>
    public string? Pattern { get; init; }

    /// <summary>The only values it may have; empty for any.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>The least whole number it may be; null when it need not be one.</summary>
    public int? Minimum { get; init; }

    /// <summary>The greatest whole number it may be; null when it need not be one.</summary>
    public int? Maximum { get; init; }
}
