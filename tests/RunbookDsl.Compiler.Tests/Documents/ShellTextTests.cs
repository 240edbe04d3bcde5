using System.Diagnostics;
using System.Text;
using CsCheck;
using RunbookDsl.Compiler.Emission.Document;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Commands;

namespace CompilerTests.Documents;

/// <summary>What a reader copies out of a document, a real bash takes apart into exactly the arguments that were written.</summary>
public sealed class ShellTextTests
{
    static readonly string[] Shards =
    [
        "", "a", " ", "  ", "'", "\"", "\\", "\\\\", "`", "$", "$(id)", "${HOME}", "`id`", "!", "!!", ";", "&", "&&", "|", "||", "<", ">", ">>", "*", "?", "[a]", "{a,b}", "~", "~root", "#", "# x", "=", "A=b",
        "-", "--", "-n", "%s", "\n", "\r", "\r\n", "\t", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u2028", "\u202E", "\u200F", "\uFEFF", "é", "مرحبا", "🚨", "0", "7f", "(", ")", "^", "if", "\\n", "\\x41", "$'", "'\\''",
    ];

    static readonly Gen<string> Text = Gen.OneOf(
        Gen.Int[0, Shards.Length - 1].Select(i => Shards[i]).Array[0, 6].Select(string.Concat),
        Gen.String.Select(text => new string([.. text.Where(letter => letter != '\0' && !char.IsSurrogate(letter))])));

    // One bash for many commands: starting one for each would be most of the work.
    [Fact]
    public void Bash_reads_every_argument_as_it_was_written() => Text.Array[0, 4].Array[1, 400].Sample(
        commands =>
        {
            var script = new StringBuilder("count() { printf '%s\\0' \"$#\"; (($# == 0)) || printf '%s\\0' \"$@\"; }\n");
            var expected = new StringBuilder();
            foreach (var arguments in commands.Append(Shards))
            {
                var line = ShellText.Of(Of("count", arguments));
                Assert.Equal(line, MarkdownEscape.OneLine(line));
                script.Append(line).Append('\n');
                expected.Append(arguments.Length).Append('\0').Append(string.Concat(arguments.Select(argument => argument + '\0')));
            }

            Assert.Equal(expected.ToString(), Bash(script.ToString()).Output);
        },
        iter: 25,
        threads: 1);

    [Theory]
    [InlineData("if")]
    [InlineData("time")]
    [InlineData("A=b")]
    [InlineData("my program")]
    [InlineData("~/x")]
    [InlineData("!")]
    public void A_program_is_never_a_word_of_the_shell(string program)
    {
        var (output, error, code) = Bash(ShellText.Of(Of(program, ["x"])));

        output.Should().BeEmpty();
        error.Should().Contain(program).And.NotContain("syntax error");
        code.Should().Be(127, "there is no such program");
    }

    [Fact]
    public void A_value_that_was_not_given_stops_the_command()
    {
        var line = ShellText.Of(Conversation);

        line.Should().Be("printf %s \"${conversation_id:?}\"");
        Bash("unset conversation_id\n" + line).Should().Match<(string Output, string Error, int Code)>(run => run.Output == "" && run.Code != 0 && run.Error.Contains("conversation_id", StringComparison.Ordinal));
        Bash("conversation_id='a  b; id'\n" + line).Output.Should().Be("a  b; id");
    }

    [Fact]
    public void What_a_command_produces_the_next_one_takes()
    {
        var first = ShellText.Of(Of("echo", ["a  b"]) with { Produces = "Conversation-Id" });

        Bash($"{first}\n{ShellText.Of(Conversation)}").Output.Should().Be("a  b");
    }

    [Fact]
    public void Names_that_differ_are_variables_that_differ() => ShellText.Of(new Command
    {
        Program = "p",
        Arguments = [Given("a-b"), Given("a_b"), Given("A-B"), Given("a-b")],
    }).Should().Be("p \"${a_b:?}\" \"${a_b_2:?}\" \"${a_b_3:?}\" \"${a_b:?}\"");

    [Theory]
    [InlineData("--since=1h", "--since=1h")]
    [InlineData("it's", "'it'\\''s'")]
    [InlineData("", "''")]
    [InlineData("a b", "'a b'")]
    [InlineData("a\nb'\\", "$'a\\nb\\'\\\\'")]
    [InlineData("\u202Ea", "$'\\xe2\\x80\\xaea'")]
    [InlineData("São Paulo", "'São Paulo'")]
    public void Words_are_quoted_no_more_than_they_need(string text, string word) => ShellText.Word(text).Should().Be(word);

    static Command Conversation => new() { Program = "printf", Arguments = [new CommandArgument("%s"), Given("Conversation-Id")] };

    static CommandArgument Given(string name) => new(null, new CommandParameter { Name = name });

    static Command Of(string program, string[] arguments) => new() { Program = program, Arguments = arguments.Select(argument => new CommandArgument(argument)).ToEquatableArray() };

    static (string Output, string Error, int Code) Bash(string script)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "/dev/stdin"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var bash = Process.Start(start)!;
        var output = bash.StandardOutput.ReadToEndAsync();
        var error = bash.StandardError.ReadToEndAsync();
        bash.StandardInput.Write(script);
        bash.StandardInput.Close();
        bash.WaitForExit();
        return (output.Result, error.Result, bash.ExitCode);
    }
}
