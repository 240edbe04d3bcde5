namespace RunbookDsl.Compiler.Model;

/// <summary>Someone who can be called. The same object wherever the same declaration is meant.</summary>
/// <param name="Role">What they are to the service.</param>
/// <param name="Name">Who it is.</param>
/// <param name="Channels">How they are reached, in the author's order.</param>
/// <param name="Availability">When they can be called; null when not said.</param>
sealed record Contact(string Role, string Name, EquatableArray<Channel> Channels, Availability? Availability) : Responder;
