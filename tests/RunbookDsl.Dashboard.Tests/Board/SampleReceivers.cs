using RunbookDsl.Hosting.Receivers;

namespace RunbookDsl.Dashboard.Tests.Board;

/// <summary>A receiver that fails, one that works and one that nobody has tried, with texts that are not meant well.</summary>
internal static class SampleReceivers
{
    public static IReadOnlyList<Receiver> All(DateTimeOffset now) =>
    [
        new("webhook", "pager", ["Dana Reyes (Primary On-Call)", "Ana Costa (Engineering Lead)"], now.AddHours(-3), now.AddMinutes(-2), "It answered <img src=x onerror=window.injected=true>.", 9),
        new("mail", "a-rather-long-address-of-somebody-on-call@operations.example.com", ["Luis Prado (Secondary)"], now.AddMinutes(-6), TestedAt: now.AddMinutes(-6), TestedBy: "Marta Vieira"),
        new("alertmanager", "main", []),
    ];
}
