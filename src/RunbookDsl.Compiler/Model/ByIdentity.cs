using System.Runtime.CompilerServices;

namespace RunbookDsl.Compiler.Model;

/// <summary>Compares objects by what they are, not by what they say.</summary>
sealed class ByIdentity : IEqualityComparer<object>
{
    public static readonly ByIdentity Instance = new();

    bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

    int IEqualityComparer<object>.GetHashCode(object obj) => RuntimeHelpers.GetHashCode(obj);
}
