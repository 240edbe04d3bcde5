namespace RunbookDsl.Hosting.Intake;

/// <summary>A body is over its cap; the message says which, and which option raises it.</summary>
internal sealed class BodyTooLargeException(string message) : Exception(message);
