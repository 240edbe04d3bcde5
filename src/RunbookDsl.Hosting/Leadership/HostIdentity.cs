using System.Security.Cryptography;

namespace RunbookDsl.Hosting.Leadership;

/// <summary>This host among those that share a journal.</summary>
internal sealed class HostIdentity
{
    /// <summary>The machine and the process, with something that no other start of it has.</summary>
    public string Name { get; } = FormattableString.Invariant($"{Environment.MachineName}/{Environment.ProcessId}/{RandomNumberGenerator.GetHexString(4, lowercase: true)}");
}
