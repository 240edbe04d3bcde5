using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunbookDsl.Hosting.Procedures;

/// <summary>What the runbook says of a step besides its text, as it was when the procedure began.</summary>
internal sealed record StepDetail
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>A step of which there is nothing else to say.</summary>
    public static StepDetail None { get; } = new();

    /// <summary>What can be chosen in a decision.</summary>
    public IReadOnlyList<string>? Options { get; init; }

    /// <summary>How long is watched.</summary>
    public TimeSpan? For { get; init; }

    /// <summary>The ids of the alerts that must be quiet meanwhile.</summary>
    public IReadOnlyList<string>? Quiet { get; init; }

    /// <summary>The names of these alerts, in the same order.</summary>
    public IReadOnlyList<string>? QuietNames { get; init; }

    /// <summary>What must hold, in the words by which the runbook's probes are found.</summary>
    public IReadOnlyList<string>? Conditions { get; init; }

    /// <summary>Who may approve, by name; null for any second person.</summary>
    public IReadOnlyList<string>? Approvers { get; init; }

    /// <summary>The id of the command to run.</summary>
    public string? Command { get; init; }

    /// <summary>As the journal keeps it.</summary>
    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>As the journal has it.</summary>
    public static StepDetail Read(string text) => JsonSerializer.Deserialize<StepDetail>(text, Json)!;
}
