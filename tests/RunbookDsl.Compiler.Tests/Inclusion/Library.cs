using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CompilerTests.Inclusion;

/// <summary>A library with a runbook that others include, beside them or in an assembly of its own.</summary>
static class Library
{
    public const string Source = """
        namespace Platform
        {
            [Metrics("host")]
            public sealed class HostMetrics
            {
                public Gauge<Ratio> Disk { get; }
                public Gauge<Ratio> Cpu { get; }
            }

            [Runbook]
            public sealed partial class PlatformDefaults : Runbook<HostMetrics>
            {
                public static readonly Contact Primary = Contact("Platform On-Call", "Luis Prado").PagerDuty("platform").RoundTheClock();
                public static readonly Contact Lead = Contact("Platform Lead", "Ana Costa").Mail("ana@example.com").Weekdays(9, 18, "Europe/Lisbon");
                public static Rotation OnCall { get; } = Rotation("Platform on-call").Weekly(DayOfWeek.Monday, at: new(9, 0), "Europe/Lisbon").Of(Primary, Lead);

                public static readonly Setting<double> Patience = Setting("patience", 3.0).Between(1.0, 10.0).Describe("How long a queue may be");

                protected override void Define()
                {
                    About("Platform Defaults").Version("9").Owner("Platform").OnCall(OnCall);
                    Metric(m => m.Disk).Normal(0.Percent(), 70.Percent()).Critical(above: 90.Percent());
                    Alert("Disk Full").When(m => m.Disk > 0.9).For(5.Minutes()).Severity(Critical).Page(Primary).EscalateTo(Lead).After(10.Minutes());
                    Alert("Busy").When(m => m.Cpu > 0.8).Severity(Warning).Page(OnCall);
                }
            }
        }
        """;

    /// <summary>The library as another project's reference sees it: compiled, with what the generator adds.</summary>
    public static MetadataReference Compiled(string source = Source, string name = "Platform")
    {
        var generated = Generated.From(Compilations.Of(source).WithAssemblyName(name));
        using var stream = new MemoryStream();
        generated.Compilation.Emit(stream).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        stream.Position = 0;
        return MetadataReference.CreateFromStream(stream);
    }

    /// <summary>A service's runbook over <see cref="Sources.Metrics"/>, with the library in its own project or in another assembly.</summary>
    public static CSharpCompilation Beside(string body, bool compiled, string members = "")
    {
        var service = Sources.Runbook(body, members).Insert(0, "using Platform;\n");
        return compiled ? Compilations.Of(Sources.Metrics, service).With(Compiled()) : Compilations.Of(Sources.Metrics, service, Source);
    }
}
