using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Timing;

namespace RunbookDsl.Compiler.Emission.Document;

/// <summary>How long an alert takes at worst, in words.</summary>
static class TimingWording
{
    /// <summary><c>Fires within 5 minutes 15 seconds of the first bad sample; someone is called within …</c></summary>
    public static string Of(AlertTiming timing)
    {
        var first = timing.FirstPage is { } page ? $"someone is called within {Wording.Duration(page)}" : "nobody is called by itself";
        var second = timing.SecondPerson is { } other ? $"a second person within {Wording.Duration(other)}" : "no second person";
        return $"fires within {Wording.Duration(timing.Firing)} of its trigger beginning to hold; {first}, {second}.";
    }
}
