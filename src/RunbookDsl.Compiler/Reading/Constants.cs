using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Model.Settings;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Values of constants and what C# converts them to.</summary>
static class Constants
{
    /// <summary>A constant as the C# compiler gives it.</summary>
    public static Value From(object? constant) => constant switch
    {
        null => NullValue.Instance,
        string text => new TextValue(text),
        char character => new TextValue(character.ToString()),
        bool holds => new TruthValue(holds),
        double or float or decimal => new NumberValue(Convert.ToDouble(constant, CultureInfo.InvariantCulture), IsWhole: false),
        sbyte or byte or short or ushort or int or uint or long or ulong => new NumberValue(Convert.ToDouble(constant, CultureInfo.InvariantCulture), IsWhole: true),
        _ => Value.Unknown,
    };

    /// <summary>A constant field or enum member.</summary>
    public static Value From(IFieldSymbol field)
    {
        if (field.Type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            return field.HasConstantValue ? From(field.ConstantValue) : Value.Unknown;
        }

        var member = SymbolEqualityComparer.Default.Equals(field.ContainingType, type)
            ? field
            : type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(candidate => candidate.HasConstantValue && Equals(candidate.ConstantValue, field.ConstantValue));
        return member is null ? Value.Unknown : new ChoiceValue(type.Name, member.Name);
    }

    /// <summary>A value after the conversion to a declared type.</summary>
    public static Value To(Value value, ITypeSymbol type) => (value, type.SpecialType) switch
    {
        (NumberValue number, SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal) => number with { IsWhole = false },
        _ => value,
    };

    /// <summary>A number after a cast to a predefined type.</summary>
    public static NumberValue To(NumberValue number, SyntaxKind keyword) => keyword switch
    {
        SyntaxKind.DoubleKeyword or SyntaxKind.FloatKeyword or SyntaxKind.DecimalKeyword => number with { IsWhole = false },
        SyntaxKind.IntKeyword or SyntaxKind.LongKeyword or SyntaxKind.ShortKeyword or SyntaxKind.ByteKeyword => new NumberValue(Math.Truncate(number.Number), IsWhole: true),
        _ => number,
    };

    /// <summary>A value inside a string; null when it has no text.</summary>
    public static string? Text(Value value, string? format = null) => value switch
    {
        TextValue text => text.Text,
        NumberValue number => FormatNumber(number.Number, format),
        TruthValue truth => truth.Holds ? "True" : "False",
        ChoiceValue choice => choice.Member,
        DurationValue duration => Wording.Duration(duration.Duration),
        QuantityValue quantity => Wording.Quantity(quantity.Number, quantity.Unit),
        SettingValue setting => SettingWording.Of(setting.Setting),
        NullValue => "",
        _ => null,
    };

    /// <summary>The type of a keyword.</summary>
    public static SpecialType SpecialTypeOf(SyntaxKind keyword) => keyword switch
    {
        SyntaxKind.StringKeyword => SpecialType.System_String,
        SyntaxKind.IntKeyword => SpecialType.System_Int32,
        SyntaxKind.LongKeyword => SpecialType.System_Int64,
        SyntaxKind.DoubleKeyword => SpecialType.System_Double,
        SyntaxKind.BoolKeyword => SpecialType.System_Boolean,
        _ => SpecialType.None,
    };

    static string FormatNumber(double number, string? format)
    {
        try
        {
            return number.ToString(format ?? "R", CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return number.ToString("R", CultureInfo.InvariantCulture);
        }
    }
}
