namespace RunbookDsl.Evaluation;

/// <summary>Where triggers and resolutions hold at one tick: for each alert four bit masks, one bit a row, 64 rows a word.</summary>
public sealed class Verdicts
{
    readonly ulong[][] _triggerTrue;
    readonly ulong[][] _triggerFalse;
    readonly ulong[][] _resolutionTrue;
    readonly ulong[][] _resolutionFalse;

    /// <summary>Makes room for so many alerts and no rows.</summary>
    public Verdicts(int alerts)
    {
        _triggerTrue = Empty(alerts);
        _triggerFalse = Empty(alerts);
        _resolutionTrue = Empty(alerts);
        _resolutionFalse = Empty(alerts);
    }

    /// <summary>Makes room for so many words of 64 rows for one alert, keeping what is there.</summary>
    public void Resize(int alert, int words)
    {
        Array.Resize(ref _triggerTrue[alert], words);
        Array.Resize(ref _triggerFalse[alert], words);
        Array.Resize(ref _resolutionTrue[alert], words);
        Array.Resize(ref _resolutionFalse[alert], words);
    }

    /// <summary>The rows where the trigger holds.</summary>
    public ReadOnlySpan<ulong> TriggerTrue(int alert) => _triggerTrue[alert];

    /// <summary>The rows where the trigger does not hold.</summary>
    public ReadOnlySpan<ulong> TriggerFalse(int alert) => _triggerFalse[alert];

    /// <summary>The rows where the resolution holds.</summary>
    public ReadOnlySpan<ulong> ResolutionTrue(int alert) => _resolutionTrue[alert];

    /// <summary>The rows where the resolution does not hold.</summary>
    public ReadOnlySpan<ulong> ResolutionFalse(int alert) => _resolutionFalse[alert];

    internal void Write(int alert, int row, Truth trigger, Truth resolution)
    {
        var word = row >> 6;
        var shift = row & 56;
        Put(ref _triggerTrue[alert][word], shift, trigger.True);
        Put(ref _triggerFalse[alert][word], shift, trigger.False);
        Put(ref _resolutionTrue[alert][word], shift, resolution.True);
        Put(ref _resolutionFalse[alert][word], shift, resolution.False);
    }

    static void Put(ref ulong word, int shift, byte bits) =>
        word = (word & ~(0xFFul << shift)) | ((ulong)bits << shift);

    static ulong[][] Empty(int alerts)
    {
        var masks = new ulong[alerts][];
        Array.Fill(masks, []);
        return masks;
    }
}
