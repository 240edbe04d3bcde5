using System.Text.RegularExpressions;

namespace RunbookDsl.Hosting.Tests.Faults;

/// <summary>What a day left behind, in lines that are the same however often it is repeated.</summary>
/// <param name="Received">What each receiver got of each incident, in its order and without repeats.</param>
/// <param name="Kept">The alerts' transitions and the incidents' timelines.</param>
/// <param name="Repeats">How often something arrived again.</param>
internal sealed partial record Transcript(IReadOnlyList<string> Received, IReadOnlyList<string> Kept, int Repeats)
{
    public static Transcript Of(IReadOnlyList<Delivered> deliveries, IEnumerable<string> kept)
    {
        deliveries.GroupBy(delivery => (delivery.Receiver, delivery.Key)).Should().OnlyContain(
            group => group.Distinct().Count() == 1, "what has the same key says the same");
        var once = deliveries.Distinct().ToList();
        return new Transcript(
            [.. once.GroupBy(delivery => (delivery.Receiver, delivery.About)).OrderBy(group => group.Key).Select(group => $"{group.Key}: {string.Join(", ", group.Select(delivery => Instants().Replace(delivery.Key, "p")))}")],
            // A database that lost a silence goes on with the next number.
            [.. kept.Select(line => Silences().Replace(line, "silence"))],
            deliveries.Count - once.Count);
    }

    [GeneratedRegex("silence [0-9]+")]
    private static partial Regex Silences();

    // A call by hand is told from others by its instant.
    [GeneratedRegex("p[0-9]{10,}")]
    private static partial Regex Instants();
}
