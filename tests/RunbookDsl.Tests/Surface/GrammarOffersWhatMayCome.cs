namespace RunbookDsl.Tests.Surface;

public sealed class GrammarOffersWhatMayCome
{
    [Fact]
    public void After_a_name_only_the_scope_or_the_trigger() =>
        Snippet.OfferedAfter("""Alert("A")""").Should().Equal("ForEach", "When");

    [Fact]
    public void After_the_scope_only_the_trigger() =>
        Snippet.OfferedAfter("""Alert("A").ForEach(m => m.Tool)""").Should().Equal("When");

    [Fact]
    public void After_the_trigger_every_clause() =>
        Snippet.OfferedAfter("""Alert("A").When(m => m.ErrorRate > 0.1)""").Should().Equal(
            "Check", "Consider", "EscalateTo", "For", "KeepFiring", "Opens", "Page", "ResolvedWhen", "Severity", "Summary", "WhenMissing");

    [Fact]
    public void A_setting_offers_what_may_be_said_of_it() =>
        Snippet.OfferedAfter("MaxTurns").Should().Equal("Between", "ChangeableAtRunTime", "Describe", "Limits", "Required", "Risk");

    [Fact]
    public void A_range_offers_only_its_bounds() =>
        Snippet.OfferedAfter("Metric(m => m.ErrorRate)").Should().Equal("Critical", "Normal", "Warning");

    [Fact]
    public void A_rotation_hands_over_first() =>
        Snippet.OfferedAfter("""Rotation("A")""").Should().Equal("Daily", "Weekly");

    [Fact]
    public void Then_a_rotation_has_members() =>
        Snippet.OfferedAfter("""Rotation("A").Daily(new(9, 0), "Europe/Lisbon")""").Should().Equal("Of", "StartingOn");

    [Theory]
    [InlineData("""Flow("Chat")""", "To")]
    [InlineData("""Flow("Chat").To("Agent")""", "To")]
    [InlineData("""Dependency("LLM API").WhenDown("x")""", "Fallback, Provides, WhenDown")]
    [InlineData("""Daily("Look").At(9)""", "At, By")]
    [InlineData("""Weekly("Look")""", "By, On")]
    public void Each_position_offers_its_own_words(string expression, string words) =>
        string.Join(", ", Snippet.OfferedAfter(expression)).Should().Be(words);
}
