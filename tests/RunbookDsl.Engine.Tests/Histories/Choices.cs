namespace RunbookDsl.Engine.Tests;

/// <summary>Decisions read off a list of numbers, so that a generator of lists generates anything, and shrinking the list shrinks it.</summary>
internal sealed class Choices(int[] numbers)
{
    int _next;

    public bool AreLeft => _next < numbers.Length;

    /// <summary>A number from zero up to, not including, another; zero once the list is used up.</summary>
    public int Below(int limit) => _next < numbers.Length ? numbers[_next++] % limit : 0;

    public bool Chance(int percent) => Below(100) >= 100 - percent;

    public T Of<T>(params ReadOnlySpan<T> values) => values[Below(values.Length)];
}
