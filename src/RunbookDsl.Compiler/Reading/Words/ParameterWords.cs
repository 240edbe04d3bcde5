using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of an argument that is given when its command is run.</summary>
static class ParameterWords
{
    public static Value Begin(Session session, Arguments arguments) =>
        arguments.Items is [{ Value: TextValue name } argument] && IsName(session, name.Text, argument.Origin)
            ? new ParameterValue(new CommandParameter { Name = name.Text })
            : Value.Unknown;

    public static Value? Say(Session session, ParameterValue value, string word, Arguments arguments)
    {
        var parameter = value.Parameter;
        switch (word, arguments.Items)
        {
            case ("Describe", [{ Value: TextValue meaning }]):
                return new ParameterValue(parameter with { Description = meaning.Text });
            case ("Matching", [{ Value: TextValue pattern } argument]):
                return IsPattern(session, pattern.Text, argument.Origin) ? new ParameterValue(parameter with { Pattern = pattern.Text }) : Value.Unknown;
            case ("OneOf", _) when arguments.Rest(0) is { Length: > 0 } values && values.All(item => item.Value is TextValue):
                return new ParameterValue(parameter with { Choices = values.Select(item => ((TextValue)item.Value).Text).ToEquatableArray() });
            case ("Between", [{ Value: NumberValue }, { Value: NumberValue }])
                when arguments.Find("minimum", 0)?.Value is NumberValue minimum && arguments.Find("maximum", 1)?.Value is NumberValue maximum:
                return new ParameterValue(parameter with { Minimum = (int)minimum.Number, Maximum = (int)maximum.Number });
            case ("Describe" or "Matching" or "OneOf" or "Between", _):
                return Value.Unknown;
            default:
                return null;
        }
    }

    /// <summary>Whether people and shells can name a value so; says what is wrong when they cannot.</summary>
    public static bool IsName(Session session, string name, SyntaxNode at)
    {
        var isName = name.Length > 0 && IsLetter(name[0]) && name.All(letter => IsLetter(letter) || letter is (>= '0' and <= '9') or '-' or '_');
        if (!isName)
        {
            session.Problem(at, $"'{name}' names no value of a command; use letters from A to Z, digits, '-' and '_', beginning with a letter, and say what it is with 'Describe(…)'");
        }

        return isName;
    }

    static bool IsLetter(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    static bool IsPattern(Session session, string pattern, SyntaxNode at)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return true;
        }
        catch (ArgumentException error)
        {
            session.Problem(at, $"This is no regular expression: {error.Message}");
            return false;
        }
    }
}
