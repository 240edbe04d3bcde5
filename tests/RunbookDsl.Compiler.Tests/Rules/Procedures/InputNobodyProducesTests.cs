using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Procedures;

namespace CompilerTests.Rules.Procedures;

public sealed class InputNobodyProducesTests
{
    [Theory]
    [InlineData("Rollback(\"Back\").Run(Command.Mutating(\"restore\", {|RB7004:Command.Argument(\"snapshot\")|})).Run(Command.Mutating(\"snap\").Produces(\"snapshot\"));")]
    [InlineData("Deployment(\"Standard\").Step(\"Restore\", Command.Mutating(\"restore\", \"--from\", {|RB7004:Command.Argument(\"id\")|})).Step(\"Snap\", Command.ReadOnly(\"snap\", \"latest\").Produces(\"id\"));")]
    [InlineData("Rollback(\"Back\").Run(Command.Mutating(\"restore\", {|RB7004:Command.Argument(\"snapshot\")|}).Produces(\"snapshot\"));")]
    public Task Reports_an_input_that_comes_later(string body) => RuleVerifier<InputNobodyProduces>.VerifyAsync(Source(body));

    [Theory]
    [InlineData("Rollback(\"Back\").Run(Command.Mutating(\"snap\").Produces(\"snapshot\")).Run(Command.Mutating(\"restore\", Command.Argument(\"snapshot\")));")]
    [InlineData("Rollback(\"Back\").Run(Command.Mutating(\"restore\", Command.Argument(\"snapshot\")));")]
    [InlineData("Rollback(\"Back\").Run(Command.Mutating(\"restore\", Command.Argument(\"region\"))).Run(Command.Mutating(\"snap\").Produces(\"snapshot\"));")]
    public Task Is_silent_on_inputs_that_are_there_or_asked_for(string body) => RuleVerifier<InputNobodyProduces>.VerifyAsync(Source(body));

    [Fact]
    public Task Says_what_is_wrong() => RuleVerifier<InputNobodyProduces>.VerifyAsync(
        Source("Rollback(\"Back\").Run(Command.Mutating(\"restore\", {|#0:Command.Argument(\"snapshot\")|})).Run(Command.Mutating(\"snap\").Produces({|#1:\"snapshot\"|}));"),
        RuleVerifier<InputNobodyProduces>.Diagnostic("RB7004", DiagnosticSeverity.Error, "'restore' takes 'snapshot', which only a later step produces (line 16); change the order of the two", places: 2));

    static string Source(string body) => RunbookSource.Define(body);
}
