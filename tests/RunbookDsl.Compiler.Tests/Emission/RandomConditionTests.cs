using System.Globalization;
using CsCheck;

namespace CompilerTests.Emission;

/// <summary>Random conditions, written as C#, compiled, evaluated, and compared with a slow interpreter of the tree.</summary>
public sealed class RandomConditionTests
{
    static readonly string[] Readings = ["Queue", "Load", "Queue.Max(1 minute)", "Load.Average(5 minutes)"];
    static readonly string[] Written = ["m.Queue", "m.Load", "m.Queue.Max(1.Minutes())", "m.Load.Average(5.Minutes())"];

    abstract record Number(int Kind);

    sealed record Read(int Reading) : Number(Reading % 2);

    sealed record Scaled(Number Of, double Factor, bool IsDivided) : Number(Of.Kind);

    sealed record Combined(Number Left, bool IsSum, Number Right) : Number(Left.Kind);

    sealed record Filled(Number Of, double With) : Number(Of.Kind);

    abstract record Tree;

    sealed record Compared(Number Left, int Operator, Number? Right, double Constant) : Tree;

    sealed record Joined(Tree Left, bool IsAnd, Tree Right) : Tree;

    sealed record Negated(Tree Of) : Tree;

    static readonly Gen<double> Values = Gen.Frequency((4, Gen.Int[-4, 4].Select(n => n / 2d)), (1, Gen.Const(double.NaN)));
    static readonly Gen<double> Factors = Gen.Int[-4, 4].Select(n => n / 2d);

    static Gen<Number> NumberOf(int kind, int depth)
    {
        var read = Gen.Int[0, 1].Select(i => (Number)new Read(kind + (i * 2)));
        if (depth == 0)
        {
            return read;
        }

        var inner = NumberOf(kind, depth - 1);
        return Gen.Frequency(
            (2, read),
            (1, Gen.Select(inner, Factors, Gen.Bool).Select((of, factor, divided) => (Number)new Scaled(of, factor, divided))),
            (1, Gen.Select(inner, Gen.Bool, inner).Select((left, sum, right) => (Number)new Combined(left, sum, right))),
            (1, Gen.Select(inner, Factors).Select((of, with) => (Number)new Filled(of, with))));
    }

    static Gen<Tree> TreeOf(int depth)
    {
        var comparison = Gen.Int[0, 1].SelectMany(kind => Gen.Select(NumberOf(kind, 2), Gen.Int[0, 5], NumberOf(kind, 2), Gen.Bool, Factors))
            .Select((left, comparer, right, constant, value) => (Tree)new Compared(left, comparer, constant ? null : right, value));
        if (depth == 0)
        {
            return comparison;
        }

        var inner = TreeOf(depth - 1);
        return Gen.Frequency(
            (1, comparison),
            (2, Gen.Select(inner, Gen.Bool, inner).Select((left, and, right) => (Tree)new Joined(left, and, right))),
            (1, inner.Select(of => (Tree)new Negated(of))));
    }

    [Fact]
    public void Generated_code_means_what_the_tree_means()
    {
        // Many conditions share one compilation, since compiling is what takes the time.
        Gen.Select(TreeOf(3).Array[40], Values.Array[4].Array[25]).Sample(
            (trees, rows) =>
            {
                var generated = Generated.Body(string.Concat(trees.Select((tree, i) => $"Alert(\"A{i}\").When(m => {Text(tree)}).ResolvedWhen(m => {Text(new Negated(tree))});\n")));
                generated.Definition().Alerts.Should().HaveCount(trees.Length);
                foreach (var row in rows)
                {
                    for (var i = 0; i < trees.Length; i++)
                    {
                        var known = generated.Definition().Readings.Select(reading => reading.Text).ToHashSet(StringComparer.Ordinal);
                        var values = Readings.Select((reading, r) => (reading, row[r])).Where(pair => known.Contains(pair.reading)).ToArray();
                        Evaluation.Of(generated, i, values).Should().Be((Holds(trees[i], row), Holds(new Negated(trees[i]), row)), "{0} over {1}", Text(trees[i]), string.Join(", ", row));
                    }
                }
            },
            iter: 4,
            threads: 1);
    }

    static string Text(Tree tree) => tree switch
    {
        Compared { Right: { } right } compared => $"{Text(compared.Left, true)} {Sign(compared.Operator)} {Text(right, true)}",
        Compared compared => $"{Text(compared.Left)} {Sign(compared.Operator)} {Literal(compared.Constant)}",
        Joined joined => $"({Text(joined.Left)}) {(joined.IsAnd ? "&&" : "||")} ({Text(joined.Right)})",
        Negated negated => $"!({Text(negated.Of)})",
        _ => throw new InvalidOperationException(),
    };

    // A bare gauge has no operators with another bare gauge, so it is made a reading first.
    static string Text(Number number, bool asReading = false) => number switch
    {
        Read { Reading: < 2 } read when asReading => $"(1 * {Written[read.Reading]})",
        Read read => Written[read.Reading],
        Scaled scaled when scaled.IsDivided => $"({Text(scaled.Of, true)} / {Literal(scaled.Factor)})",
        Scaled scaled => $"({Literal(scaled.Factor)} * {Text(scaled.Of, true)})",
        Combined combined => $"({Text(combined.Left, true)} {(combined.IsSum ? "+" : "-")} {Text(combined.Right, true)})",
        Filled filled => $"{Text(filled.Of, true)}.Or({Literal(filled.With)})",
        _ => throw new InvalidOperationException(),
    };

    static string Literal(double value) => $"{value.ToString("0.0", CultureInfo.InvariantCulture)}";

    static string Sign(int comparer) => comparer switch { 0 => ">", 1 => ">=", 2 => "<", 3 => "<=", 4 => "==", _ => "!=" };

    static bool? Holds(Tree tree, double[] row) => tree switch
    {
        Compared compared => Compare(Of(compared.Left, row), compared.Operator, compared.Right is { } right ? Of(right, row) : compared.Constant),
        Joined { IsAnd: true } joined => Holds(joined.Left, row) & Holds(joined.Right, row),
        Joined joined => Holds(joined.Left, row) | Holds(joined.Right, row),
        Negated negated => !Holds(negated.Of, row),
        _ => throw new InvalidOperationException(),
    };

    static bool? Compare(double left, int comparer, double right) => double.IsNaN(left) || double.IsNaN(right)
        ? null
        : comparer switch { 0 => left > right, 1 => left >= right, 2 => left < right, 3 => left <= right, 4 => left == right, _ => left != right };

    static double Of(Number number, double[] row) => number switch
    {
        Read read => row[read.Reading],
        Scaled { IsDivided: true, Factor: 0 } => double.NaN,
        Scaled { IsDivided: true } scaled => Of(scaled.Of, row) / scaled.Factor,
        Scaled scaled => scaled.Factor * Of(scaled.Of, row),
        Combined combined => combined.IsSum ? Of(combined.Left, row) + Of(combined.Right, row) : Of(combined.Left, row) - Of(combined.Right, row),
        Filled filled => Of(filled.Of, row) is var value && double.IsNaN(value) ? filled.With : value,
        _ => throw new InvalidOperationException(),
    };
}
