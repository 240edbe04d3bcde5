using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Operation;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>Expectations and checks in words.</summary>
static class OperationWording
{
    /// <summary><c>Conversations resolve in six turns: P50 of turns over 1 hour &lt; 6</c>.</summary>
    public static string Expectation(Expectation expectation) => expectation.Condition is { } condition
        ? $"{expectation.Name.TrimEnd('.', ' ')}: {ConditionWording.Sentence(condition)}"
        : expectation.Name;

    /// <summary><c>Review conversation samples — Ana Costa (Engineering Lead), Mondays at 10:00 (Europe/Lisbon)</c>.</summary>
    public static string Check(RoutineCheck check, RunbookModel runbook)
    {
        var day = check.Day is { } weekday ? $"{weekday}s" : null;
        var time = check.At is { } at ? $"at {Wording.TimeOfDay(at)} ({check.ZoneIn(runbook)})" : null;
        var when = string.Join(" ", new[] { day, time }.OfType<string>());
        var who = check.Owner is { } owner ? ContactWording.Person(owner) : "";
        var details = string.Join(", ", new[] { who, when }.Where(detail => detail.Length > 0));
        return details.Length == 0 ? check.Name : $"{check.Name} — {details}";
    }
}
