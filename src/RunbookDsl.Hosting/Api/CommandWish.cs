namespace RunbookDsl.Hosting.Api;

/// <summary>What somebody wants of a command or of its run.</summary>
internal sealed record CommandWish : ISignedWish
{
    /// <summary>Who wants it.</summary>
    public string? By { get; init; }

    /// <summary>Why.</summary>
    public string? Text { get; init; }

    /// <summary>The number of the incident that it is run for.</summary>
    public long? Incident { get; init; }

    /// <summary>The number of the deployment or rollback that it is run for.</summary>
    public long? Procedure { get; init; }

    /// <summary>The step of it.</summary>
    public int? Step { get; init; }

    /// <summary>The values for the command's parameters, by their names.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    /// <summary>Whether it is meant, for a command that changes something.</summary>
    public bool Confirmed { get; init; }

    /// <inheritdoc />
    public ISignedWish SignedBy(string name) => this with { By = name };
}
