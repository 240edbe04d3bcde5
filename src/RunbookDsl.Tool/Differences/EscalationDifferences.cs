namespace RunbookDsl.Tool.Differences;

using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Reuse;
using RunbookDsl.Tool.Words;

/// <summary>Says how an alert calls people otherwise than before.</summary>
internal static class EscalationDifferences
{
    /// <summary>What differs, such as <c>escalation now pages Ana Costa (Engineering Lead) after 10 minutes</c>.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Escalation> before, IReadOnlyList<Escalation> after)
    {
        var left = before.ToList();
        foreach (var step in after.Where(step => !left.Remove(step)))
        {
            if (left.Find(each => PartName.AreSame(each.Responder, step.Responder)) is not { } previous)
            {
                yield return $"escalation now {ValueWords.Escalation(step)}";
                continue;
            }

            left.Remove(previous);
            if (ValueWords.When(previous) != ValueWords.When(step))
            {
                yield return $"escalation pages {ContactWording.Person(step.Responder)} {ValueWords.When(previous)} → {ValueWords.When(step)}";
            }
            else
            {
                var details = PartDifferences.Of(previous, step);
                yield return $"escalation to {ContactWording.Person(step.Responder)}: {(details.Count > 0 ? string.Join(", ", details) : "said otherwise")}";
            }
        }

        foreach (var step in left)
        {
            yield return $"escalation no longer pages {ContactWording.Person(step.Responder)}";
        }
    }
}
