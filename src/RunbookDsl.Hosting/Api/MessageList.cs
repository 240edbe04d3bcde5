namespace RunbookDsl.Hosting.Api;

/// <summary>What was told of an incident beside pages, and what may be, as JSON.</summary>
/// <param name="Sent">What was sent, the first first.</param>
/// <param name="Drafts">What may be sent, what is meant for its severity first.</param>
internal sealed record MessageList(IReadOnlyList<MessageItem> Sent, IReadOnlyList<MessageDraftItem> Drafts);
