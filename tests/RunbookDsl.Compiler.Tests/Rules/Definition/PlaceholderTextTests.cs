using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Definition;

namespace CompilerTests.Rules.Definition;

public sealed class PlaceholderTextTests
{
    [Theory]
    [InlineData("[team/person]")]
    [InlineData("Ask [the owner] first")]
    [InlineData("[command]")]
    [InlineData("[ ]")]
    [InlineData("Error rate should be below X%")]
    [InlineData("Conversations resolve in X turns")]
    [InlineData("P95 latency should be under N seconds")]
    [InlineData("TODO: describe")]
    [InlineData("tbd is the owner, TBD")]
    [InlineData("to be determined")]
    [InlineData("Restart <service name>")]
    [InlineData("???")]
    [InlineData("( )")]
    public Task Reports_what_a_template_leaves_open(string text) => RuleVerifier<PlaceholderText>.VerifyAsync(RunbookSource.Define($$"""Purpose({|RB0006:"{{text}}"|});"""));

    [Theory]
    [InlineData("Look at items[0] and args[name]")]
    [InlineData("Page about [SEV1] and [1]")]
    [InlineData("See [the dashboard](https://example.com/d)")]
    [InlineData("- [ ] done")]
    [InlineData("Xerox N95 masks, Plan X tests, model X")]
    [InlineData("Matches ^[a-z]+$ only")]
    [InlineData("a < b and c > d")]
    [InlineData("<b>bold</b>")]
    [InlineData("The todo list of the team")]
    [InlineData("")]
    public Task Is_silent_on_what_is_meant(string text) => RuleVerifier<PlaceholderText>.VerifyAsync(RunbookSource.Define($$"""Purpose("{{text}}");"""));

    [Fact]
    public Task Looks_at_the_texts_of_every_section() => RuleVerifier<PlaceholderText>.VerifyAsync(RunbookSource.Define(
        """
        Alert({|RB0006:"[name]"|}).When(m => m.Load > 3).Summary({|RB0006:"TODO"|}).Check("Logs", {|RB0006:"[what else?]"|}).Page(Somebody);
        Dependency("LLM API").Provides({|RB0006:"[purpose]"|}).WhenDown({|RB0006:"TBD"|});
        Issue("Loop").Symptom({|RB0006:"Below X%"|}).Resolve("Restart", {|RB0006:"<do something>"|});
        Rollback({|RB0006:"[how]"|}).Run(Command.Mutating({|RB0006:"[rollback command]"|}));
        Change(Risk.High, {|RB0006:"TODO"|}).ReviewedBy(Lead);
        Daily({|RB0006:"[check]"|}).By(Lead);
        """,
        """static readonly Contact Somebody = Contact({|RB0006:"[role]"|}, {|RB0006:"[team/person]"|}).Slack("#agents");"""));

    [Theory]
    [InlineData("<primary host>")]
    [InlineData("[query for recent blocks]")]
    public Task Reports_an_argument_that_is_to_be_filled_in(string argument) => RuleVerifier<PlaceholderText>.VerifyAsync(
        RunbookSource.Define($$"""Diagnostic("Locks", Command.ReadOnly("dbctl", "locks", {|RB0006:"{{argument}}"|}));"""));

    [Theory]
    [InlineData("--")]
    [InlineData("[a-z]+")]
    [InlineData("{}")]
    [InlineData("awk '{ print $1 }' <input.txt> [x]")]
    public Task Is_silent_on_arguments_that_are_code(string argument) => RuleVerifier<PlaceholderText>.VerifyAsync(
        RunbookSource.Define($$"""Diagnostic("Locks", Command.ReadOnly("dbctl", "locks", "{{argument}}"));"""));

    [Fact]
    public Task Leaves_messages_to_their_own_rule() => RuleVerifier<PlaceholderText>.VerifyAsync(RunbookSource.Define("""Message("Internal", Audience.Internal, i => "Status: [Investigating]");"""));

    [Fact]
    public Task Names_the_placeholder() => RuleVerifier<PlaceholderText>.VerifyAsync(
        RunbookSource.Define("""Purpose({|#0:"Ask [the owner] first"|});"""),
        RuleVerifier<PlaceholderText>.Diagnostic("RB0006", DiagnosticSeverity.Warning, "'[the owner]' was left over from a template; say what is meant"));
}
