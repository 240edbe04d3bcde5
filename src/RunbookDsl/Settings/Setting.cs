namespace RunbookDsl;

/// <summary>A value of the service that may differ from one environment to another: the default stands in the runbook, configuration overrides it, conditions compare with it. Made by <c>Setting("timeout", 30.Seconds())</c> in a runbook or by <see cref="SharedSetting.Of{T}"/> in a shared class.</summary>
/// <typeparam name="T">Its unit: <see cref="int"/> for a number of things, <see cref="double"/>, <see cref="Ratio"/>, <see cref="TimeSpan"/>, <see cref="Bytes"/>, money, <see cref="Rate{T}"/>, or <see cref="bool"/> for a switch.</typeparam>
public sealed class Setting<T>
    where T : struct
{
    internal static readonly Setting<T> Inert = new();

    Setting()
    {
    }

    /// <summary>What it may be set to, both ends included; a host whose configuration says anything else does not start.</summary>
    public Setting<T> Between(T least, T most) => this;

    /// <summary>What it means, in a sentence or a few words.</summary>
    public Setting<T> Describe(string text) => this;

    /// <summary>What a change of it may do to users when it is wrong.</summary>
    public Setting<T> Risk(Risk risk) => this;

    /// <summary>The metric that it bounds: a time-out bounds a latency.</summary>
    /// <typeparam name="TMetrics">The runbook's metrics.</typeparam>
    public Setting<T> Limits<TMetrics>(Func<TMetrics, MetricName> metric)
        where TMetrics : class => this;

    /// <summary>Every environment says its own value: a host whose configuration is silent does not start, and the default is an example.</summary>
    public Setting<T> Required() => this;

    /// <summary>A running host takes a new value: from its configuration when that is read anew, and from people who say why. Not so unless said.</summary>
    public Setting<T> ChangeableAtRunTime() => this;

    /// <summary>Its value at each tick; never missing.</summary>
    public static implicit operator Reading<T>(Setting<T> setting) => default;

    /// <summary>So many times the value.</summary>
    public static Setting<T> operator *(double factor, Setting<T> setting) => setting;

    /// <summary>So many times the value.</summary>
    public static Setting<T> operator *(Setting<T> setting, double factor) => setting;

    /// <summary>The value divided by a number.</summary>
    public static Setting<T> operator /(Setting<T> setting, double divisor) => setting;

    /// <summary>True while the left side is greater than the right side; unknown while the right side is missing.</summary>
    public static Condition operator >(Setting<T> left, Gauge<T> right) => default;

    /// <summary>True while the left side is less than the right side; unknown while the right side is missing.</summary>
    public static Condition operator <(Setting<T> left, Gauge<T> right) => default;

    /// <summary>True while the left side is greater than or equal to the right side; unknown while the right side is missing.</summary>
    public static Condition operator >=(Setting<T> left, Gauge<T> right) => default;

    /// <summary>True while the left side is less than or equal to the right side; unknown while the right side is missing.</summary>
    public static Condition operator <=(Setting<T> left, Gauge<T> right) => default;

    /// <summary>True while the left side is equal to the right side; unknown while the right side is missing.</summary>
    public static Condition operator ==(Setting<T> left, Gauge<T> right) => default;

    /// <summary>True while the left side is different from the right side; unknown while the right side is missing.</summary>
    public static Condition operator !=(Setting<T> left, Gauge<T> right) => default;

    /// <inheritdoc />
    public override bool Equals(object? obj) => ReferenceEquals(this, obj);

    /// <inheritdoc />
    public override int GetHashCode() => base.GetHashCode();
}
