using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading.Memory;

/// <summary>Remembers the model of each runbook class, since a generator is asked for all of them at every keystroke anywhere in the project.</summary>
static class ReadingMemory
{
    static readonly ConditionalWeakTable<SyntaxNode, Entry> Known = new();

    /// <summary>The model of a runbook class: as remembered if nothing it depends on has changed, otherwise read anew.</summary>
    /// <param name="declaration">The declaration of the class that carries the attribute.</param>
    /// <param name="compilation">The compilation it is in.</param>
    /// <param name="read">Reads it, noting what it looks at.</param>
    public static RunbookModel? Read(SyntaxNode declaration, Compilation compilation, Func<Trail, RunbookModel?> read)
    {
        var present = Surroundings.Of(compilation);
        var entry = Known.GetValue(declaration, static _ => new Entry());
        lock (entry)
        {
            if (entry.Surroundings is { } before && (ReferenceEquals(before, present) || present.Since(before)?.Concern(entry.Trail) == false))
            {
                entry.Surroundings = present;
                return entry.Model;
            }

            var trail = new Trail(compilation);
            entry.Model = read(trail);
            entry.Trail = [.. trail.Trees];
            entry.Surroundings = present;
            return entry.Model;
        }
    }

    sealed class Entry
    {
        public Surroundings? Surroundings { get; set; }

        public IReadOnlyCollection<SyntaxTree> Trail { get; set; } = [];

        public RunbookModel? Model { get; set; }
    }
}
