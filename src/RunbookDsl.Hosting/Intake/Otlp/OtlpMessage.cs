using System.Globalization;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using OpenTelemetry.Proto.Collector.Metrics.V1;

namespace RunbookDsl.Hosting.Intake.Otlp;

/// <summary>
/// Parses a request, but counts first the messages in it: two bytes of a body can stand for an object of a hundred and more,
/// so that the caps on bytes alone would let 16 KB of gzip take gigabytes of memory.
/// </summary>
internal static class OtlpMessage
{
    // The parser refuses what is nested deeper.
    private const int MaxDepth = 100;

    /// <summary>Parses a body.</summary>
    /// <exception cref="BodyTooLargeException">It holds too many messages.</exception>
    /// <exception cref="InvalidProtocolBufferException">It is no such request.</exception>
    public static ExportMetricsServiceRequest Parse(ReadOnlySpan<byte> body, IntakeOptions options)
    {
        var left = options.MaxProtobufMessages;
        Count(body, ExportMetricsServiceRequest.Descriptor, depth: 0, ref left);
        return left >= 0
            ? ExportMetricsServiceRequest.Parser.ParseFrom(body)
            : throw new BodyTooLargeException(string.Create(
                CultureInfo.InvariantCulture,
                $"The request holds more than {options.MaxProtobufMessages:N0} points, attributes and values. Send smaller batches, or raise Runbooks:Intake:{nameof(options.MaxProtobufMessages)}."));
    }

    // Whatever is malformed ends the count; the parser then says what is wrong.
    private static void Count(ReadOnlySpan<byte> message, MessageDescriptor type, int depth, ref int left)
    {
        while (left >= 0 && TryReadVarint(ref message, out var tag))
        {
            var length = 0UL;
            var known = (tag & 7) switch
            {
                0 => TryReadVarint(ref message, out _),
                1 => TrySkip(ref message, 8),
                2 => TryReadVarint(ref message, out length) && length <= (ulong)message.Length,
                5 => TrySkip(ref message, 4),
                _ => false,
            };
            if (!known)
            {
                return;
            }

            var content = message[..(int)length];
            message = message[(int)length..];
            if ((tag & 7) == 2 && type.FindFieldByNumber((int)Math.Min(tag >> 3, int.MaxValue)) is { FieldType: FieldType.Message } field)
            {
                left--;
                if (depth < MaxDepth)
                {
                    Count(content, field.MessageType, depth + 1, ref left);
                }
            }
        }
    }

    private static bool TrySkip(ref ReadOnlySpan<byte> bytes, int count)
    {
        var enough = bytes.Length >= count;
        bytes = enough ? bytes[count..] : default;
        return enough;
    }

    private static bool TryReadVarint(ref ReadOnlySpan<byte> bytes, out ulong value)
    {
        value = 0;
        for (var i = 0; i < Math.Min(bytes.Length, 10); i++)
        {
            value |= (ulong)(bytes[i] & 0x7F) << (7 * i);
            if (bytes[i] < 0x80)
            {
                bytes = bytes[(i + 1)..];
                return true;
            }
        }

        return false;
    }
}
