namespace RunbookDsl.Packaging;

/// <summary>What a command left behind.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">All it printed.</param>
sealed record CommandResult(int Code, string Output)
{
    public CommandResult ShouldSucceed()
    {
        Code.Should().Be(0, Output);
        return this;
    }
}
