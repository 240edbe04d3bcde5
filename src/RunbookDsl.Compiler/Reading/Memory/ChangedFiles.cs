using Microsoft.CodeAnalysis;

namespace RunbookDsl.Compiler.Reading.Memory;

/// <summary>The files in which two compilations differ.</summary>
sealed class ChangedFiles
{
    readonly HashSet<SyntaxTree> _files;
    readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Compares files as they were with files as they are.</summary>
    public ChangedFiles(IReadOnlyList<SyntaxTree> before, IReadOnlyList<SyntaxTree> after)
    {
        _files = [.. before, .. after];
        foreach (var file in _files)
        {
            _names.UnionWith(TreeNames.Of(file).Declared);
        }

        // Most files only add to a namespace that was there before; one that comes or goes can hide a type.
        var spaces = new HashSet<string>(before.SelectMany(file => TreeNames.Of(file).Namespaces), StringComparer.Ordinal);
        spaces.SymmetricExceptWith(after.SelectMany(file => TreeNames.Of(file).Namespaces));
        _names.UnionWith(spaces);
    }

    /// <summary>Whether a reading that looked at these files could come out otherwise.</summary>
    public bool Concern(IReadOnlyCollection<SyntaxTree> trail) =>
        trail.Any(file => _files.Contains(file) || TreeNames.Of(file).Used.Overlaps(_names));
}
