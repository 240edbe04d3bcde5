namespace RunbookDsl.Hosting.Intake;

/// <summary>How samples come in: configuration section <c>Runbooks:Intake</c>.</summary>
public sealed class IntakeOptions
{
    /// <summary>The name of the configuration section below <c>Runbooks</c>.</summary>
    public const string Section = "Intake";

    /// <summary>The IP address the OTLP ports listen on: loopback by default, since OTLP carries no authentication; <c>0.0.0.0</c> or <c>::</c> opens them to the network.</summary>
    public string Address { get; set; } = "127.0.0.1";

    /// <summary>
    /// The port of OTLP over gRPC, HTTP/2 without TLS: 4317. 0 opens no port of its own; the service is then served on the host's own addresses,
    /// which reach gRPC clients over HTTPS, or where HTTP/2 alone is spoken.
    /// </summary>
    public int GrpcPort { get; set; } = 4317;

    /// <summary>The port of OTLP over HTTP: 4318. 0 opens no port of its own; <c>/v1/metrics</c> is then served on the host's own addresses.</summary>
    public int HttpPort { get; set; } = 4318;

    /// <summary>Whose clock stamps the samples: the sender's by default.</summary>
    public TimestampSource Timestamps { get; set; } = TimestampSource.Sender;

    /// <summary>The largest body as it is on the wire, compressed or not: 4 MiB, as much as gRPC takes by its own default.</summary>
    public int MaxBodyBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>The largest body after decompression: 16 MiB.</summary>
    public int MaxDecompressedBytes { get; set; } = 16 * 1024 * 1024;

    /// <summary>How many protobuf messages (points, attributes, values) one OTLP request may hold: 1,000,000, some 200 MB in memory.</summary>
    public int MaxProtobufMessages { get; set; } = 1_000_000;

    /// <summary>How many labels one series may carry: 64.</summary>
    public int MaxLabels { get; set; } = 64;

    /// <summary>How many characters the name of a metric or label may have: 256.</summary>
    public int MaxNameLength { get; set; } = 256;

    /// <summary>How many characters a label's value may have: 4,096.</summary>
    public int MaxLabelValueLength { get; set; } = 4096;

    /// <summary>How many buckets one histogram may have: 1,024.</summary>
    public int MaxBuckets { get; set; } = 1024;

    /// <summary>How many samples one request, scrape or collection may bring: 50,000.</summary>
    public int MaxSamplesPerDelivery { get; set; } = 50_000;

    /// <summary>When a sender should come again if nothing could be taken, such as while the disk is full: after 5 s.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(5);
}
