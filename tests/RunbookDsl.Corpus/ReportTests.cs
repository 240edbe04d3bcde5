using RunbookCorpus.Checking;
using RunbookCorpus.Peers;
using RunbookCorpus.Reading;
using RunbookCorpus.Report;
using Xunit.Abstractions;

namespace RunbookCorpus;

/// <summary>The page about the corpus is what the tools say; <c>UPDATE_GOLDEN=1 dotnet test tests/RunbookDsl.Corpus</c> writes it anew.</summary>
public sealed class ReportTests(ITestOutputHelper output)
{
    [PromtoolFact]
    public async Task The_page_says_what_the_tools_say()
    {
        var outcomes = (await Outcome.AllAsync()).Values.ToList();
        var promtool = await PromtoolRun.AllAsync();
        var tally = Tally.Of(outcomes, promtool);
        output.WriteLine($"Of {tally.All} mistakes RunbookDsl reports {tally.Share(tally.Caught)} by id and line, promtool sees {tally.Share(tally.Promtool)}, and pint, by its documentation and not run, {tally.Share(tally.Pint)}.");
        output.WriteLine($"Pending, for want of a rule: {string.Join(", ", Uncaught.Pending.Keys)}; missed: {string.Join(", ", Uncaught.Missed.Keys)}.");

        var page = CorpusReport.Page(outcomes, promtool);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(CorpusFolder.Report, page);
        }

        (await File.ReadAllTextAsync(CorpusFolder.Report)).ReplaceLineEndings("\n").Should().Be(page, "UPDATE_GOLDEN=1 dotnet test tests/RunbookDsl.Corpus writes it anew");
    }
}
