using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model.Commands;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A command as its words are read; each word makes another value, as it does in C#.</summary>
sealed record CommandValue(Command Command, SyntaxNode At, ImmutableArray<CommandValue.Place> Places) : Value
{
    /// <summary>Where a part of the command stands.</summary>
    public readonly record struct Place(string Part, int Index, SyntaxNode At);

    /// <summary>The same with something more said.</summary>
    public CommandValue With(Command command, string part, SyntaxNode at) => new(command, At, Places.Add(new Place(part, 0, at)));

    /// <summary>The command of the model, with its places told.</summary>
    public Command Build(IReadingSink sink)
    {
        sink.Element(Command, "", 0, At);
        foreach (var place in Places)
        {
            sink.Element(Command, place.Part, place.Index, place.At);
        }

        return Command;
    }
}
