using System.Text.Encodings.Web;
using System.Text.Json;

namespace RunbookDsl.Hosting.Outbox;

/// <summary>Notifications as JSON.</summary>
internal static class NotificationJson
{
    // Relaxed, so that names and units stay readable; the body is never put into a page.
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A notification as text.</summary>
    public static string Write(Notification notification) => JsonSerializer.Serialize(notification, Options);

    /// <summary>A notification from text.</summary>
    public static Notification Read(string text) => JsonSerializer.Deserialize<Notification>(text, Options)!;
}
