namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The kinds of sentences that a runbook is made of, in the order of the document.</summary>
static class SentenceKinds
{
    public static IEnumerable<ISentenceWords> Of(Session session) =>
    [
        new AboutWords(session),
        new StatementWords(session),
        new FlowWords(session),
        new DependencyWords(session),
        new RangeWords(session),
        new ExpectationWords(session),
        new CheckWords(session),
        new AlertWords(session),
        new SeverityClassWords(session),
        new ResponseWords(session),
        new MessageWords(session),
        new IssueWords(session),
        new DiagnosticWords(session),
        new LogWords(session),
        new DeploymentWords(session),
        new RollbackWords(session),
        new ChangeWords(session),
        new LoadWords(session),
        new RevisionWords(session),
        new ReviewWords(session),
        new IncludeWords(session),
    ];
}
