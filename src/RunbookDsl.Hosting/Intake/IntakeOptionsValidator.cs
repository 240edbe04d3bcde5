using System.Net;
using Microsoft.Extensions.Options;

namespace RunbookDsl.Hosting.Intake;

/// <summary>Says at start-up which setting of the intake cannot work.</summary>
internal sealed class IntakeOptionsValidator : IValidateOptions<IntakeOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, IntakeOptions options)
    {
        var faults = new List<string>();
        if (!IPAddress.TryParse(options.Address, out _))
        {
            faults.Add($"Runbooks:Intake:Address is '{options.Address}', which is not an IP address; 127.0.0.1 takes senders on this machine, 0.0.0.0 from anywhere.");
        }

        foreach (var (option, port) in new[] { (nameof(options.GrpcPort), options.GrpcPort), (nameof(options.HttpPort), options.HttpPort) })
        {
            if (port is < 0 or > 65_535)
            {
                faults.Add($"Runbooks:Intake:{option} must be a port from 1 to 65535, or 0 for none of its own, not {port}.");
            }
        }

        if (options.GrpcPort > 0 && options.GrpcPort == options.HttpPort)
        {
            faults.Add($"Runbooks:Intake:GrpcPort and HttpPort are both {options.GrpcPort}; without TLS each protocol needs a port of its own.");
        }

        var caps = new[]
        {
            (nameof(options.MaxBodyBytes), options.MaxBodyBytes), (nameof(options.MaxDecompressedBytes), options.MaxDecompressedBytes),
            (nameof(options.MaxProtobufMessages), options.MaxProtobufMessages), (nameof(options.MaxLabels), options.MaxLabels),
            (nameof(options.MaxNameLength), options.MaxNameLength), (nameof(options.MaxLabelValueLength), options.MaxLabelValueLength),
            (nameof(options.MaxBuckets), options.MaxBuckets), (nameof(options.MaxSamplesPerDelivery), options.MaxSamplesPerDelivery),
        };
        faults.AddRange(caps.Where(c => c.Item2 < 1).Select(c => $"Runbooks:Intake:{c.Item1} must be at least 1, not {c.Item2}."));
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
