using System.Collections.Immutable;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Rules.Intervals;

/// <summary>Answers questions about conditions wherever all that they read is known; what is certain follows from what is written.</summary>
sealed class ConditionAnalysis(Premises premises)
{
    /// <summary>Whether there are values for which it holds.</summary>
    public Answer CanHold(Condition condition) => CanHold(Clauses.Of(condition, premises));

    /// <summary>Whether it holds whatever the values are.</summary>
    public Answer MustHold(Condition condition) => Opposite(CanHold(Clauses.Of(condition, premises, negated: true)));

    /// <summary>Whether the second holds whenever the first does.</summary>
    public Answer Implies(Condition first, Condition second)
        => Opposite(CanHold(Clauses.Both(Clauses.Of(first, premises), Clauses.Of(second, premises, negated: true))));

    /// <summary>Whether both can hold at once.</summary>
    public Answer CanBothHold(Condition first, Condition second)
        => CanHold(Clauses.Both(Clauses.Of(first, premises), Clauses.Of(second, premises)));

    /// <summary>Whether certainly none of these ways is open while one of those is. Each can be open by itself, so that only what both speak of can tell.</summary>
    public bool Excludes(List<Clause>? ways, List<Clause>? others)
        => ways is not null && others is not null && ways.TrueForAll(way => others.TrueForAll(other => way.SharesVariable(other) && !Contradiction(way.And(other)).IsEmpty));

    /// <summary>The ways in which a condition holds; none when they are too many to weigh.</summary>
    public IReadOnlyList<Clause> Ways(Condition condition, bool negated = false) => Clauses.Of(condition, premises, negated) ?? [];

    /// <summary>Values for which all literals hold; null when none are certain.</summary>
    public ImmutableArray<(Variable Variable, Interval Values)>? Witness(IEnumerable<Literal> literals)
    {
        var witness = ImmutableArray.CreateBuilder<(Variable Variable, Interval Values)>();
        foreach (var same in ByVariable(literals))
        {
            var variable = same[0].Variable;
            if (variable.Certain(premises) is not { } domain
                || Possible(variable, Common(same), domain) is not { } interval
                || !witness.All(other => variable.IsIndependentOf(other.Variable)))
            {
                return null;
            }

            witness.Add((variable, interval));
        }

        return witness.ToImmutable();
    }

    /// <summary>Literals of one variable that exclude each other, or that it can never have the values for; none when there is no such contradiction.</summary>
    public ImmutableArray<Literal> Contradiction(Clause clause)
    {
        foreach (var literals in ByVariable(clause.Literals))
        {
            // How many times nothing nothing is has no answer, but there it compares as equal.
            var variable = literals[0].Variable;
            if ((variable.IsDecided(premises) || IsOneLimit(literals))
                && Common(literals).Intersect(IntervalSet.Of(variable.Possible(premises))).IsEmpty
                && (variable.Times is null || Domain.Possible(variable.Times, premises).Low > 0 || !literals.All(literal => literal.HoldsAtLimit)))
            {
                return [.. literals];
            }
        }

        return [];
    }

    // Variables are few and mostly differ in what is compared first, so that no table of them is worth its hashes.
    static List<List<Literal>> ByVariable(IEnumerable<Literal> literals)
    {
        var groups = new List<List<Literal>>();
        foreach (var literal in literals)
        {
            if (groups.Find(group => group[0].Variable.Equals(literal.Variable)) is { } known)
            {
                known.Add(literal);
            }
            else
            {
                groups.Add([literal]);
            }
        }

        return groups;
    }

    // Above and below one and the same limit exclude each other even where its sign is unknown.
    static bool IsOneLimit(IEnumerable<Literal> literals) => literals.Select(literal => literal.Limit).Distinct().Take(2).Count() == 1 && Common(literals).IsEmpty;

    Answer CanHold(List<Clause>? ways)
    {
        if (ways is null)
        {
            return Answer.CannotTell;
        }

        if (ways.TrueForAll(way => !Contradiction(way).IsEmpty))
        {
            return Answer.No;
        }

        return ways.Exists(way => way.IsComplete && Witness(way.Literals) is not null) ? Answer.Yes : Answer.CannotTell;
    }

    // The interval as the conditions give it, since that is what an author recognises, if the variable can be in it.
    static Interval? Possible(Variable variable, IntervalSet values, Interval domain)
    {
        foreach (var interval in values.Intervals)
        {
            var inDomain = interval.Intersect(domain);
            if (!inDomain.IsEmpty && (!variable.IsWhole || inDomain.HasWholeNumber))
            {
                return interval;
            }
        }

        return null;
    }

    /// <summary>The values of their variable for which all literals hold.</summary>
    public static IntervalSet Common(IEnumerable<Literal> literals)
    {
        var common = IntervalSet.Of(Interval.All);
        foreach (var literal in literals)
        {
            common = common.Intersect(literal.Values);
        }

        return common;
    }

    static Answer Opposite(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.CannotTell,
    };
}
