namespace RunbookDsl.Hosting.Access;

/// <summary>Counts failed sign-ins by account and by address, so that passwords cannot be tried in numbers.</summary>
internal sealed class LoginThrottle(TimeProvider clock)
{
    /// <summary>Failures of one account, or from one address, after which no more is tried for a while.</summary>
    public const int MostFailures = 10;

    /// <summary>How long that while is.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    // More than people mistype in a quarter of an hour; who sends more names than this is told to wait, whatever the name.
    const int MostKept = 10_000;

    readonly Dictionary<string, (int Failures, DateTimeOffset Until)> _failures = new(StringComparer.Ordinal);
    readonly Lock _gate = new();

    /// <summary>Counts an attempt before it is made, so that many at once count too; false when it must not be made.</summary>
    public bool TryBegin(string email, string address) => TryBegin(email, address, out _);

    /// <summary>Counts an attempt before it is made, so that many at once count too; false when it must not be made.</summary>
    /// <param name="email">The account that is signed in to.</param>
    /// <param name="address">Where the attempt comes from.</param>
    /// <param name="isNew">Whether this is the first that is not made of this account or from this address for a while.</param>
    public bool TryBegin(string email, string address, out bool isNew)
    {
        isNew = false;
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            string[] keys = ["account " + email, "address " + address];
            if (_failures.Count >= MostKept)
            {
                foreach (var (key, _) in _failures.Where(entry => entry.Value.Until <= now).ToList())
                {
                    _failures.Remove(key);
                }
            }

            if (_failures.Count >= MostKept)
            {
                return false;
            }

            foreach (var key in keys)
            {
                if (_failures.TryGetValue(key, out var known) && known.Until > now && known.Failures >= MostFailures)
                {
                    isNew = known.Failures == MostFailures;
                    _failures[key] = (MostFailures + 1, known.Until);
                    return false;
                }
            }

            foreach (var key in keys)
            {
                var before = _failures.TryGetValue(key, out var known) && known.Until > now ? known.Failures : 0;
                _failures[key] = (before + 1, now + Pause);
            }

            return true;
        }
    }

    /// <summary>Forgets the failures of an account and takes back this attempt of its address, once somebody has signed in.</summary>
    public void Succeeded(string email, string address)
    {
        lock (_gate)
        {
            _failures.Remove("account " + email);
            if (_failures.TryGetValue("address " + address, out var known))
            {
                _failures["address " + address] = (known.Failures - 1, known.Until);
            }
        }
    }
}
