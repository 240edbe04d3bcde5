using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace CompilerTests.Generation;

public sealed class RetentionTests
{
    [Fact]
    public void Compilations_of_before_an_edit_are_let_go()
    {
        var (driver, compilations) = Edit();
        for (var i = 0; i < 10 && compilations.Exists(compilation => compilation.IsAlive); i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        compilations.Count(compilation => compilation.IsAlive).Should().Be(0);
        GC.KeepAlive(driver);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static (GeneratorDriver Driver, List<WeakReference> Compilations) Edit()
    {
        var generated = Generated.Body("""Alert("A").When(m => m.Queue > 1);""");
        var references = new List<WeakReference>();
        for (var i = 0; i < 5; i++)
        {
            var compilation = Compilations.Of(Sources.Metrics, Sources.Runbook($"Alert(\"A\").When(m => m.Queue > {i});"), $"// {i}");
            references.Add(new WeakReference(compilation));
            generated = generated.Then(compilation);
        }

        // The last one is the driver's present.
        var last = generated.Then(Compilations.Of(Sources.Metrics, Sources.Runbook("""Alert("A").When(m => m.Queue > 1);""")));
        return (last.Driver, references);
    }
}
