using System.Globalization;
using System.Text;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>A command as people type it into bash: one line of visible characters that bash takes apart into exactly the program and its arguments.</summary>
static class ShellText
{
    // Bash would take these for its own where a program is expected.
    static readonly string[] Reserved =
        ["if", "then", "else", "elif", "fi", "case", "esac", "for", "select", "while", "until", "do", "done", "in", "function", "time", "coproc"];

    /// <summary>The whole command. A value that is given when it is run is a variable, and bash refuses to run the line while that is not set.</summary>
    public static string Of(Command command)
    {
        var variables = Variables(command);
        var program = Reserved.Contains(command.Program, StringComparer.Ordinal) || command.Program.Contains('=') ? Quoted(command.Program) : Word(command.Program);
        var line = string.Join(" ", command.Arguments.Select(argument => argument.Parameter is { } parameter
            ? $"\"${{{variables[parameter.Name]}:?}}\""
            : Word(argument.Text ?? "")).Prepend(program));
        return command.Produces is { } name ? $"{Variable(name)}=$({line})" : line;
    }

    /// <summary>The values that are given when a command is run, with their variables, each once.</summary>
    public static IEnumerable<(string Variable, CommandParameter Parameter)> Parameters(Command command)
    {
        var variables = Variables(command);
        return command.Arguments.Select(argument => argument.Parameter).OfType<CommandParameter>()
            .GroupBy(parameter => parameter.Name, StringComparer.Ordinal)
            .Select(same => (variables[same.Key], same.First()));
    }

    /// <summary>A text as one word of bash.</summary>
    public static string Word(string text) => text.Length > 0 && text.All(IsPlain) ? text : Quoted(text);

    static string Quoted(string text) => IsVisible(text) ? $"'{text.Replace("'", "'\\''")}'" : Escaped(text);

    static Dictionary<string, string> Variables(Command command)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in command.Arguments.Select(argument => argument.Parameter).OfType<CommandParameter>())
        {
            if (!variables.ContainsKey(parameter.Name))
            {
                variables.Add(parameter.Name, Naming.Unique(Variable(parameter.Name), "_", taken));
            }
        }

        return variables;
    }

#pragma warning disable CA1308 // Variables in capitals are the environment's.
    static string Variable(string name) => name.Replace('-', '_').ToLowerInvariant();
#pragma warning restore CA1308

    static bool IsPlain(char letter) => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.' or '/' or ':' or ',' or '@' or '%' or '+' or '=';

    static bool IsVisible(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsVisible(text, i))
            {
                return false;
            }

            i += char.IsSurrogatePair(text, i) ? 1 : 0;
        }

        return true;
    }

    // A second space in a row is one that documents would swallow.
    static bool IsVisible(string text, int i) => CharUnicodeInfo.GetUnicodeCategory(text, i) switch
    {
        UnicodeCategory.SpaceSeparator => text[i] == ' ' && (i == 0 || text[i - 1] != ' '),
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        _ => true,
    };

    static string Escaped(string text)
    {
        var word = new StringBuilder("$'");
        for (var i = 0; i < text.Length; i++)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            var character = text.Substring(i, length);
            word.Append(character switch
            {
                "'" => "\\'",
                "\\" => "\\\\",
                "\n" => "\\n",
                "\r" => "\\r",
                "\t" => "\\t",
                _ when IsVisible(text, i) => character,
                _ => string.Concat(Encoding.UTF8.GetBytes(character).Select(part => "\\x" + part.ToString("x2", CultureInfo.InvariantCulture))),
            });
            i += length - 1;
        }

        return word.Append('\'').ToString();
    }
}
