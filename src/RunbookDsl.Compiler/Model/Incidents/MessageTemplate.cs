namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>A message that is sent during incidents.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Audience">Who reads it.</param>
/// <param name="Segments">Its text and the facts in it.</param>
/// <param name="For">The severities it is meant for; all when empty.</param>
/// <param name="UpdateEvery">How often it is sent anew; null when not said.</param>
sealed record MessageTemplate(string Name, MessageAudience Audience, EquatableArray<MessageSegment> Segments, EquatableArray<IncidentSeverity> For, TimeSpan? UpdateEvery);
