namespace RunbookDsl.Hosting.Procedures;

/// <summary>What became of somebody's wish.</summary>
/// <param name="Procedure">The procedure afterwards; null when there is none of that number.</param>
/// <param name="Refusal">Why nothing was done; null when it was.</param>
internal sealed record ProcedureAnswer(Procedure? Procedure, string? Refusal)
{
    /// <summary>There is no such procedure or step.</summary>
    public static ProcedureAnswer Unknown { get; } = new(null, null);
}
