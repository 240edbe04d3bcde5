namespace RunbookDsl.Compiler.Model;

/// <summary>Who can be called: a person, or a rotation of persons. The same object wherever the same declaration is meant.</summary>
abstract record Responder
{
    /// <summary>How people name them.</summary>
    public abstract string Name { get; init; }
}
