using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Reading.Drafts;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a message.</summary>
sealed class MessageWords(Session session) : PartWords<MessageTemplate>(session)
{
    const string Position = "IMessage";

    public override IReadOnlyList<string> Beginnings { get; } = ["Message"];

    protected override MessageTemplate Empty { get; } = new("", MessageAudience.Internal, [], [], null);

    protected override string Begin(PartDraft<MessageTemplate> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        var text = arguments.Find("text", 2);
        // Who reads it is known before what it says is read. Where that is open, nothing can be said of what they may not know, and the sentence is broken anyway.
        var audience = Choice<MessageAudience>(draft, arguments.Find("audience", 1), nameof(MessageTemplate.Audience)) ?? MessageAudience.Internal;
        draft.Part = draft.Part with
        {
            Name = Text(draft, arguments.Find("name", 0), nameof(MessageTemplate.Name)) ?? "",
            Audience = audience,
            Segments = Known(draft, text, nameof(MessageTemplate.Segments), 0, text is null ? null : Segments(text, audience, call)) ?? [],
        };
        return Position;
    }

    protected override string? Say(PartDraft<MessageTemplate> draft, string word, Arguments arguments, InvocationExpressionSyntax call)
    {
        switch (word)
        {
            case "For":
                draft.Part = draft.Part with { For = Choices<IncidentSeverity>(draft, draft.Part.For, nameof(MessageTemplate.For), arguments, 0) };
                break;
            case "UpdateEvery":
                draft.Part = draft.Part with { UpdateEvery = Duration(draft, arguments.Find("interval", 0), nameof(MessageTemplate.UpdateEvery)) };
                break;
            default:
                return null;
        }

        return Position;
    }

    EquatableArray<MessageSegment>? Segments(Argument text, MessageAudience audience, InvocationExpressionSyntax call)
    {
        var incident = new Arguments([new Argument(null, new IncidentValue(audience), call)]);
        return Session.Methods.Apply(text.Value, incident, call) switch
        {
            TemplateValue template => new EquatableArray<MessageSegment>(template.Segments),
            TextValue plain => [new MessageSegment(plain.Text, null)],
            _ => null,
        };
    }
}
