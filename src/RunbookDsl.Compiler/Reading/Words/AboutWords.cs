using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of the document information.</summary>
sealed class AboutWords(Session session) : ISentenceWords
{
    public IReadOnlyList<string> Beginnings { get; } = ["About"];

    public Value Begin(string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var about = session.About ??= new AboutDraft();
        about.IsBroken |= session.IsMuted || arguments.Find("service", 0)?.Value is not TextValue;
        if (arguments.Find("service", 0) is { Value: TextValue name } argument)
        {
            about.Name = name.Text;
            about.Places.Add((nameof(RunbookModel.Name), argument.Origin));
        }

        return new SentenceValue(about, "IAbout");
    }

    public bool Knows(Draft draft) => draft is AboutDraft;

    public Value? Say(SentenceValue sentence, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var about = (AboutDraft)sentence.Draft;
        about.IsBroken |= session.IsMuted;
        // What cannot be read stays as if it were not said; the reader has spoken of it.
        switch (word, arguments.Items)
        {
            case ("Version", [{ Value: TextValue version } argument]):
                about.Version = version.Text;
                about.Places.Add((nameof(RunbookModel.Version), argument.Origin));
                break;
            case ("Updated", [{ Value: NumberValue year } argument, { Value: NumberValue month }, { Value: NumberValue day }]):
                about.Updated = CalendarDay.Of(year.Number, month.Number, day.Number);
                about.Places.Add((nameof(RunbookModel.Updated), argument.Origin));
                break;
            case ("Owner", [{ Value: TextValue owner } argument]):
                about.Owner = owner.Text;
                about.Places.Add((nameof(RunbookModel.Owner), argument.Origin));
                break;
            case ("OnCall", [{ Value: ResponderValue responder } argument]):
                about.OnCall = responder.Resolve(session);
                about.Places.Add((nameof(RunbookModel.OnCall), argument.Origin));
                break;
            case ("EvaluateEvery", [{ Value: DurationValue interval } argument]):
                about.Interval = interval.Duration;
                about.Places.Add((nameof(RunbookModel.Interval), argument.Origin));
                break;
            case ("StaleAfter", [{ Value: DurationValue age } argument]):
                about.StaleAfter = age.Duration;
                about.Places.Add((nameof(RunbookModel.StaleAfter), argument.Origin));
                break;
            case ("Version" or "Updated" or "Owner" or "OnCall" or "EvaluateEvery" or "StaleAfter", _):
                about.IsBroken = true;
                break;
            default:
                return null;
        }

        return sentence;
    }
}
