using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Reading;

/// <summary>Reads a metrics class by its symbol, since it may come from another assembly.</summary>
static class MetricSetReader
{
    /// <summary>Reads one metrics class.</summary>
    public static MetricSet Read(ITypeSymbol? type, IReadingSink sink)
    {
        if (type is null or IErrorTypeSymbol)
        {
            sink.Lost(null);
            return new MetricSet("", "", "", [], []);
        }

        var prefix = Argument(type, "MetricsAttribute") ?? "";
        var properties = Properties(type).ToList();
        var labels = properties.Where(property => Is(property.Type, "Label")).Select(property => Label(property, sink)).ToEquatableArray();
        var metrics = properties.Select(property => Metric(property, prefix, labels, sink)).OfType<Metric>().ToEquatableArray();
        var set = new MetricSet(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), prefix, DocumentationReader.Summary(type), labels, metrics);
        sink.Declared(set, type);
        return set;
    }

    /// <summary>The unit that a type of the surface stands for.</summary>
    public static Unit UnitOf(string? type) => type switch
    {
        "Ratio" => Unit.Ratio,
        "Count" => Unit.Count,
        "TimeSpan" => Unit.Seconds,
        "Bytes" => Unit.Bytes,
        "Usd" => Unit.Usd,
        "Eur" => Unit.Eur,
        _ => Unit.None,
    };

    static IEnumerable<IPropertySymbol> Properties(ITypeSymbol type)
    {
        var inherited = type.BaseType is { SpecialType: not SpecialType.System_Object } parent ? Properties(parent) : [];
        return inherited.Concat(type.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic && property.Parameters.IsEmpty && !IsComputed(property)));
    }

    // A property with a body is a helper over metrics, not a metric.
    static bool IsComputed(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: not null };

    static Label Label(IPropertySymbol property, IReadingSink sink)
    {
        var label = new Label(property.Name, Clean(Argument(property, "NameAttribute") ?? Naming.Snake(property.Name)))
        {
            IsHighCardinality = property.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "HighCardinalityAttribute"),
        };
        sink.Declared(label, property);
        return label;
    }

    static Metric? Metric(IPropertySymbol property, string prefix, EquatableArray<Label> labels, IReadingSink sink)
    {
        if (property.Type is not INamedTypeSymbol { TypeArguments.Length: 1 } type || KindOf(type) is not { } kind)
        {
            if (property.Type.TypeKind == TypeKind.Error)
            {
                sink.Lost(typeof(Metric));
            }

            return null;
        }

        var unit = UnitOf(type.TypeArguments[0].Name);
        var metric = new Metric(
            property.Name,
            Argument(property, "NameAttribute") ?? WireName(prefix, property.Name, kind, unit),
            kind,
            unit,
            PerLabels(property, labels),
            DocumentationReader.Summary(property));
        sink.Declared(metric, property);
        if (sink.KeepsPlaces && property.GetAttributes().FirstOrDefault(data => data.AttributeClass?.Name == "NameAttribute")?.ApplicationSyntaxReference?.GetSyntax() is AttributeSyntax { ArgumentList.Arguments: [var name] })
        {
            sink.Element(metric, nameof(Model.Metric.WireName), 0, name.Expression);
        }

        return metric;
    }

    static MetricKind? KindOf(INamedTypeSymbol type) =>
        Is(type, "Gauge") ? MetricKind.Gauge
        : Is(type, "Counter") ? MetricKind.Counter
        : Is(type, "Histogram") ? MetricKind.Histogram
        : null;

    static bool Is(ITypeSymbol type, string name) =>
        type.Name == name && type.ContainingNamespace is { Name: DslNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    static EquatableArray<Label> PerLabels(IPropertySymbol property, EquatableArray<Label> labels)
    {
        var names = property.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == "PerAttribute")
            .SelectMany(attribute => attribute.ConstructorArguments)
            .SelectMany(argument => argument.Kind == TypedConstantKind.Array ? argument.Values : [argument])
            .Select(constant => constant.Kind == TypedConstantKind.Primitive ? constant.Value as string : null)
            .ToList();
        return labels.Where(label => names.Contains(label.Name)).OrderBy(label => label.WireName, StringComparer.Ordinal).ToEquatableArray();
    }

    static string WireName(string prefix, string property, MetricKind kind, Unit unit)
    {
        var name = Naming.Snake(property);
        name = prefix.Length == 0 ? name : $"{prefix}_{name}";
        var suffix = unit switch
        {
            Unit.Seconds => "_seconds",
            Unit.Bytes => "_bytes",
            Unit.Usd => "_usd",
            Unit.Eur => "_eur",
            Unit.Ratio when kind == MetricKind.Gauge => "_ratio",
            _ => "",
        };
        name = With(name, suffix);
        return kind == MetricKind.Counter ? With(name, "_total") : name;
    }

    // The translation from OpenTelemetry repeats no suffix that a name already has.
    static string With(string name, string suffix) => name.EndsWith(suffix, StringComparison.Ordinal) ? name : name + suffix;

    static string Clean(string name) => new([.. name.Select(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' ? letter : '_')]);

    static string? Argument(ISymbol symbol, string attribute) => symbol.GetAttributes()
        .FirstOrDefault(data => data.AttributeClass is { } type && type.Name == attribute && type.ContainingNamespace.Name == DslNames.Namespace)?
        .ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string value } ? value : null;
}
