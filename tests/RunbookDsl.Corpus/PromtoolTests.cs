using RunbookCorpus.Peers;
using RunbookCorpus.Reading;

namespace RunbookCorpus;

/// <summary>The alerts as Prometheus has them are right where the runbooks are.</summary>
public sealed class PromtoolTests
{
    [PromtoolFact]
    public async Task It_has_nothing_to_say_of_good_rules()
    {
        var complaints = await PromtoolRun.AllAsync();

        GoodRunbook.All.Keys.Should().OnlyContain(name => complaints[name] == null);
    }

    // What it sees is in the report; that it sees anything shows that it was asked.
    [PromtoolFact]
    public async Task It_sees_a_missing_bracket() =>
        (await PromtoolRun.AllAsync())["CSharp A bracket lost"].Should().Contain("unclosed left parenthesis");
}
