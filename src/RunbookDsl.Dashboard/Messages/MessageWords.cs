using RunbookDsl.Definition.Incidents;
using RunbookDsl.Hosting.Messages;

namespace RunbookDsl.Dashboard.Messages;

/// <summary>Messages of incidents in words.</summary>
internal static class MessageWords
{
    /// <summary>Who reads it.</summary>
    public static string Readers(MessageAudience audience) => audience switch
    {
        MessageAudience.Internal => "for those who work on it",
        MessageAudience.Stakeholders => "for others in the company",
        _ => "for customers and the public",
    };

    /// <summary>How it went out.</summary>
    public static string Way(SentMessage message) => message.Receivers switch
    {
        0 => "kept, to be passed on by hand",
        1 => "sent to one receiver",
        var count => $"sent to {count} receivers",
    };
}
