using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace RunbookDsl.Engine;

/// <summary>Writes a snapshot: a magic number, then named sections, each with its length and checksum, then an empty name.</summary>
sealed class SnapshotWriter : IDisposable
{
    /// <summary>Names the format and its version.</summary>
    public static ReadOnlySpan<byte> Magic => "RBSNAP01"u8;

    readonly Stream _destination;
    readonly MemoryStream _body = new();
    readonly BinaryWriter _writer;
    readonly long _tick;

    /// <summary>Begins a snapshot of an engine at a tick.</summary>
    public SnapshotWriter(Stream destination, long tick)
    {
        _destination = destination;
        _tick = tick;
        _writer = new BinaryWriter(_body, Encoding.UTF8, leaveOpen: true);
        destination.Write(Magic);
    }

    public void Section(string name, Action write)
    {
        _body.SetLength(0);
        write();
        _writer.Flush();
        WriteSection(name, _body.GetBuffer().AsSpan(0, (int)_body.Length));
    }

    public void Finish() => WriteSection("", []);

    public void Byte(byte value) => _writer.Write(value);

    public void Int(int value) => _writer.Write(value);

    public void Long(long value) => _writer.Write(value);

    public void Number(double value) => _writer.Write(value);

    public void Text(string value) => _writer.Write(value);

    public void Numbers(ReadOnlySpan<double> values)
    {
        Int(values.Length);
        _writer.Write(MemoryMarshal.AsBytes(values));
    }

    public void Column<T>(T[] column, int rows)
        where T : unmanaged => _writer.Write(MemoryMarshal.AsBytes(column.AsSpan(0, rows)));

    /// <summary>Writes a total and its rings, each ring's boundaries from the newest back.</summary>
    public void Total(RunningTotal total, int rows)
    {
        Column(total.Now, rows);
        Int(total.Rings.Count);
        foreach (var ring in total.Rings)
        {
            Long(ring.PaneTicks);
            Int(ring.Slots.Length);
            for (var i = 0; i < ring.Slots.Length; i++)
                Column(ring.AsOf(((_tick / ring.PaneTicks) - i) * ring.PaneTicks), rows);
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        _body.Dispose();
    }

    void WriteSection(string name, ReadOnlySpan<byte> body)
    {
        using var head = new MemoryStream();
        using var writer = new BinaryWriter(head, Encoding.UTF8, leaveOpen: true);
        var encoded = Encoding.UTF8.GetBytes(name);
        writer.Write(encoded.Length);
        writer.Write(encoded);
        writer.Write((long)body.Length);
        writer.Flush();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head.GetBuffer(), 0, (int)head.Length);
        hash.AppendData(body);
        _destination.Write(head.GetBuffer(), 0, (int)head.Length);
        _destination.Write(body);
        _destination.Write(hash.GetHashAndReset());
    }
}
