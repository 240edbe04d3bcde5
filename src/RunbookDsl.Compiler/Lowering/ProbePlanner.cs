using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Lowering;

/// <summary>Plans the conditions and readings that are looked at outside alerts, equal ones once.</summary>
sealed class ProbePlanner(ReadingPlanner readings)
{
    readonly HashSet<ProbeSubject> _known = [];

    public List<ProbeSubject> Subjects { get; } = [];

    public List<ProbePlan> Probes { get; } = [];

    /// <summary>Plans a condition; one whose readings do not fit one scope is left out.</summary>
    public void Add(Condition condition) => Add(new ProbeSubject(condition, null), ScopeResolution.Of(condition), planner => planner.Probe(condition));

    /// <summary>Plans a reading; one whose parts do not fit one scope is left out.</summary>
    public void Add(Expression reading) => Add(new ProbeSubject(null, reading), ScopeResolution.Of(reading), planner => planner.Probe(reading));

    void Add(ProbeSubject subject, ScopeResolution scope, Func<ConditionPlanner, ProbePlan> plan)
    {
        if (scope.Misfits.Count == 0 && _known.Add(subject))
        {
            Subjects.Add(subject);
            Probes.Add(plan(new ConditionPlanner(readings, scope.Labels)));
        }
    }
}
