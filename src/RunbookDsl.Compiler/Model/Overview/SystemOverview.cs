namespace RunbookDsl.Compiler.Model.Overview;

/// <summary>What the service is: its purpose, its architecture and what it depends on (section 1 of the document).</summary>
sealed record SystemOverview
{
    /// <summary>What it does and for whom, in the author's order.</summary>
    public EquatableArray<Statement> Statements { get; init; }

    /// <summary>The ways that requests or data take through it, in the author's order.</summary>
    public EquatableArray<Flow> Flows { get; init; }

    /// <summary>What it needs, in the author's order.</summary>
    public EquatableArray<Dependency> Dependencies { get; init; }

    /// <summary>Whether nothing is said of it.</summary>
    public bool IsEmpty => Statements.Count + Flows.Count + Dependencies.Count == 0;

    /// <summary>The texts of one topic, in the author's order.</summary>
    public IEnumerable<string> Texts(Topic topic) => Statements.Where(statement => statement.Topic == topic).SelectMany(statement => statement.Texts.Items);
}
