namespace RunbookDsl.Compiler.Model;

/// <summary>True, false or unknown at each tick. Each node as read is an object of its own, so that its origin is found by identity.</summary>
abstract record Condition
{
    /// <summary>The conditions that it is directly made of, in the order they are written.</summary>
    public virtual EquatableArray<Condition> Parts => [];

    /// <summary>The expressions that it directly compares or asks about, in the order they are written.</summary>
    public virtual EquatableArray<Expression> Expressions => [];

    /// <summary>This condition, then all it is made of, depth first and from left to right.</summary>
    public IReadOnlyList<Condition> DescendantsAndSelf()
    {
        // Nearly every rule asks for them, and a list is several times as fast as iterators within iterators.
        var all = new List<Condition>();
        AddTo(all);
        return all;
    }

    /// <summary>All expressions anywhere in it, in the order they are written.</summary>
    public IReadOnlyList<Expression> AllExpressions()
    {
        var all = new List<Expression>();
        foreach (var condition in DescendantsAndSelf())
        {
            foreach (var expression in condition.Expressions)
            {
                expression.AddTo(all);
            }
        }

        return all;
    }

    void AddTo(List<Condition> all)
    {
        all.Add(this);
        foreach (var part in Parts)
        {
            part.AddTo(all);
        }
    }
}
