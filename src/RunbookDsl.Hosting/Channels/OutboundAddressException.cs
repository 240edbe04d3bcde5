namespace RunbookDsl.Hosting.Channels;

/// <summary>A connection would have gone where none may go.</summary>
internal sealed class OutboundAddressException(string message) : Exception(message);
