namespace RunbookDsl.Hosting.Configuration;

/// <summary>Checks what the host says of commands.</summary>
internal static class CommandsChecks
{
    const string Section = "Runbooks:Commands";

    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>The problems, each with its key and what is allowed.</summary>
    public static IEnumerable<string> Problems(CommandsOptions commands)
    {
        for (var i = 0; i < commands.Effects.Count; i++)
        {
            if (!Enum.IsDefined(commands.Effects[i]))
            {
                yield return $"{Section}:Effects:{i} is '{commands.Effects[i]}'; allowed is {string.Join(" or ", Enum.GetNames<CommandEffect>())}.";
            }
        }

        for (var i = 0; i < commands.Places.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(commands.Places[i]))
            {
                yield return $"{Section}:Places:{i} is empty; allowed is a place as the runbooks name it.";
            }
        }

        for (var i = 0; i < commands.Environment.Count; i++)
        {
            var name = commands.Environment[i];
            if (string.IsNullOrWhiteSpace(name) || name.Contains('=', StringComparison.Ordinal))
            {
                yield return $"{Section}:Environment:{i} is '{name}'; allowed is the name of a variable, such as KUBECONFIG.";
            }
            else if (name.StartsWith("Runbooks__", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Runbooks:", StringComparison.OrdinalIgnoreCase) || name.StartsWith("ConnectionStrings", StringComparison.OrdinalIgnoreCase))
            {
                yield return $"{Section}:Environment:{i} is '{name}'; what configures the host itself is not handed on to commands.";
            }
        }

        if (commands.WorkingDirectory.Length > 0 && !(Path.IsPathFullyQualified(commands.WorkingDirectory) && Directory.Exists(commands.WorkingDirectory)))
        {
            yield return $"{Section}:WorkingDirectory is '{commands.WorkingDirectory}'; allowed is the absolute path of a directory that exists.";
        }

        if (commands.DefaultTimeout < TimeSpan.FromSeconds(1) || commands.DefaultTimeout > Day)
        {
            yield return $"{Section}:DefaultTimeout is '{commands.DefaultTimeout}'; allowed is from 00:00:01 to {Day}.";
        }

        if (commands.LongestTimeout < commands.DefaultTimeout || commands.LongestTimeout > Day)
        {
            yield return $"{Section}:LongestTimeout is '{commands.LongestTimeout}'; allowed is from that of DefaultTimeout, {commands.DefaultTimeout}, to {Day}.";
        }

        if (commands.OutputLimit is < 1024 or > 4_194_304)
        {
            yield return FormattableString.Invariant($"{Section}:OutputLimit is {commands.OutputLimit}; allowed are whole numbers from 1024 to 4194304.");
        }

        if (commands.AtOnce is < 1 or > 64)
        {
            yield return FormattableString.Invariant($"{Section}:AtOnce is {commands.AtOnce}; allowed are whole numbers from 1 to 64.");
        }
    }
}
