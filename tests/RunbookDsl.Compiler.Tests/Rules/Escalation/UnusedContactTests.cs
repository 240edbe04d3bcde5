using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Rules.Escalation;

namespace CompilerTests.Rules.Escalation;

public sealed class UnusedContactTests
{
    const string Used = """Alert("A").When(m => m.Load > 3).Page(Primary).EscalateTo(Lead).After(5.Minutes());""";

    [Theory]
    [InlineData("""static readonly Contact Owner = Contact("Product Owner", {|RB5013:"Marta Vieira"|}).Mail("marta@example.com");""")]
    [InlineData("""static Contact Owner => Contact("Product Owner", {|RB5013:"Marta Vieira"|}).Mail("marta@example.com");""")]
    [InlineData("""static readonly Rotation Turns = Rotation({|RB5013:"Turns"|}).Daily(new(9, 0), "Europe/Lisbon").Of(Primary);""")]
    public Task Reports_what_nothing_names(string member) => RuleVerifier<UnusedContact>.VerifyAsync(RunbookSource.Define(Used, member));

    [Theory]
    [InlineData("""public static readonly Contact Owner = Contact("Product Owner", "Marta Vieira").Mail("marta@example.com");""", "")]
    [InlineData("""static readonly Contact Owner = Contact("Product Owner", "Marta Vieira").Mail("marta@example.com");""", """Daily("Review").By(Owner);""")]
    [InlineData("""static readonly Contact Owner = Contact("Product Owner", "Marta Vieira").Mail("marta@example.com"); static readonly Rotation Turns = Rotation("Turns").Daily(new(9, 0), "Europe/Lisbon").Of(Owner);""", """Weekly("Review").By(Turns);""")]
    [InlineData("""static readonly Contact Owner = Contact("Product Owner", "Marta Vieira").Mail("marta@example.com");""", """Change(Risk.High, "Tools").ReviewedBy(Owner);""")]
    public Task Is_silent_on_what_is_named_or_may_be_elsewhere(string member, string use) => RuleVerifier<UnusedContact>.VerifyAsync(RunbookSource.Define(Used + use, member));

    [Fact]
    public Task Names_the_contact() => RuleVerifier<UnusedContact>.VerifyAsync(
        RunbookSource.Define(Used, """static readonly Contact Owner = Contact("Product Owner", {|#0:"Marta Vieira"|}).Mail("marta@example.com");"""),
        RuleVerifier<UnusedContact>.Diagnostic("RB5013", DiagnosticSeverity.Info, "Marta Vieira (Product Owner) is declared, but no alert, check or rotation of this runbook names them"));
}
