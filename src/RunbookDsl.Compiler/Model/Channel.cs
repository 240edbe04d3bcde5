namespace RunbookDsl.Compiler.Model;

/// <summary>One way to reach a contact.</summary>
/// <param name="Kind">Which way.</param>
/// <param name="Address">The address, or the name under which configuration keeps it.</param>
sealed record Channel(ChannelKind Kind, string Address);
