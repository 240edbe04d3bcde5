using System.Globalization;

namespace CompilerTests.Generation;

/// <summary>The example with every section of the template gives the same files, byte for byte, wherever it is built.</summary>
public sealed class SameEverywhereTests
{
    static readonly string[] Sources =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "examples", "SupportAgent"), "*.cs").Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path).ReplaceLineEndings("\n"))];

    static readonly SortedDictionary<string, string> Here = Build(Sources);

    [Theory]
    [InlineData("tr-TR", "Asia/Tokyo")]
    [InlineData("de-DE", "America/New_York")]
    [InlineData("ar-SA", "Pacific/Kiritimati")]
    public void In_every_culture_and_time_zone(string culture, string zone)
    {
        var (cultureBefore, zoneBefore) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Build(Sources).Should().Equal(Here);
        }
        finally
        {
            CultureInfo.CurrentCulture = cultureBefore;
            Environment.SetEnvironmentVariable("TZ", zoneBefore);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void With_the_line_ends_of_every_system() =>
        Build([.. Sources.Select(source => source.ReplaceLineEndings("\r\n"))]).Should().Equal(Here);

    [Fact]
    public void Each_time() => Build(Sources).Should().Equal(Here);

    [Fact]
    public void Nothing_generated_has_a_carriage_return() =>
        Here.Should().HaveCount(5).And.OnlyContain(file => !file.Value.Contains('\r') && !file.Value.Contains("\\r"));

    static SortedDictionary<string, string> Build(string[] sources) => new(Generated.From(Compilations.Of(sources)).Files.ToDictionary(), StringComparer.Ordinal);
}
