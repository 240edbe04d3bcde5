using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Finds the settings that a runbook class declares, whether or not a condition names them.</summary>
static class DeclaredSettings
{
    public static IEnumerable<(ISymbol Member, SettingValue Setting)> Of(INamedTypeSymbol type, Session session)
    {
        foreach (var name in RunbookShape.Parts(type).SelectMany(part => part.Members).SelectMany(Names))
        {
            if (type.GetMembers(name.ValueText).FirstOrDefault(member => member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }) is not { } symbol)
            {
                continue;
            }

            if (session.Members.Of(symbol, name.Parent!) is SettingValue setting)
            {
                yield return (symbol, setting);
            }
            else
            {
                session.Sink.Lost(typeof(Setting));
            }
        }
    }

    static IEnumerable<SyntaxToken> Names(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field when IsSetting(field.Declaration.Type) => field.Declaration.Variables.Select(variable => variable.Identifier),
        PropertyDeclarationSyntax property when IsSetting(property.Type) => [property.Identifier],
        _ => [],
    };

    static bool IsSetting(TypeSyntax type) => type switch
    {
        GenericNameSyntax name => name.Identifier.ValueText == nameof(Setting),
        QualifiedNameSyntax { Right: GenericNameSyntax name } => name.Identifier.ValueText == nameof(Setting),
        _ => false,
    };
}
