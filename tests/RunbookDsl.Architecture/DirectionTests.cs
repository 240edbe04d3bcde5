using System.Reflection;
using ArchUnitNET.Fluent;
using RunbookDsl.Engine;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace RunbookDsl.Architecture;

/// <summary>Data moves from left to right, and nothing on the right is known to anything on its left.</summary>
public sealed class DirectionTests
{
    /// <summary>Who may know whom; whoever is not named here is not known.</summary>
    static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["RunbookDsl"] = [],
        ["RunbookDsl.Build"] = [],
        ["RunbookDsl.Compiler"] = [],
        ["RunbookDsl.CodeFixes"] = ["RunbookDsl.Compiler"],
        ["RunbookDsl.Suggestions"] = ["RunbookDsl.Compiler"],
        ["RunbookDsl.Engine"] = ["RunbookDsl"],
        ["RunbookDsl.Hosting"] = ["RunbookDsl.Compiler", "RunbookDsl.Engine", "RunbookDsl"],
        ["RunbookDsl.Documents"] = [],
        ["RunbookDsl.Dashboard"] = ["RunbookDsl.Documents", "RunbookDsl.Hosting", "RunbookDsl.Engine", "RunbookDsl"],
        ["runbook"] = ["RunbookDsl.Build", "RunbookDsl.Compiler", "RunbookDsl.Documents", "RunbookDsl.Dashboard", "RunbookDsl.Hosting", "RunbookDsl.Engine", "RunbookDsl"],
    };

    public static TheoryData<string, string> Forbidden()
    {
        var pairs = new TheoryData<string, string>();
        foreach (string from in MayKnow.Keys)
        {
            foreach (string to in MayKnow.Keys.Where(to => to != from && !MayKnow[from].Contains(to, StringComparer.Ordinal)))
            {
                pairs.Add(from, to);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void Nothing_knows_what_is_on_its_right(string from, string to)
    {
        TypesOf(from).Should().NotBeEmpty("a rule over no types holds always");
        TypesOf(to).Should().NotBeEmpty("a rule over no types holds always");

        Violations(from, to).Should().BeEmpty();
        Projects.References(from).Should().NotContain(to);
    }

    // The same rule over arrows that are there: it must see them, or the rule above sees nothing.
    [Theory]
    [InlineData("RunbookDsl.Engine", "RunbookDsl")]
    [InlineData("RunbookDsl.Hosting", "RunbookDsl.Engine")]
    [InlineData("RunbookDsl.Dashboard", "RunbookDsl.Hosting")]
    [InlineData("runbook", "RunbookDsl.Hosting")]
    public void The_rule_sees_an_arrow_where_there_is_one(string from, string to)
    {
        TypesOf(from).Should().NotBeEmpty("a rule over no types is broken always");

        Violations(from, to).Should().NotBeEmpty();
    }

    [Fact]
    public void The_rule_catches_a_deliberate_violation() =>
        Violations(typeof(DeliberateArrow).Assembly, Projects.Assembly("RunbookDsl.Engine"))
            .Should().Contain(description => description.Contains(nameof(DeliberateArrow), StringComparison.Ordinal));

    [Fact]
    public void Every_assembly_of_the_sources_is_ruled() => MayKnow.Keys.Should().BeEquivalentTo(Projects.Names);

    [Fact]
    public void Only_what_editors_load_uses_workspaces()
    {
        Projects.Names.Where(UsesWorkspaces).Should().BeEquivalentTo("RunbookDsl.CodeFixes", "RunbookDsl.Suggestions");
    }

    // Hosts ask the rules too, where there is neither source nor C# compiler.
    [Fact]
    public void The_rules_know_nothing_of_syntax()
    {
        static IEnumerable<string> UsersOfSyntax(params string[] folders) => Repository.Files
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && folders.Any(folder => file.StartsWith($"src/RunbookDsl.Compiler/{folder}/", StringComparison.Ordinal)))
            .Where(file => Repository.Read(file).Contains("Microsoft.CodeAnalysis.CSharp", StringComparison.Ordinal));

        UsersOfSyntax("Reading").Should().NotBeEmpty("else this rule would hold for nothing");
        UsersOfSyntax("Rules", "Model", "Serialization").Should().BeEmpty();
    }

    static bool UsesWorkspaces(string name) =>
        Projects.Assembly(name).GetReferencedAssemblies().Any(reference => reference.Name!.Contains("Workspaces", StringComparison.Ordinal));

    static IEnumerable<ArchUnitNET.Domain.IType> TypesOf(string name) =>
        Types().That().ResideInAssembly(Projects.Assembly(name)).GetObjects(Projects.All);

    static IEnumerable<string> Violations(string from, string to) => Violations(Projects.Assembly(from), Projects.Assembly(to));

    static IEnumerable<string> Violations(Assembly from, Assembly to)
    {
        IArchRule rule = Types().That().ResideInAssembly(from).Should().NotDependOnAny(Types().That().ResideInAssembly(to));
        return rule.Evaluate(Projects.All).Where(result => !result.Passed).Select(result => result.Description).Where(IsOurs);
    }

    // What the C# compiler and its polyfills add has the same name in every assembly, and is taken for an arrow.
    static bool IsOurs(string description) => !description.StartsWith("System.", StringComparison.Ordinal) && !description.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal);

    /// <summary>Does what a type of an assembly on the left must not do.</summary>
    sealed class DeliberateArrow
    {
        public EngineOptions? Options { get; init; }
    }
}
