using RunbookCorpus.Checking;
using RunbookCorpus.Reading;

namespace RunbookCorpus;

/// <summary>The runbooks that mistakes are made in are good ones.</summary>
public sealed class RunbookTests
{
    public static TheoryData<string> Names => [.. GoodRunbook.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Nothing_is_reported_of_a_good_runbook(string name)
    {
        string.Concat(GoodRunbook.All[name].Files.Values).Should().Contain("[Runbook]");

        (await RunbookBuild.FindingsAsync(GoodRunbook.All[name])).Should().BeEmpty();
    }
}
