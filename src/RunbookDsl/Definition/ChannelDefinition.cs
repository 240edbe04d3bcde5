namespace RunbookDsl.Definition;

/// <summary>One way to reach a contact.</summary>
/// <param name="Kind">Which way.</param>
/// <param name="Address">The address, or the name under which configuration keeps it.</param>
public sealed record ChannelDefinition(ChannelKind Kind, string Address);
