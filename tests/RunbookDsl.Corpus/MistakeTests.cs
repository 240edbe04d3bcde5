using RunbookCorpus.Checking;
using RunbookCorpus.Reading;
using Xunit.Abstractions;

namespace RunbookCorpus;

/// <summary>Each mistake, made in a good runbook, is reported by its id at its line, and nothing else is.</summary>
public sealed class MistakeTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. Mistake.All.Select(mistake => mistake.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_is_reported_where_it_was_made(string name)
    {
        var outcome = (await Outcome.AllAsync())[name];
        outcome.Mistake.Places().Should().NotBeEmpty("a mistake says where it is");

        if (Uncaught.Pending.ContainsKey(outcome.Mistake.Expected) || Uncaught.Missed.ContainsKey(name))
        {
            output.WriteLine($"{name} is known to be reported by nothing yet");
            outcome.IsCaught.Should().BeFalse("it is reported now, and shall leave the list in Uncaught.cs");
            return;
        }

        outcome.Missing.Should().BeEmpty("{0} is expected there, and what is reported is: {1}", outcome.Mistake.Expected, string.Join('\n', outcome.Findings));
        outcome.Unexpected.Should().BeEmpty();
    }
}
