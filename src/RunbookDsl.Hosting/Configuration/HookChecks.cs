using RunbookDsl.Hosting.Channels;

namespace RunbookDsl.Hosting.Configuration;

/// <summary>Checks the systems that send signed requests. Secrets are not repeated.</summary>
internal static class HookChecks
{
    const int ShortestSecret = 16;

    static readonly TimeSpan Least = TimeSpan.FromSeconds(10);
    static readonly TimeSpan Most = TimeSpan.FromHours(1);

    /// <summary>The problems, each with its key and what is allowed.</summary>
    public static IEnumerable<string> Problems(IDictionary<string, HookOptions> hooks, RunbooksBuilder runbooks)
    {
        foreach (var (name, hook) in hooks)
        {
            var key = $"{RunbooksOptions.Section}:Hooks:{name}";
            if (hook.Secrets.Count == 0)
            {
                yield return $"{key}:Secrets is empty; at least one secret of {ShortestSecret} bytes or more is needed, since every request is signed.";
            }

            for (var i = 0; i < hook.Secrets.Count; i++)
            {
                if (StandardSignature.Length(hook.Secrets[i]) is not { } length)
                {
                    yield return $"{key}:Secrets:{i} begins with {StandardSignature.Encoded} and is not Base64 after it.";
                }
                else if (length < ShortestSecret)
                {
                    yield return $"{key}:Secrets:{i} has {length} bytes; allowed are {ShortestSecret} or more.";
                }
            }

            if (hook.Tolerance < Least || hook.Tolerance > Most)
            {
                yield return $"{key}:Tolerance is '{hook.Tolerance}'; allowed is from {Least} to {Most}.";
            }

            if (hook.Runbook.Length > 0 && runbooks.Runbooks.All(hosted => hosted.Definition.Id != hook.Runbook))
            {
                yield return $"{key}:Runbook is '{hook.Runbook}'; allowed is the id of a hosted runbook: {string.Join(", ", runbooks.Runbooks.Select(hosted => hosted.Definition.Id))}.";
            }
        }
    }
}
