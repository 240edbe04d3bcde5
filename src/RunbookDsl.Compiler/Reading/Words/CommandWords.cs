using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a command.</summary>
static class CommandWords
{
    /// <summary>What a static method of <c>Command</c> makes; null when it is none of the surface's.</summary>
    public static Value? Begin(Session session, string word, Arguments arguments, SyntaxNode call) => word switch
    {
        "ReadOnly" => Begin(session, CommandEffect.ReadOnly, arguments, call),
        "Mutating" => Begin(session, CommandEffect.Mutating, arguments, call),
        "Destructive" => Begin(session, CommandEffect.Destructive, arguments, call),
        "Of" => Begin(session, CommandEffect.Unclassified, arguments, call),
        "Argument" => ParameterWords.Begin(session, arguments),
        _ => null,
    };

    public static Value? Say(Session session, CommandValue value, string word, Arguments arguments, SyntaxNode call)
    {
        var command = value.Command;
        return (word, arguments.Items) switch
        {
            ("Timeout", [{ Value: DurationValue limit } argument]) => value.With(command with { Timeout = limit.Duration }, nameof(Command.Timeout), argument.Origin),
            ("In", [{ Value: TextValue place } argument]) => value.With(command with { Place = place.Text }, nameof(Command.Place), argument.Origin),
            ("Retry", [{ Value: NumberValue { IsWhole: true, Number: >= 0 and <= 100 } times } argument]) => value.With(command with { Retries = (int)times.Number }, nameof(Command.Retries), argument.Origin),
            ("Retry", [{ Value: NumberValue } argument]) => session.Problem(argument.Origin, "A command is run again at most 100 times; say a whole number from 0 to 100"),
            ("Idempotent", []) => value.With(command with { IsIdempotent = true }, nameof(Command.IsIdempotent), call),
            ("Produces", [{ Value: TextValue name } argument]) => ParameterWords.IsName(session, name.Text, argument.Origin)
                ? value.With(command with { Produces = name.Text }, nameof(Command.Produces), argument.Origin)
                : Value.Unknown,
            ("Timeout" or "In" or "Retry" or "Idempotent" or "Produces", _) => Value.Unknown,
            _ => null,
        };
    }

    static Value Begin(Session session, CommandEffect effect, Arguments arguments, SyntaxNode call)
    {
        if (arguments.Find("program", 0) is not { Value: TextValue program } first)
        {
            return Value.Unknown;
        }

        if (program.Text.Trim().Length == 0 || program.Text.Contains('\0'))
        {
            return session.Problem(first.Origin, "A command needs the name or path of a program");
        }

        var places = ImmutableArray.CreateBuilder<CommandValue.Place>();
        places.Add(new CommandValue.Place(nameof(Command.Program), 0, first.Origin));
        var list = new List<CommandArgument>();
        foreach (var item in arguments.Rest(1))
        {
            if (Argument(session, item) is not { } argument)
            {
                return Value.Unknown;
            }

            places.Add(new CommandValue.Place(nameof(Command.Arguments), list.Count, item.Origin));
            list.Add(argument);
        }

        return new CommandValue(new Command { Effect = effect, Program = program.Text, Arguments = list.ToEquatableArray() }, call, places.ToImmutable());
    }

    static CommandArgument? Argument(Session session, Item item)
    {
        if (item.Value is TextValue { Text: var text } && text.Contains('\0'))
        {
            session.Problem(item.Origin, "An argument of a command ends where it holds the character U+0000; leave that out");
            return null;
        }

        return item.Value switch
        {
            TextValue plain => new CommandArgument(plain.Text),
            ParameterValue parameter => new CommandArgument(null, parameter.Parameter),
            _ => null,
        };
    }
}
