using System.Globalization;

namespace SupportAgent.Agent;

/// <summary>Says when a fault of the script begins and ends.</summary>
internal sealed class FaultAnnouncer(DateTimeOffset start, TextWriter output)
{
    DateTimeOffset _until = start;

    public void AnnounceUntil(DateTimeOffset now)
    {
        var lines = Enumerable.Range(0, 1 + (int)(now.Date - _until.Date).TotalDays)
            .Select(day => new DateTimeOffset(_until.Date.AddDays(day), TimeSpan.Zero))
            .SelectMany(midnight => FaultScript.Day.SelectMany(fault => new[] { (At: midnight + fault.From, Text: fault.Begins), (At: midnight + fault.To, Text: fault.Ends) }))
            .Where(line => line.At > _until && line.At <= now)
            .OrderBy(line => line.At);
        foreach (var (at, text) in lines)
        {
            output.WriteLine($"{at.ToString("HH:mm", CultureInfo.InvariantCulture)} {text}");
            output.Flush();
        }

        _until = now;
    }
}
