using CsCheck;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Serialization;

namespace CompilerTests.Serialization;

public sealed class RoundTripTests
{
    [Fact]
    public void Any_model_is_read_back_as_it_was_written() => RandomModel.Runbooks.Sample(
        model =>
        {
            var json = ModelWriter.Write(model);
            var read = ModelReader.Read<RunbookModel>(json);
            // Not FluentAssertions, which would print two whole models before it fails.
            return read == model && ModelWriter.Write(read) == json && ModelReader.Read<RunbookModel>(ModelWriter.Write(model, indented: true)) == model;
        },
        iter: 300);

    [Fact]
    public void The_random_models_are_not_all_empty() =>
        Enumerable.Range(0, 100).Select(_ => RandomModel.Runbooks.Single()).Should().Contain(model => model.Alerts.Count > 0 && model.Alerts[0].Escalation.Count > 0);

    [Fact]
    public void A_runbook_is_read_back_as_it_was_written()
    {
        var model = ReadRunbook.From(Compilations.Of(Sources.Metrics, Sources.SupportAgent), "Support.SupportAgentRunbook").Model;
        ModelReader.Read<RunbookModel>(ModelWriter.Write(model)).Should().Be(model);
    }

    [Fact]
    public void Who_is_named_twice_is_written_once_and_read_as_one_object()
    {
        var model = ReadRunbook.From(Compilations.Of(Sources.Metrics, Sources.SupportAgent), "Support.SupportAgentRunbook").Model;
        var json = ModelWriter.Write(model);
        json.Split("Dana Reyes").Should().HaveCount(2, "she is named by the information, an alert and the contacts");
        var read = ModelReader.Read<RunbookModel>(json);
        read.Alerts[0].Escalation[0].Responder.Should().BeSameAs(read.Contacts[0]).And.BeSameAs(read.OnCall);
    }

    [Fact]
    public void Json_is_stable_and_plain()
    {
        var model = ReadRunbook.Body("""Alert("A").When(m => m.Queue > 1).For(5.Minutes()).Page(Dana);""", """static readonly Contact Dana = Contact("On-call", "Dana Reyes").Slack("#a");""").Model;
        ModelWriter.Write(model.Alerts[0]).Should().Be(
            """{"names":{"name":"A","id":"a","handle":"A"},"trigger":{"$type":"Comparison","left":{"$type":"MetricReading","metric":{"$number":1,"name":"Queue","wireName":"agent_queue","kind":"Gauge","unit":"Count","description":""},"operation":"Last","window":"PT0S","quantile":0},"operator":"Greater","right":{"$type":"Constant","value":1,"of":"Count","form":"Whole"}},"for":"PT5M","escalation":[{"responder":{"$number":2,"$type":"Contact","role":"On-call","name":"Dana Reyes","channels":[{"kind":"Slack","address":"#a"}]},"after":"PT0S","isPage":true}]}""");
    }

    [Fact]
    public void A_newer_library_is_read_as_far_as_it_says_the_same() =>
        ModelReader.Read<Label>("""{"name":"Region","wireName":"region","colour":{"deep":[1,null]}}""").Should().Be(new Label("Region", "region"));

    [Theory]
    [InlineData("""{"name":"Region"}""", "'wireName' is missing.")]
    [InlineData("""{"name":1,"wireName":"region"}""", "'name' should be a text.")]
    [InlineData("""{"name":null,"wireName":"region"}""", "'name' is missing.")]
    [InlineData("[]", "'' should be an object.")]
    [InlineData("{\n  \"name\" \"x\"}", "This is no JSON: line 2, column 10 has '\"'.")]
    [InlineData("""{"name":"x""", "This is no JSON: line 1, column 11 has the end.")]
    [InlineData("{} x", "This is no JSON: line 1, column 4 has 'x'.")]
    public void What_is_wrong_is_said(string json, string message) =>
        FluentActions.Invoking(() => ModelReader.Read<Label>(json)).Should().Throw<FormatException>().WithMessage(message);

    [Theory]
    [InlineData("""{"left":{"$type":"Nothing"}}""", "'left.$type' should be one of *Constant*")]
    [InlineData("""{"left":{"$type":"Constant","value":1,"of":"7","form":"Whole"}}""", "'left.of' should be one of None, Ratio*")]
    [InlineData("""{"left":{"$type":"UsualReading","source":{"$type":"Constant","value":1,"of":"None","form":"Whole"},"over":"soon"}}""", "'left.over' should be a duration such as PT5M.")]
    public void The_place_of_what_is_wrong_is_said(string json, string message) =>
        FluentActions.Invoking(() => ModelReader.Read<Comparison>(json)).Should().Throw<FormatException>().WithMessage(message);

    [Fact]
    public void Endless_nesting_is_refused_before_the_stack_ends() =>
        FluentActions.Invoking(() => ModelReader.Read<Label>(new string('[', 1_000_000))).Should().Throw<FormatException>().WithMessage("The JSON is nested too deeply.");
}
