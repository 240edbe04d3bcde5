using Google.Protobuf;
using Grpc.Core;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>The message <c>google.rpc.Status</c> that OTLP/HTTP answers errors with: two fields, so written by hand.</summary>
internal static class RpcStatus
{
    /// <summary>The bytes of a status.</summary>
    public static byte[] Encode(StatusCode code, string message)
    {
        using var bytes = new MemoryStream();
        using (var output = new CodedOutputStream(bytes, leaveOpen: true))
        {
            output.WriteTag(1, WireFormat.WireType.Varint);
            output.WriteInt32((int)code);
            output.WriteTag(2, WireFormat.WireType.LengthDelimited);
            output.WriteString(message);
        }

        return bytes.ToArray();
    }
}
