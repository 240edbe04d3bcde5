using System.Collections;
using System.Runtime.CompilerServices;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;
using RunbookDsl.Compiler.Model.Incidents;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Compiler.Serialization;

namespace RunbookDsl.Compiler.Rules.Texts;

/// <summary>The texts of a runbook, whichever part they belong to: found by the shape of the model, so that those of a new section are too.</summary>
static class AuthoredTexts
{
    // What is derived, what names things in code, and what has rules of its own.
    static readonly HashSet<Type> Others =
        [typeof(RunbookClass), typeof(ContainingType), typeof(PartSource), typeof(DeclaredMember), typeof(MetricSet), typeof(Metric), typeof(Label), typeof(AlertName), typeof(MessageSegment), typeof(CommandParameter), typeof(CommandArgument)];

    static readonly HashSet<string> Derived = new(StringComparer.Ordinal) { nameof(RunbookModel.Id), "TimeZone", "Quiet", "Rollback", "Produces" };

    // Several rules ask for the texts of one runbook.
    static readonly ConditionalWeakTable<RunbookModel, IReadOnlyList<AuthoredText>> Known = new();
    static readonly ConditionalWeakTable<RunbookModel, IReadOnlyList<AuthoredText>> KnownArguments = new();

    /// <summary>Those that people read as they stand, in the order of the model.</summary>
    public static IReadOnlyList<AuthoredText> Of(RunbookModel model) => Known.GetValue(model, Find);

    static IReadOnlyList<AuthoredText> Find(RunbookModel model)
    {
        var texts = new List<AuthoredText>();
        Collect(model, null, texts, new HashSet<object>(ByIdentity.Instance));
        return texts;
    }

    /// <summary>Those, and what stands in commands and messages.</summary>
    public static IReadOnlyList<AuthoredText> WithCode(RunbookModel model) =>
    [
        .. Of(model),
        .. Arguments(model),
        .. model.Incidents.Messages.SelectMany(message => message.Segments.Select(segment => new AuthoredText(message, nameof(MessageTemplate.Segments), 0, segment.Text, null))),
    ];

    /// <summary>The arguments of commands.</summary>
    public static IReadOnlyList<AuthoredText> Arguments(RunbookModel model) => KnownArguments.GetValue(model, static model =>
        [.. CommandList.Of(model).Select(named => named.Command).SelectMany(command => command.Arguments.Select((argument, i) => new AuthoredText(command, nameof(Command.Arguments), i, argument.Text ?? "", null)))]);

    static void Collect(object element, (object, string, int)? within, List<AuthoredText> texts, HashSet<object> seen)
    {
        // The texts of conditions are those of settings, which the runbook lists.
        if (element is LabelFilter or Condition or Expression || Others.Contains(element.GetType()) || !seen.Add(element))
        {
            return;
        }

        if (element is Alert alert)
        {
            texts.Add(new AuthoredText(alert, "", 0, alert.Name, null));
        }

        foreach (var property in ModelShape.Of(element.GetType()).Properties)
        {
            // The name of a service that no About gives is the class's.
            if (property.Content is not ModelContent.Plain && !Derived.Contains(property.Name) && !(element is RunbookModel { HasAbout: false } && property.Name == nameof(RunbookModel.Name)))
            {
                Collect(element, property, within, texts, seen);
            }
        }
    }

    static void Collect(object element, ModelProperty property, (object, string, int)? within, List<AuthoredText> texts, HashSet<object> seen)
    {
        switch (property.Of(element))
        {
            case string text:
                texts.Add(new AuthoredText(element, property.Name, 0, text, within));
                break;
            case EquatableArray<string> list:
                texts.AddRange(list.Select((text, i) => new AuthoredText(element, property.Name, i, text, within)));
                break;
            case IEnumerable parts when property.Content is ModelContent.Records:
                var index = 0;
                foreach (var part in parts)
                {
                    Collect(part, (element, property.Name, index++), texts, seen);
                }

                break;
            case { } part:
                Collect(part, within, texts, seen);
                break;
        }
    }
}
