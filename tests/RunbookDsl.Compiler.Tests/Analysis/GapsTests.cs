using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Model.Troubleshooting;
using RunbookDsl.Compiler.Reading;

namespace CompilerTests.Analysis;

/// <summary>Rules that conclude from absence are told what could not be read, as narrowly as that is known.</summary>
public sealed class GapsTests
{
    const string Members = """static readonly Contact Lead = Contact("Lead", "Ana Costa").Phone("+351210000000");""";

    [Theory]
    [InlineData("")]
    [InlineData("""Alert("A").When(m => m.Queue > 1).Page(Lead);""")]
    [InlineData("""void Add(string name) { Alert(name).When(m => m.Queue > 1).Page(Lead); } Add("A"); Add("B");""")]
    [InlineData("""foreach (var limit in new[] { 1, 2 }) { Alert($"A {limit}").When(m => m.Queue > limit); }""")]
    [InlineData("""if (Lead is null) { }""")]
    [InlineData("""About("Agent").Owner("Platform").OnCall(Lead);""")]
    public void What_is_read_in_full_has_none(string body)
    {
        // 'is null' is no condition that can be known: a body behind it may say anything.
        var gaps = Read(body);
        gaps.AreNone.Should().Be(!body.StartsWith("if", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""Alert("A").When(m => m.Nothing > 1).Page(Lead);""", typeof(Alert))]
    [InlineData("""Alert("A").When(m => m.Queue > 1).Page(Nobody);""", typeof(Alert))]
    [InlineData("""Alert("A");""", typeof(Alert))]
    [InlineData("""Alert("A").When(m => m.Queue > 1).Sevrity(Critical);""", typeof(Alert))]
    [InlineData("""Metric(m => m.Nothing).Warning(above: 3);""", typeof(MetricRange))]
    [InlineData("""Metric(m => m.Queue).Warning(above: nothing);""", typeof(MetricRange))]
    [InlineData("""Issue("Slow").Symptom(m => m.Nothing > 1);""", typeof(Issue))]
    [InlineData("""About("Agent").OnCall(Nobody);""", typeof(RunbookModel))]
    public void A_broken_sentence_hides_parts_of_its_own_kind_only(string body, Type kind)
    {
        var gaps = Read(body);

        gaps.Spare(kind).Should().BeFalse();
        gaps.Spare(typeof(Metric)).Should().BeTrue();
        gaps.AreNone.Should().BeFalse();
    }

    [Theory]
    [InlineData("""Alrt("A").When(m => m.Queue > 1);""")]
    [InlineData("""foreach (var limit in Limits) { Alert($"A {limit}").When(m => m.Queue > limit); }""")]
    [InlineData("""while (true) { Alert("A").When(m => m.Queue > 1); }""")]
    [InlineData("""Include<Nothing>();""")]
    [InlineData("""DefineMore(1, 2);""")]
    [InlineData("""Metric(m => m.Queue).Warning(above: 85. Alert("A")""")]
    [InlineData("""Metric(m => m.Queue). Define();""")]
    public void What_cannot_even_be_begun_may_hide_anything(string body) => Read(body).Spare(typeof(Metric)).Should().BeFalse();

    [Fact]
    public void A_member_that_is_no_contact_or_setting_yet_hides_one()
    {
        Read("", """static readonly Contact Broken = Contact("Lead");""").Spare(typeof(Contact)).Should().BeFalse();
        Read("", """static readonly Setting<int> Broken = Setting("most");""").Spare(typeof(Setting)).Should().BeFalse();
    }

    static Gaps Read(string body, string members = Members)
    {
        var compilation = Compilations.Of(Sources.Metrics, Sources.Runbook(body, members));
        var sink = new OriginSink();
        RunbookReader.Read(compilation.GetTypeByMetadataName("SampleRunbook")!, compilation, sink, CancellationToken.None);
        return sink.Gaps;
    }
}
