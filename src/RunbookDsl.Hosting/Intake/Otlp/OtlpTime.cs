namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>Instants of OTLP: nanoseconds since 1970, 0 for none.</summary>
internal static class OtlpTime
{
    /// <summary>The instant, to the 100 ns that .NET keeps.</summary>
    public static DateTimeOffset? Of(ulong unixNanoseconds) =>
        unixNanoseconds == 0 ? null : DateTimeOffset.UnixEpoch.AddTicks((long)(unixNanoseconds / TimeSpan.NanosecondsPerTick));
}
