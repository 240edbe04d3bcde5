using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words after a label.</summary>
static class LabelWords
{
    public static Value? Say(LabelValue label, string word, Arguments arguments) => (word, arguments.Items) switch
    {
        ("In", _) => In(label.Label, arguments),
        ("StartsWith", [{ Value: TextValue prefix }]) => new FilterValue(new LabelStartsWith(label.Label, prefix.Text)),
        ("Matches", [{ Value: TextValue pattern }]) => new FilterValue(new LabelMatches(label.Label, pattern.Text)),
        ("StartsWith" or "Matches", _) => Value.Unknown,
        _ => null,
    };

    static Value In(Label label, Arguments arguments)
    {
        var values = arguments.Rest(0).Select(item => (item.Value as TextValue)?.Text).ToList();
        return values.Contains(null) ? Value.Unknown : new FilterValue(new LabelIn(label, values.OfType<string>().ToEquatableArray()));
    }
}
