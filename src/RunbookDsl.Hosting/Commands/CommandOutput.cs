using System.Text;

namespace RunbookDsl.Hosting.Commands;

/// <summary>What a command prints, in the order in which it arrives: so much of it is kept, the rest is counted and dropped.</summary>
/// <param name="limit">How many bytes are kept.</param>
/// <param name="mask">Takes secrets out.</param>
internal sealed class CommandOutput(int limit, SecretMask mask)
{
    readonly Lock _gate = new();
    readonly StringBuilder _text = new();

    long _arrived;

    /// <summary>How many bytes were not kept.</summary>
    public long Dropped
    {
        get
        {
            lock (_gate)
            {
                return Math.Max(0, _arrived - limit);
            }
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    public async Task ReadAsync(Stream stream)
    {
        var decoder = Encoding.UTF8.GetDecoder();
        var bytes = new byte[8192];
        for (int count; (count = await stream.ReadAsync(bytes)) > 0;)
        {
            Add(bytes.AsSpan(0, count), decoder);
        }
    }

    /// <summary>Adds a line of the host's own.</summary>
    public void Say(string line)
    {
        lock (_gate)
        {
            _text.Append(_text.Length > 0 && _text[^1] != '\n' ? "\n" : "").Append(line).Append('\n');
        }
    }

    /// <summary>What is kept, safe to show.</summary>
    /// <param name="whole">Whether nothing comes after it; otherwise only whole lines, since half a secret would not be found.</param>
    public string Text(bool whole)
    {
        string text;
        bool cut;
        lock (_gate)
        {
            text = _text.ToString();
            cut = _arrived > limit;
        }

        if (!whole)
        {
            text = text[..(text.LastIndexOf('\n') + 1)];
        }

        text = mask.Apply(text);
        if (cut && whole)
        {
            // More than the limit is read, so that a secret at its edge is found whole.
            text = text[..Math.Max(0, text.Length - (int)Math.Min(mask.Longest, _arrived - limit))];
        }

        return TerminalText.Show(text);
    }

    void Add(ReadOnlySpan<byte> bytes, Decoder decoder)
    {
        lock (_gate)
        {
            var room = (int)Math.Clamp(limit + mask.Longest - _arrived, 0, bytes.Length);
            _arrived += bytes.Length;
            if (room > 0)
            {
                var letters = new char[Encoding.UTF8.GetMaxCharCount(room)];
                _text.Append(letters, 0, decoder.GetChars(bytes[..room], letters, flush: false));
            }
        }
    }
}
