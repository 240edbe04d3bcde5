namespace RunbookDsl.Hosting.Receivers;

/// <summary>What became of a test, and that in words.</summary>
internal sealed record ReceiverTest(ReceiverTestOutcome Outcome, string Words);
