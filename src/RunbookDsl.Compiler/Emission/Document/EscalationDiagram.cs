using System.Globalization;
using System.Text;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Who is called when, as a Mermaid sequence diagram.</summary>
static class EscalationDiagram
{
    /// <summary>The diagram, its lines with LF.</summary>
    public static string Mermaid(Alert alert)
    {
        var people = new List<Responder>();
        var diagram = new StringBuilder("sequenceDiagram\n    participant a as ").Append(MermaidText.Plain(alert.Name));
        foreach (var responder in alert.Escalation.Select(call => call.Responder).Where(responder => !people.Contains(responder)))
        {
            people.Add(responder);
            diagram.Append("\n    participant ").Append(Id(people.Count)).Append(" as ").Append(MermaidText.Plain(ContactWording.Person(responder)));
        }

        foreach (var call in alert.Escalation.OrderBy(call => call.After ?? TimeSpan.MaxValue))
        {
            diagram.Append("\n    a->>").Append(Id(people.IndexOf(call.Responder) + 1)).Append(": ").Append(MermaidText.Plain(Text(call)));
        }

        return diagram.Append("\n    Note over a: ").Append(MermaidText.Plain($"Resolved when: {AlertWording.Resolution(alert)}")).ToString();
    }

    static string Text(Escalation call)
    {
        var time = AlertWording.When(call);
        return (call.Question, call.Condition) switch
        {
            ({ } question, _) => $"{time}, if: {question}",
            (_, { } condition) => $"{time}, if {ConditionWording.Clause(condition)}",
            _ => time,
        };
    }

    static string Id(int number) => "p" + number.ToString(CultureInfo.InvariantCulture);
}
