using System.Data.Common;
using RunbookDsl.Hosting.Running;

namespace RunbookDsl.Hosting.Incidents;

/// <summary>Does what becomes due as time passes. It goes by rows alone, so that nothing depends on a host having seen the moment.</summary>
internal interface IIncidentWatch
{
    /// <summary>Looks what is to be done, at most once a second.</summary>
    /// <param name="runners">The hosted runbooks.</param>
    /// <param name="now">The host's clock.</param>
    /// <param name="changed">Whether alerts have just changed, so that a look must not wait.</param>
    /// <param name="write">Writes to the journal; false when that fails, and the next look tries again.</param>
    void Look(IReadOnlyList<RunbookRunner> runners, DateTimeOffset now, bool changed, Func<Action<DbTransaction>, bool> write);
}
