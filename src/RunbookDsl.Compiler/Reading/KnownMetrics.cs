using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading;

/// <summary>The metrics and labels of a runbook by their names.</summary>
sealed class KnownMetrics
{
    readonly Dictionary<string, Value> _values = new(StringComparer.Ordinal);
    readonly ITypeSymbol? _type;

    public KnownMetrics(MetricSet set, ITypeSymbol? type)
    {
        Set = set;
        _type = type;
        foreach (var label in set.Labels)
        {
            _values[label.Name] = new LabelValue(label);
        }

        foreach (var metric in set.Metrics)
        {
            _values[metric.Name] = new MetricValue(metric, null);
        }
    }

    /// <summary>The metric set as the model has it.</summary>
    public MetricSet Set { get; }

    /// <summary>The metric or label of this name.</summary>
    public Value? Find(string name) => _values.TryGetValue(name, out var value) ? value : null;

    /// <summary>Whether a property is one of the metrics class.</summary>
    public bool Declares(IPropertySymbol property)
    {
        for (var type = _type; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type, property.ContainingType))
            {
                return true;
            }
        }

        return false;
    }
}
