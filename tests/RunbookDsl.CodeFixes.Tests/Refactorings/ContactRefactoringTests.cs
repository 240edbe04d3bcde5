using CompilerTests.Rules;
using RunbookDsl.CodeFixes.Refactorings;

namespace CodeFixTests.Refactorings;

public sealed class ContactRefactoringTests
{
    const string Manager = "static readonly Contact Manager = Contact(\"Manager\", \"Luis Prado\").Phone(\"+351220000000\");";

    [Fact]
    public Task Declares_a_contact_and_names_it_wherever_it_is_written() => RefactoringVerifier<ContactRefactoring>.VerifyAsync(
        RunbookSource.Define("""
            Alert("A").When(m => m.Load > 3).Page([||]Contact("Manager", "Luis Prado").Phone("+351220000000")); // him
            Alert("B").When(m => m.Load > 9).Page(Contact("Manager",
                    "Luis Prado").Phone("+351220000000")).EscalateTo(Lead).After(5.Minutes());
            Alert("C").When(m => m.Load > 12).Page(Contact("Manager", "Luis Prado").Phone("+351230000000"));
            """),
        "Extract shared contact Manager",
        RunbookSource.Define("""
            Alert("A").When(m => m.Load > 3).Page(Manager); // him
            Alert("B").When(m => m.Load > 9).Page(Manager).EscalateTo(Lead).After(5.Minutes());
            Alert("C").When(m => m.Load > 12).Page(Contact("Manager", "Luis Prado").Phone("+351230000000"));
            """).Replace(".Phone(\"+351210000000\");\n", $".Phone(\"+351210000000\");\n    {Manager}\n", StringComparison.Ordinal));

    [Fact]
    public Task Names_a_contact_that_is_declared_already() => RefactoringVerifier<ContactRefactoring>.VerifyAsync(
        RunbookSource.Define("""Alert("A").When(m => m.Load > 3).Page(Contact("Manager", [||]"Luis Prado").Phone("+351220000000"));""", Manager),
        "Name the contact Manager",
        RunbookSource.Define("""Alert("A").When(m => m.Load > 3).Page(Manager);""", Manager));

    [Fact]
    public Task Takes_a_name_that_is_free() => RefactoringVerifier<ContactRefactoring>.VerifyAsync(
        RunbookSource.Define("""Alert("A").When(m => m.Load > 3).Page([||]Contact("Lead", "Luis Prado").Phone("+351220000000"));"""),
        "Extract shared contact Lead2",
        RunbookSource.Define("""Alert("A").When(m => m.Load > 3).Page(Lead2);""")
            .Replace(".Phone(\"+351210000000\");\n", ".Phone(\"+351210000000\");\n    static readonly Contact Lead2 = Contact(\"Lead\", \"Luis Prado\").Phone(\"+351220000000\");\n", StringComparison.Ordinal));

    [Fact]
    public Task Declares_it_first_where_no_contact_stands_before()
    {
        const string Body = "Alert(\"A\").When(m => m.Load > 3).Page(%);";
        const string Class = "[Runbook]\npublic sealed partial class Support : Runbook<AgentMetrics>\n{\n    $protected override void Define() { About(\"Support\"); % }\n}";
        const string Contact = "Contact(\"Lead\", \"Ana Costa\").Phone(\"+351210000000\")";
        return RefactoringVerifier<ContactRefactoring>.VerifyAsync(
            RunbookSource.File(Class.Replace("$", "", StringComparison.Ordinal).Replace("%", Body.Replace("%", "[||]" + Contact, StringComparison.Ordinal), StringComparison.Ordinal)),
            "Extract shared contact Lead",
            RunbookSource.File(Class.Replace("$", $"static readonly Contact Lead = {Contact};\n\n    ", StringComparison.Ordinal).Replace("%", Body.Replace("%", "Lead", StringComparison.Ordinal), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""Alert("A").When(m => m.Load > 3).Page([||]Primary);""")]
    [InlineData("""var number = "+351220000000"; Alert("A").When(m => m.Load > 3).Page([||]Contact("Manager", "Luis Prado").Phone(number));""")]
    public Task Offers_nothing_elsewhere_or_for_what_a_field_cannot_say(string body) => RefactoringVerifier<ContactRefactoring>.VerifyNoneAsync(RunbookSource.Define(body));
}
