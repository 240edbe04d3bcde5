using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace RunbookDsl.Engine;

/// <summary>Reads a snapshot section by section; nothing of a section is interpreted before its checksum was found right.</summary>
sealed class SnapshotReader : IDisposable
{
    const int LongestName = 1 << 20;
    const int Chunk = 1 << 20;

    readonly Stream _source;
    BinaryReader _body = new(new MemoryStream());

    public SnapshotReader(Stream source)
    {
        _source = source;
        Span<byte> magic = stackalloc byte[SnapshotWriter.Magic.Length];
        Fill(magic);
        if (!magic.SequenceEqual(SnapshotWriter.Magic))
            throw new SnapshotException("This is not a snapshot of this engine's format: its first bytes are others.");
    }

    /// <summary>The last closed tick of the saved engine.</summary>
    public long Tick { get; set; }

    /// <summary>Gives this engine's number for a tick of the saved one.</summary>
    public Func<long, long> Rebase { get; set; } = tick => tick;

    /// <summary>Whether windows fit: false once the time between ticks has changed.</summary>
    public bool SameGrid { get; set; } = true;

    /// <summary>Goes to the next section; false at the snapshot's end.</summary>
    public bool Next(out string name)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[sizeof(long)];
        Fill(number[..sizeof(int)]);
        hash.AppendData(number[..sizeof(int)]);
        var length = BinaryPrimitives.ReadInt32LittleEndian(number);
        if (length is < 0 or > LongestName)
            throw Damaged("a section");
        var encoded = new byte[length];
        Fill(encoded);
        hash.AppendData(encoded);
        name = Encoding.UTF8.GetString(encoded);
        Fill(number);
        hash.AppendData(number);
        var body = ReadBody(BinaryPrimitives.ReadInt64LittleEndian(number), name);
        hash.AppendData(body.GetBuffer(), 0, (int)body.Length);
        Span<byte> written = stackalloc byte[SHA256.HashSizeInBytes];
        Fill(written);
        if (!written.SequenceEqual(hash.GetHashAndReset()))
            throw Damaged($"the section '{name}'");
        _body.Dispose();
        _body = new BinaryReader(body, Encoding.UTF8);
        return name.Length > 0;
    }

    public byte Byte() => _body.ReadByte();

    public int Int() => _body.ReadInt32();

    public long Long() => _body.ReadInt64();

    public double Number() => _body.ReadDouble();

    public string Text() => _body.ReadString();

    public double[]? Numbers()
    {
        var count = Int();
        if (count == 0)
            return null;
        if (count < 0 || count > _body.BaseStream.Length / sizeof(double))
            throw Damaged("a list of numbers");
        var numbers = new double[count];
        Column(numbers, count);
        return numbers;
    }

    public void Column<T>(T[] column, int rows)
        where T : unmanaged => _body.BaseStream.ReadExactly(MemoryMarshal.AsBytes(column.AsSpan(0, rows)));

    /// <summary>Reads a total and its rings. What a ring of this runbook looks back further than the saved one, it takes for the oldest that is known.</summary>
    public void Total(RunningTotal total, int rows)
    {
        Column(total.Now, rows);
        foreach (var ring in total.Rings)
            ring.Skip(Tick - (ring.PaneTicks * ring.Slots.Length), Tick, total.Now, rows);
        var saved = Int();
        for (var i = 0; i < saved; i++)
        {
            var paneTicks = Long();
            var slots = Int();
            Ring(total.Rings.FirstOrDefault(ring => SameGrid && ring.PaneTicks == paneTicks), slots, rows);
        }
    }

    public void Dispose() => _body.Dispose();

    void Ring(SnapshotRing? ring, int slots, int rows)
    {
        var column = new double[rows];
        for (var i = 0; i < slots; i++)
        {
            Column(column, rows);
            var last = i == slots - 1 && ring is not null ? ring.Slots.Length - 1 : i;
            for (var place = i; ring is not null && place <= last && place < ring.Slots.Length; place++)
                Array.Copy(column, ring.AsOf(((Tick / ring.PaneTicks) - place) * ring.PaneTicks), rows);
        }
    }

    MemoryStream ReadBody(long length, string name)
    {
        if (length is < 0 or > int.MaxValue)
            throw Damaged($"the section '{name}'");

        // Room is made as bytes really come, so that a damaged length cannot ask for all memory.
        var body = new MemoryStream();
        var chunk = new byte[Math.Min(length, Chunk)];
        for (var left = length; left > 0; left -= Math.Min(left, Chunk))
        {
            var part = chunk.AsSpan(0, (int)Math.Min(left, Chunk));
            Fill(part);
            body.Write(part);
        }

        body.Position = 0;
        return body;
    }

    void Fill(Span<byte> bytes)
    {
        if (_source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new SnapshotException("The snapshot is cut off: it ends before its last section does.");
    }

    static SnapshotException Damaged(string what) =>
        new($"The snapshot is damaged: {what} does not agree with its checksum or length.");
}
