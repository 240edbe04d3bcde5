namespace RunbookDsl.Hosting.Api;

/// <summary>What somebody wants of a procedure.</summary>
internal sealed record ProcedureWish : ISignedWish
{
    /// <summary>Who wants it.</summary>
    public string? By { get; init; }

    /// <summary>What was decided, or why a step is passed over or the procedure stopped.</summary>
    public string? Text { get; init; }

    /// <summary>The id of the runbook whose deployment or rollback begins.</summary>
    public string? Runbook { get; init; }

    /// <summary>The id of the deployment that begins.</summary>
    public string? Deployment { get; init; }

    /// <summary>The id of the rollback that begins.</summary>
    public string? Rollback { get; init; }

    /// <summary>What is rolled out or taken back, such as a version.</summary>
    public string? Subject { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}
