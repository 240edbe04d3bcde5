namespace RunbookDsl.Compiler.Analysis;

/// <summary>What the author wrote, or is about to write, that the model lacks because it could not be read.</summary>
sealed class Gaps
{
    readonly HashSet<Type> _kinds = [];
    bool _anything;

    /// <summary>Whether the model lacks nothing.</summary>
    public bool AreNone => !_anything && _kinds.Count == 0;

    /// <summary>Whether the model holds every part of a kind that the author wrote.</summary>
    public bool Spare(Type kind) => !_anything && !_kinds.Contains(kind);

    /// <summary>Notes that a part is lacking.</summary>
    /// <param name="kind">Its type in the model; null when it may be anything.</param>
    internal void Add(Type? kind)
    {
        _anything |= kind is null;
        if (kind is not null)
        {
            _kinds.Add(kind);
        }
    }
}
