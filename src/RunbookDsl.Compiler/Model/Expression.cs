namespace RunbookDsl.Compiler.Model;

/// <summary>A number at each tick: a constant, something read from metrics, or arithmetic over those. Each node as read is an object of its own, so that its origin is found by identity.</summary>
abstract record Expression
{
    /// <summary>What it counts.</summary>
    public abstract Unit Unit { get; }

    /// <summary>The expressions that it is directly made of, from left to right.</summary>
    public virtual EquatableArray<Expression> Parts => [];

    /// <summary>This expression, then all it is made of, depth first and from left to right.</summary>
    public IReadOnlyList<Expression> DescendantsAndSelf()
    {
        // Nearly every rule asks for them, and a list is several times as fast as iterators within iterators.
        var all = new List<Expression>();
        AddTo(all);
        return all;
    }

    internal void AddTo(List<Expression> all)
    {
        all.Add(this);
        foreach (var part in Parts)
        {
            part.AddTo(all);
        }
    }
}
