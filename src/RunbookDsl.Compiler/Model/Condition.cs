namespace RunbookDsl.Compiler.Model;

/// <summary>True, false or unknown at each tick. Each node as read is an object of its own, so that its origin is found by identity.</summary>
abstract record Condition
{
    /// <summary>The conditions that it is directly made of, in the order they are written.</summary>
    public virtual EquatableArray<Condition> Parts => [];

    /// <summary>The expressions that it directly compares or asks about, in the order they are written.</summary>
    public virtual EquatableArray<Expression> Expressions => [];

    /// <summary>This condition, then all it is made of, depth first and from left to right.</summary>
    public IEnumerable<Condition> DescendantsAndSelf()
    {
        yield return this;
        foreach (var part in Parts)
        {
            foreach (var descendant in part.DescendantsAndSelf())
            {
                yield return descendant;
            }
        }
    }

    /// <summary>All expressions anywhere in it, in the order they are written.</summary>
    public IEnumerable<Expression> AllExpressions() =>
        DescendantsAndSelf().SelectMany(condition => condition.Expressions).SelectMany(expression => expression.DescendantsAndSelf());
}
