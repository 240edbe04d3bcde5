namespace System;

/// <summary>Lets netstandard2.0 match list patterns.</summary>
readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
