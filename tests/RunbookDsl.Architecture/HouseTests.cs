namespace RunbookDsl.Architecture;

public sealed class HouseTests
{
    static readonly string[] Text = [".cs", ".csproj", ".props", ".targets", ".md", ".json", ".razor", ".css", ".js", ".sh", ".yml", ".sln", ".config", ".editorconfig", ".txt"];

    static IEnumerable<string> Sources => Repository.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && file.EndsWith(".cs", StringComparison.Ordinal));

    [Fact]
    public void A_source_file_holds_one_type_named_like_it() => Broken(Sources, HouseRules.OneType).Should().BeEmpty();

    [Fact]
    public void No_source_file_is_longer_than_a_reader_takes_in() =>
        Broken(Repository.Files.Where(file => file.StartsWith("src/", StringComparison.Ordinal) && Path.GetExtension(file) is ".cs" or ".razor"), HouseRules.Length).Should().BeEmpty();

    // Files taken over from others, under Protos, keep the paths by which they name each other.
    [Fact]
    public void No_folder_has_a_name_that_says_nothing() => Broken(Repository.Files.Where(file => !file.Contains("/Protos/", StringComparison.Ordinal)), (file, _) => HouseRules.FolderName(file)).Should().BeEmpty();

    [Fact]
    public void Nothing_speaks_of_the_machine_it_was_written_on() =>
        Broken(Repository.Files.Where(file => Text.Contains(Path.GetExtension(file), StringComparer.Ordinal) || Path.GetExtension(file).Length == 0), HouseRules.MachinePath).Should().BeEmpty();

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        string solution = Repository.Read("RunbookDsl.sln").Replace('\\', '/');

        Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)).Should().HaveCountGreaterThan(10)
            .And.OnlyContain(file => solution.Contains(file, StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_sources_to_look_at() => Sources.Should().HaveCountGreaterThan(100);

    // Each rule is shown a file that breaks it, for a rule that cannot fail guards nothing.
    [Theory]
    [InlineData("namespace N; class A; class B;")]
    [InlineData("namespace N { record B; }")]
    [InlineData("enum A; delegate void C();")]
    public void Two_types_or_another_name_are_seen(string source) => HouseRules.OneType("src/A.cs", source).Should().NotBeNull();

    [Theory]
    [InlineData("namespace N; class A { class Inner; }")]
    [InlineData("namespace N; interface A; interface A<T>;")]
    [InlineData("[assembly: System.CLSCompliant(false)]")]
    public void One_type_of_the_name_is_fine(string source) => HouseRules.OneType("src/A.Part.cs", source).Should().BeNull();

    [Fact]
    public void A_long_file_is_seen() => HouseRules.Length("src/A.cs", new string('\n', 301)).Should().NotBeNull();

    [Fact]
    public void An_empty_folder_name_is_seen() => HouseRules.FolderName("src/X/Utils/A.cs").Should().NotBeNull();

    [Fact]
    public void A_machine_path_is_seen() => HouseRules.MachinePath("a.md", "see " + "/ho" + "me/somebody/x").Should().NotBeNull();

    [Fact]
    public void A_web_path_is_none() => HouseRules.MachinePath("a.md", "https://example.com" + "/ho" + "me/x").Should().BeNull();

    static IEnumerable<string> Broken(IEnumerable<string> files, Func<string, string, string?> rule) =>
        files.Select(file => rule(file, Repository.Read(file))).OfType<string>();
}
