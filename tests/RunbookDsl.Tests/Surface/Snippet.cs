using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RunbookDsl.Tests.Surface;

/// <summary>A runbook's body compiled by the C# compiler alone, as an author's project would compile it.</summary>
static class Snippet
{
    const string Frame = """
        using System;
        using RunbookDsl;

        [Metrics("agent")]
        public sealed class AgentMetrics
        {
            public Label Tool { get; }
            public Label Region { get; }
            public Label Status { get; }
            public Gauge<Ratio> ErrorRate { get; }
            public Gauge<Ratio> Saturation { get; }
            public Gauge<Bytes> Memory { get; }
            public Gauge<Count> Queue { get; }
            [Per(nameof(Region))] public Histogram<Count> Turns { get; }
            public Gauge<double> Load { get; }
            public Gauge<TimeSpan> Lag { get; }
            [Per(nameof(Tool))] public Counter<Count> CircuitBreakerTrips { get; }
            [Per(nameof(Region))] public Histogram<TimeSpan> Latency { get; }
            public Counter<Count> GuardrailTriggers { get; }
            public Counter<Usd> Cost { get; }
            public Counter<Eur> Fees { get; }
            [Per(nameof(Region), nameof(Status))] public Counter<Count> Requests { get; }
        }

        [Runbook]
        public sealed partial class SupportAgentRunbook : Runbook<AgentMetrics>
        {
            static readonly Contact OnCall = Contact("Primary On-Call", "Dana Reyes").PagerDuty("support-agent").RoundTheClock();
            static readonly Contact Lead = Contact("Engineering Lead", "Ana Costa").Phone("+351210000000").Weekdays(9, 18, "Europe/Lisbon");
            static readonly Rotation Shift = Rotation("Support on-call").Weekly(DayOfWeek.Monday, at: new(9, 0), "Europe/Lisbon").Of(OnCall, Lead);

            static readonly Setting<int> MaxTurns = Setting("max_turns", 20).Between(1, 100).Describe("Maximum conversation turns").Risk(Risk.Medium).ChangeableAtRunTime();
            static readonly Setting<Usd> MaxRefund = Setting("max_single_refund", 50.Usd()).Required();
            static readonly Setting<TimeSpan> RequestTimeout = Setting("timeout", 30.Seconds()).Limits<AgentMetrics>(m => m.Latency);

            protected override void Define()
            {
                /* body */
            }
        }
        """;

    /// <summary>Errors and warnings of the C# compiler for these statements inside <c>Define()</c>.</summary>
    public static ImmutableArray<Diagnostic> Problems(string body) => Compile(body).GetDiagnostics()
        .Where(problem => problem.Severity >= DiagnosticSeverity.Warning)
        .ToImmutableArray();

    /// <summary>What an editor would offer after <paramref name="expression"/> and a dot, without what every object has.</summary>
    public static IEnumerable<string> OfferedAfter(string expression)
    {
        var compilation = Compile($"_ = {expression};");
        var tree = compilation.SyntaxTrees.Single();
        var assignment = tree.GetRoot().DescendantNodes()
            .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.AssignmentExpressionSyntax>()
            .Single();
        var model = compilation.GetSemanticModel(tree);
        return model.LookupSymbols(assignment.SpanStart, model.GetTypeInfo(assignment.Right).Type, includeReducedExtensionMethods: true)
            .Where(symbol => symbol.ContainingType.SpecialType != SpecialType.System_Object && !symbol.IsOverride)
            .Select(symbol => symbol.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    static CSharpCompilation Compile(string body) => CSharpCompilation.Create(
        "Snippet",
        [CSharpSyntaxTree.ParseText(Frame.Replace("/* body */", body, StringComparison.Ordinal))],
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(RunbookAttribute).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
}
