using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RunbookDsl.Compiler.Reading.Memory;

/// <summary>What a compilation is made of, without the compilation: its files, references and options.</summary>
sealed class Surroundings
{
    static readonly ConditionalWeakTable<Compilation, Surroundings> Known = new();

    readonly ImmutableArray<SyntaxTree> _trees;
    readonly ImmutableArray<MetadataReference> _references;
    readonly CompilationOptions _options;
    readonly string? _assembly;
    Change? _last;

    Surroundings(Compilation compilation)
    {
        _trees = compilation is CSharpCompilation csharp ? csharp.SyntaxTrees : [.. compilation.SyntaxTrees];
        _references = compilation.ExternalReferences;
        _options = compilation.Options;
        _assembly = compilation.AssemblyName;
    }

    /// <summary>The surroundings of a compilation, the same object each time.</summary>
    public static Surroundings Of(Compilation compilation) => Known.GetValue(compilation, static compilation => new Surroundings(compilation));

    /// <summary>What has changed since; null when it may be anything. Asked by every runbook of a project for the same two, so the last answer is kept.</summary>
    public ChangedFiles? Since(Surroundings before)
    {
        var last = _last;
        if (last?.Before.TryGetTarget(out var known) == true && ReferenceEquals(known, before))
        {
            return last.Files;
        }

        var files = Compare(before);
        _last = new Change(new WeakReference<Surroundings>(before), files);
        return files;
    }

    ChangedFiles? Compare(Surroundings before)
    {
        if (!_references.SequenceEqual(before._references) || !_options.Equals(before._options) || !string.Equals(_assembly, before._assembly, StringComparison.Ordinal))
        {
            return null;
        }

        List<SyntaxTree> gone = [];
        List<SyntaxTree> come = [];
        if (_trees.Length == before._trees.Length)
        {
            for (var i = 0; i < _trees.Length; i++)
            {
                if (_trees[i] != before._trees[i])
                {
                    gone.Add(before._trees[i]);
                    come.Add(_trees[i]);
                }
            }
        }
        else
        {
            var (old, present) = (new HashSet<SyntaxTree>(before._trees), new HashSet<SyntaxTree>(_trees));
            gone.AddRange(before._trees.Where(tree => !present.Contains(tree)));
            come.AddRange(_trees.Where(tree => !old.Contains(tree)));
        }

        return gone.Concat(come).Any(TreeNames.ReachesEverywhere) ? null : new ChangedFiles(gone, come);
    }

    sealed record Change(WeakReference<Surroundings> Before, ChangedFiles? Files);
}
