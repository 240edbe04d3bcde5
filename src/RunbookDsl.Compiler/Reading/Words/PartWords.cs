using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a sentence that makes one part of the model, one property a word. What cannot be read breaks the sentence, and the reader has spoken of it.</summary>
abstract class PartWords<T>(Session session) : ISentenceWords
    where T : class
{
    /// <inheritdoc />
    public abstract IReadOnlyList<string> Beginnings { get; }

    protected Session Session => session;

    /// <inheritdoc />
    public Value Begin(string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var draft = new PartDraft<T>(Empty, arguments.Count > 0 ? arguments.Items[0].Origin : call) { IsBroken = session.IsMuted };
        session.Drafts.Add(draft);
        return new SentenceValue(draft, Begin(draft, word, arguments, call));
    }

    /// <inheritdoc />
    public bool Knows(Draft draft) => draft is PartDraft<T>;

    /// <inheritdoc />
    public Value? Say(SentenceValue sentence, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var draft = (PartDraft<T>)sentence.Draft;
        draft.IsBroken |= session.IsMuted;
        return Say(draft, word, arguments, call) is { } position ? sentence with { Position = position } : null;
    }

    /// <summary>The part before anything has been said.</summary>
    protected abstract T Empty { get; }

    /// <summary>Takes the arguments that the sentence begins with.</summary>
    /// <returns>The interface of the grammar that offers the next word, as metadata names it: <c>IAbout</c>, <c>IAlert`1</c>.</returns>
    protected abstract string Begin(PartDraft<T> draft, string word, Arguments arguments, InvocationExpressionSyntax call);

    /// <summary>Takes the next word.</summary>
    /// <returns>The interface that offers the one after it; null when the word is not one of the sentence's.</returns>
    protected abstract string? Say(PartDraft<T> draft, string word, Arguments arguments, InvocationExpressionSyntax call);

    /// <summary>An argument that is a text.</summary>
    protected static string? Text(PartDraft<T> draft, Argument? argument, string property, int index = 0) =>
        Known(draft, argument, property, index, (argument?.Value as TextValue)?.Text);

    /// <summary>An argument that is a duration.</summary>
    protected static TimeSpan? Duration(PartDraft<T> draft, Argument? argument, string property, int index = 0) =>
        Known(draft, argument, property, index, (argument?.Value as DurationValue)?.Duration);

    /// <summary>An argument that is a whole number.</summary>
    protected static int? Whole(PartDraft<T> draft, Argument? argument, string property, int index = 0) =>
        Known(draft, argument, property, index, argument?.Value is NumberValue { IsWhole: true, Number: >= int.MinValue and <= int.MaxValue } number ? (int?)number.Number : null);

    /// <summary>An argument that is a member of an enum of the surface; the model's enum has members of the same names.</summary>
    protected static TChoice? Choice<TChoice>(PartDraft<T> draft, Argument? argument, string property, int index = 0)
        where TChoice : struct, Enum =>
        Known(draft, argument, property, index, argument?.Value is ChoiceValue choice && Enum.TryParse<TChoice>(choice.Member, out var member) ? (TChoice?)member : null);

    /// <summary>The members of an enum of a <c>params</c> parameter, after those said before.</summary>
    protected static EquatableArray<TChoice> Choices<TChoice>(PartDraft<T> draft, EquatableArray<TChoice> before, string property, Arguments arguments, int position)
        where TChoice : struct, Enum
    {
        var choices = before.ToList();
        foreach (var item in arguments.Rest(position))
        {
            if (Choice<TChoice>(draft, new Argument(null, item.Value, item.Origin), property, choices.Count) is { } choice)
            {
                choices.Add(choice);
            }
        }

        return choices.ToEquatableArray();
    }

    /// <summary>An argument that names who can be called.</summary>
    protected Responder? Responder(PartDraft<T> draft, Argument? argument, string property, int index = 0) =>
        Known(draft, argument, property, index, (argument?.Value as ResponderValue)?.Resolve(session));

    /// <summary>An argument that is a command; it has places of its own.</summary>
    protected Command? Command(PartDraft<T> draft, Argument? argument)
    {
        var command = (argument?.Value as CommandValue)?.Build(session.Sink);
        draft.IsBroken |= command is null;
        return command;
    }

    /// <summary>An argument that is a condition over the metrics.</summary>
    protected Condition? Condition(PartDraft<T> draft, Argument? argument, string property, SyntaxNode call, int index = 0) =>
        Known(draft, argument, property, index, argument is null ? null : (session.Methods.Apply(argument.Value, RangeWords.Metrics(call), call) as ConditionValue)?.Condition);

    /// <summary>The texts of a <c>params</c> parameter, after those said before.</summary>
    protected static EquatableArray<string> Lines(PartDraft<T> draft, EquatableArray<string> before, string property, Arguments arguments, int position)
    {
        var lines = before.ToList();
        foreach (var item in arguments.Rest(position))
        {
            if (Known(draft, new Argument(null, item.Value, item.Origin), property, lines.Count, (item.Value as TextValue)?.Text) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines.ToEquatableArray();
    }

    /// <summary>Three arguments that are a year, a month and a day of the calendar.</summary>
    protected CalendarDay? Day(PartDraft<T> draft, Arguments arguments, int position, string property)
    {
        var numbers = arguments.Items.Skip(position).Take(3).Select(argument => argument.Value).OfType<NumberValue>().Select(number => number.Number).ToList();
        var day = numbers is [var year, var month, var date] ? CalendarDay.Of(year, month, date) : null;
        if (day is null && numbers.Count == 3)
        {
            session.Problem(arguments.Items[position].Origin, "There is no such day in the calendar; say year, month and day: 2026, 11, 22");
        }

        return Known(draft, position < arguments.Count ? arguments.Items[position] : null, property, 0, day);
    }

    /// <summary>Notes where a value stands, or that the sentence is broken without it.</summary>
    protected static TValue? Known<TValue>(PartDraft<T> draft, Argument? argument, string property, int index, TValue? value)
    {
        draft.IsBroken |= value is null;
        if (value is not null && argument is not null)
        {
            draft.Note(property, index, RangeWords.LambdaBody(argument.Origin));
        }

        return value;
    }
}
