namespace RunbookDsl.Definition;

/// <summary>Which rows are meant, by the values of their labels. An absent label has the empty value.</summary>
public abstract record LabelFilter
{
    /// <summary>Whether a row is meant.</summary>
    /// <param name="valueOf">Gives the value of a label by its wire name; empty when absent.</param>
    public abstract bool Accepts(Func<string, string> valueOf);
}
