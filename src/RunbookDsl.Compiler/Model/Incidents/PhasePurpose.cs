using System.Text.RegularExpressions;

namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>What a phase of a response is for, as its words tell: a procedure has no other mark of it.</summary>
static class PhasePurpose
{
    static readonly Regex Acknowledgement = Words("acknowledg", "ack\\b");
    static readonly Regex Communication = Words("communicat");
    static readonly Regex Resolution = Words("resolv", "resolution", "restor", "recover");

    /// <summary>Whether someone says that they have the incident.</summary>
    public static bool IsAcknowledgement(string name) => Acknowledgement.IsMatch(name);

    /// <summary>Whether others are told.</summary>
    public static bool IsCommunication(string name) => Communication.IsMatch(name);

    /// <summary>Whether the incident is ended.</summary>
    public static bool IsResolution(string name) => Resolution.IsMatch(name);

    /// <summary>The phase by which somebody must have acknowledged; null when the procedure does not say.</summary>
    public static ProcedurePhase? Acknowledged(ResponseProcedure procedure) =>
        procedure.Phases.FirstOrDefault(phase => phase.Within is not null && IsAcknowledgement(phase.Name));

    /// <summary>Recognizes a text in which a word begins with one of these.</summary>
    public static Regex Words(params string[] beginnings) =>
        new($"\\b({string.Join("|", beginnings)})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
