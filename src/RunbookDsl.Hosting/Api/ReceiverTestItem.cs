namespace RunbookDsl.Hosting.Api;

/// <summary>What became of a test.</summary>
/// <param name="Arrived">Whether it was taken.</param>
/// <param name="Text">What came back, in words.</param>
internal sealed record ReceiverTestItem(bool Arrived, string Text);
