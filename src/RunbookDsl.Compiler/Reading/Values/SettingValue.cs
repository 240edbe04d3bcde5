using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model.Settings;

namespace RunbookDsl.Compiler.Reading.Values;

/// <summary>A setting as its words are read; each word makes another value, as it does in C#.</summary>
sealed record SettingValue(Setting Setting, ImmutableArray<(string Part, SyntaxNode At)> Places) : Value
{
    /// <summary>With one word more.</summary>
    public SettingValue With(Setting setting, string part, SyntaxNode at) => new(setting, Places.Add((part, at)));
}
