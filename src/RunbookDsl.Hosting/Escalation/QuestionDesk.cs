using System.Globalization;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Incidents;

namespace RunbookDsl.Hosting.Escalation;

/// <summary>Takes the answers to what an alert asks whoever responds: a yes calls at once, a no takes back what is still to come.</summary>
internal sealed class QuestionDesk(IncidentDesk desk, Caller caller)
{
    /// <summary>Answers a question. It may be answered anew, as things change.</summary>
    /// <param name="id">The incident's number.</param>
    /// <param name="text">The question, as the alert asks it.</param>
    /// <param name="isYes">The answer.</param>
    /// <param name="by">Who gives it.</param>
    /// <exception cref="Journal.JournalUnavailableException">Nothing could be kept.</exception>
    public IncidentAnswer Answer(long id, string text, bool isYes, string by)
    {
        (RunbookDefinition Runbook, CallQuestion Question, Incident Incident)? found = null;
        return desk.Act(id, by, IncidentEventKind.Answered, incident =>
        {
            var (runbook, refusal) = caller.RunbookOf(incident);
            if (runbook is null)
            {
                return refusal;
            }

            var questions = CallQuestion.Of(runbook, incident.Alert);
            if (questions.FirstOrDefault(question => question.Text == text) is not { } question)
            {
                return $"nothing like '{text}' is asked for it; its alert asks {(questions.Count == 0 ? "nothing" : string.Join(" ", questions.Select(asked => asked.Text)))}";
            }

            found = (runbook, question, incident);
            return null;
        }, (transaction, now) =>
        {
            var (runbook, question, incident) = found!.Value;
            EscalationTable.CancelAsked(transaction, id, question.Text, now);
            if (!isYes)
            {
                return $"{question.Text} No: {question.Whom(runbook)} need not be called";
            }

            var called = question.Calls
                .Select((call, index) => caller.Call(transaction, runbook, incident, call.Responder, string.Create(CultureInfo.InvariantCulture, $"q{index}-{now.UtcTicks}"), $"{question.Text} Yes, says {by}", now).Name)
                .ToList();
            return $"{question.Text} Yes: called {string.Join(" and ", called.Distinct(StringComparer.Ordinal))}";
        });
    }

    /// <summary>What is wrong with an answer; null when nothing is.</summary>
    public static string? Problem(string? question, string? answer, string? by) =>
        Access.Author.Problem(by)
        ?? (string.IsNullOrWhiteSpace(question) ? "Say which question is answered, as the alert asks it."
        : answer is not ("yes" or "no") ? "The answer is yes or no."
        : null);
}
