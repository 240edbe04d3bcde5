namespace RunbookDsl.Hosting.Api;

/// <summary>The answer to a question that decides whether somebody is called.</summary>
internal sealed record AnswerWish : ISignedWish
{
    /// <summary>The question, as the alert asks it.</summary>
    public string? Question { get; init; }

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    public string? Answer { get; init; }

    /// <summary>Who answers.</summary>
    public string? By { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}
