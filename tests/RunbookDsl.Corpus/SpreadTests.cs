using RunbookCorpus.Checking;
using RunbookCorpus.Reading;

namespace RunbookCorpus;

/// <summary>The corpus is as wide as it claims to be.</summary>
public sealed class SpreadTests
{
    [Fact]
    public void There_are_at_least_150_mistakes() => Mistake.All.Should().HaveCountGreaterThanOrEqualTo(150);

    [Fact]
    public void No_two_mistakes_have_one_name() => Mistake.All.Select(mistake => mistake.ToString()).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_rule_has_a_mistake() => RunbookBuild.Rules
        // It needs documents that were committed.
        .Except(["RB9005"]).Should().BeSubsetOf(Mistake.All.Select(mistake => mistake.Rule));

    [Fact]
    public void What_is_pending_has_no_rule_and_has_mistakes()
    {
        RunbookBuild.Rules.Should().NotIntersectWith(Uncaught.Pending.Keys);
        Uncaught.Pending.Keys.Should().BeSubsetOf(Mistake.All.Select(mistake => mistake.Expected));
    }

    [Fact]
    public void What_is_missed_is_in_the_corpus() => Uncaught.Missed.Keys.Should().BeSubsetOf(Mistake.All.Select(mistake => mistake.ToString()));

    [Fact]
    public void A_mistake_has_a_form_for_Prometheus_or_says_why_it_has_none() =>
        Mistake.All.Should().OnlyContain(mistake => mistake.IsInRules || mistake.IsInAlertmanager ? mistake.Inexpressible == null : mistake.Inexpressible != null);

    [Fact]
    public void Every_runbook_has_mistakes() => Mistake.All.Select(mistake => mistake.Runbook.Name).Distinct().Should().BeEquivalentTo(GoodRunbook.All.Keys);
}
