using System.Text.RegularExpressions;

namespace RunbookDsl.Compiler.Model.Incidents;

/// <summary>What the phases of a response are for, as their words tell: a procedure has no other mark of it.</summary>
static class PhasePurpose
{
    static readonly Regex Acknowledgement = Words("acknowledg", "ack\\b");
    static readonly Regex Communication = Words("communicat");
    static readonly Regex Resolution = Words("resolv", "resolution", "restor", "recover");
    static readonly Regex Review = Words("review", "post-?\\s?mortem", "retro", "report", "lesson", "learn", "root cause", "rca\\b", "analy[sz]", "debrief");

    // Other names that such phases have, and what is done in phases of any name.
    static readonly Regex AcknowledgementName = Words("acknowledg", "ack\\b", "respond", "response", "triage", "accept", "join", "pick", "mobili[sz]e", "declare", "detect");
    static readonly Regex CommunicationName = Words("communicat", "tell", "inform", "notif", "announc", "updat", "publish", "status");
    static readonly Regex CommunicationAction = Words("communicat", "tell", "inform", "notif", "announc", "status page", "stakeholder", "post\\b", "message");
    static readonly Regex ResolutionName = Words("resolv", "resolution", "restor", "recover", "fix", "repair", "clos", "remed", "solve", "roll");

    /// <summary>Whether someone says that they have the incident.</summary>
    public static bool IsAcknowledgement(string name) => Acknowledgement.IsMatch(name);

    /// <summary>Whether others are told.</summary>
    public static bool IsCommunication(string name) => Communication.IsMatch(name);

    /// <summary>Whether the incident is ended.</summary>
    public static bool IsResolution(string name) => Resolution.IsMatch(name);

    /// <summary>The phase by which somebody must have acknowledged; null when the procedure does not say.</summary>
    public static ProcedurePhase? Acknowledged(ResponseProcedure procedure) =>
        procedure.Phases.FirstOrDefault(phase => phase.Within is not null && IsAcknowledgement(phase.Name));

    /// <summary>What a response does not say of acknowledging, communicating, resolving and following up, in this order.</summary>
    public static IEnumerable<string> Missing(ResponseProcedure procedure)
    {
        var names = procedure.Phases.Select(phase => phase.Name).ToList();
        var actions = procedure.Phases.SelectMany(phase => phase.Actions.Concat(phase.Decisions.SelectMany(decision => decision.Options))).ToList();
        (string Name, bool IsThere)[] purposes =
        [
            ("acknowledge", names.Exists(AcknowledgementName.IsMatch) || actions.Exists(Acknowledgement.IsMatch)),
            ("communicate", names.Exists(CommunicationName.IsMatch) || actions.Exists(CommunicationAction.IsMatch)),
            ("resolve", names.Exists(ResolutionName.IsMatch) || actions.Exists(Resolution.IsMatch)),
            ("follow up", IsFollowedUp(procedure)),
        ];
        return purposes.Where(purpose => !purpose.IsThere).Select(purpose => purpose.Name);
    }

    /// <summary>Whether something is done afterwards.</summary>
    public static bool IsFollowedUp(ResponseProcedure procedure) =>
        procedure.FollowUps.Count > 0 || procedure.Phases.Any(phase => Review.IsMatch(phase.Name) || phase.Name.StartsWith("Follow", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether something is learnt of it afterwards.</summary>
    public static bool IsReviewed(ResponseProcedure procedure) =>
        procedure.FollowUps.Any(task => Review.IsMatch(task.Name))
        || procedure.Phases.Any(phase => Review.IsMatch(phase.Name) || (phase.Name.StartsWith("Follow", StringComparison.OrdinalIgnoreCase) && phase.Actions.Any(Review.IsMatch)));

    // Recognizes a text in which a word begins with one of these.
    static Regex Words(params string[] beginnings) =>
        new($"\\b({string.Join("|", beginnings)})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
}
