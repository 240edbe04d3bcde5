namespace RunbookDsl.Tool.Tests;

using System.Runtime.CompilerServices;
using NJsonSchema;
using RunbookDsl.Tool.Show;

public sealed class SchemaTests : IDisposable
{
    readonly DataFolder _data = new();

    public void Dispose() => _data.Dispose();

    public static TheoryData<string> Examples => ["Checkout", "SupportAgent"];

    [Fact]
    public void The_published_schema_is_that_of_the_model()
    {
        var path = Path.Combine(Root(), "docs", "schema", "runbook.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, ModelSchema.Text());
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(ModelSchema.Text(), "UPDATE_GOLDEN=1 dotnet test tests/RunbookDsl.Tool.Tests writes it anew");
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task What_show_prints_fits_the_schema(string example)
    {
        var run = CommandRun.Of("show", Example(example), "--json");
        var schema = await JsonSchema.FromJsonAsync(ModelSchema.Text());

        schema.Validate(run.Output).Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"operator\": \"Greater\"", "\"operator\": \"Bigger\"")]
    [InlineData("\"PT5M\"", "\"5 minutes\"")]
    [InlineData("\"$type\": \"Comparison\"", "\"$type\": \"Comparisons\"")]
    [InlineData("\"alerts\"", "\"alarms\"")]
    [InlineData("\"alerts\": [", "\"alerts\": [ 7,")]
    public async Task What_does_not_fit_is_noticed(string right, string wrong)
    {
        var json = CommandRun.Of("show", Example("SupportAgent"), "--json").Output;
        json.Should().Contain(right);
        var schema = await JsonSchema.FromJsonAsync(ModelSchema.Text());

        schema.Validate(json.Replace(right, wrong, StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    static string Example(string name) =>
        Path.Combine(AppContext.BaseDirectory.Replace($"tests{Path.DirectorySeparatorChar}RunbookDsl.Tool.Tests", $"examples{Path.DirectorySeparatorChar}{name}", StringComparison.Ordinal), $"{name}.dll");

    static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
