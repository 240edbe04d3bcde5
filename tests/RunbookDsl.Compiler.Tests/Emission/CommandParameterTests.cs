using RunbookDsl.Definition.Commands;

namespace CompilerTests.Emission;

/// <summary>What may be given to a command when it is run.</summary>
public sealed class CommandParameterTests
{
    [Theory]
    [InlineData("c-17", true)]
    [InlineData("two words; rm -rf /", true)]
    [InlineData("", false)]
    [InlineData("two\nlines", false)]
    [InlineData("\u001b[31m", false)]
    [InlineData("--kubeconfig=/tmp/x", false)]
    public void Any_line_that_no_program_takes_for_an_option(string value, bool fits) => Fits(new() { Name = "id" }, value).Should().Be(fits);

    [Theory]
    [InlineData("c-17", true)]
    [InlineData("xc-17", false)]
    [InlineData("c-17x", false)]
    [InlineData("c-17\n", false)]
    [InlineData("d", true)]
    [InlineData("dx", false)]
    public void A_pattern_matches_the_whole_value(string value, bool fits) => Fits(new() { Name = "id", Pattern = "c-[0-9]+|d" }, value).Should().Be(fits);

    [Theory]
    [InlineData("1", true)]
    [InlineData("500", true)]
    [InlineData("0", false)]
    [InlineData("501", false)]
    [InlineData("1.5", false)]
    [InlineData(" 1", false)]
    [InlineData("99999999999", false)]
    public void A_whole_number_within_bounds(string value, bool fits) => Fits(new() { Name = "limit", Minimum = 1, Maximum = 500 }, value).Should().Be(fits);

    [Theory]
    [InlineData("eu", true)]
    [InlineData("EU", false)]
    [InlineData("ap", false)]
    public void One_of_the_choices(string value, bool fits) => Fits(new() { Name = "region", Choices = ["eu", "us"] }, value).Should().Be(fits);

    [Fact]
    public void Says_what_would_fit() =>
        new CommandParameterDefinition { Name = "region", Choices = ["eu", "us"] }.ProblemWith("ap").Should().Be("'region' must be one of eu, us");

    [Fact]
    public void A_pattern_that_never_ends_does_not_fit() =>
        new CommandParameterDefinition { Name = "id", Pattern = "(a+)+b" }.ProblemWith(new string('a', 60)).Should().NotBeNull();

    static bool Fits(CommandParameterDefinition parameter, string value) => parameter.ProblemWith(value) is null;
}
