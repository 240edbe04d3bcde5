namespace RunbookDsl;

/// <summary>Amounts of data as people write them: <c>512.Mebibytes()</c>.</summary>
public static class DataUnits
{
    /// <summary>So many bytes.</summary>
    public static Bytes Bytes(this int value) => new(value);

    /// <summary>So many bytes.</summary>
    public static Bytes Bytes(this double value) => new(value);

    /// <summary>So many kilobytes, of 1 000 bytes each.</summary>
    public static Bytes Kilobytes(this int value) => new(value * 1_000d);

    /// <summary>So many kilobytes, of 1 000 bytes each.</summary>
    public static Bytes Kilobytes(this double value) => new(value * 1_000d);

    /// <summary>So many megabytes, of 1 000 000 bytes each.</summary>
    public static Bytes Megabytes(this int value) => new(value * 1_000_000d);

    /// <summary>So many megabytes, of 1 000 000 bytes each.</summary>
    public static Bytes Megabytes(this double value) => new(value * 1_000_000d);

    /// <summary>So many gigabytes, of 1 000 000 000 bytes each.</summary>
    public static Bytes Gigabytes(this int value) => new(value * 1_000_000_000d);

    /// <summary>So many gigabytes, of 1 000 000 000 bytes each.</summary>
    public static Bytes Gigabytes(this double value) => new(value * 1_000_000_000d);

    /// <summary>So many kibibytes, of 1 024 bytes each.</summary>
    public static Bytes Kibibytes(this int value) => new(value * 1_024d);

    /// <summary>So many kibibytes, of 1 024 bytes each.</summary>
    public static Bytes Kibibytes(this double value) => new(value * 1_024d);

    /// <summary>So many mebibytes, of 1 048 576 bytes each.</summary>
    public static Bytes Mebibytes(this int value) => new(value * 1_048_576d);

    /// <summary>So many mebibytes, of 1 048 576 bytes each.</summary>
    public static Bytes Mebibytes(this double value) => new(value * 1_048_576d);

    /// <summary>So many gibibytes, of 1 073 741 824 bytes each.</summary>
    public static Bytes Gibibytes(this int value) => new(value * 1_073_741_824d);

    /// <summary>So many gibibytes, of 1 073 741 824 bytes each.</summary>
    public static Bytes Gibibytes(this double value) => new(value * 1_073_741_824d);
}
