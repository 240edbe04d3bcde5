using System.IO.Compression;
using Grpc.Core;
using Grpc.Net.Compression;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>gzip for gRPC messages with a cap on what comes out, since gRPC's own limit on a message counts the compressed bytes.</summary>
internal sealed class CappedGzipProvider(IntakeOptions options) : ICompressionProvider
{
    /// <inheritdoc/>
    public string EncodingName => "gzip";

    /// <inheritdoc/>
    public Stream CreateCompressionStream(Stream stream, CompressionLevel? compressionLevel) =>
        new GZipStream(stream, compressionLevel ?? CompressionLevel.Fastest, leaveOpen: true);

    /// <inheritdoc/>
    public Stream CreateDecompressionStream(Stream stream) => new CappedStream(
        new GZipStream(stream, CompressionMode.Decompress),
        options.MaxDecompressedBytes,
        () => new RpcException(new Status(StatusCode.ResourceExhausted, OtlpBody.PlainCap(options).Message)));
}
