namespace RunbookDsl.Hosting.Journal;

/// <summary>The journal could not be opened or written; the message says what, where and how to mend it.</summary>
internal sealed class JournalUnavailableException(string message, Exception? innerException) : Exception(message, innerException);
