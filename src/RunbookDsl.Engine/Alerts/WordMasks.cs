using System.Runtime.InteropServices;

namespace RunbookDsl.Engine;

/// <summary>What holds in 64 rows of one alert.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct WordMasks(ulong Alive, ulong TriggerTrue, ulong TriggerFalse, ulong ResolutionTrue, ulong ResolutionFalse)
{
    /// <summary>The rows whose trigger was unknown before <c>WhenMissing</c> settled it.</summary>
    public ulong TriggerUnknown { get; private init; }

    /// <summary>The rows whose resolution was unknown before <c>WhenMissing</c> settled it.</summary>
    public ulong ResolutionUnknown { get; private init; }

    /// <summary>Settles the unknown as the alert says.</summary>
    public WordMasks Under(MissingData policy)
    {
        var trigger = Alive & ~(TriggerTrue | TriggerFalse);
        var resolution = Alive & ~(ResolutionTrue | ResolutionFalse);
        var masks = this with { TriggerUnknown = trigger, ResolutionUnknown = resolution };
        return policy switch
        {
            MissingData.Fire => masks with { TriggerTrue = TriggerTrue | trigger, ResolutionFalse = ResolutionFalse | resolution },
            MissingData.Resolve => masks with { TriggerFalse = TriggerFalse | trigger, ResolutionTrue = ResolutionTrue | resolution },
            _ => masks,
        };
    }
}
