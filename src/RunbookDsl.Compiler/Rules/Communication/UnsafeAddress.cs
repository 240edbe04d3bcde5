using System.Collections.Immutable;
using System.Net;
using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Analysis;
using RunbookDsl.Compiler.Rules.Texts;

namespace RunbookDsl.Compiler.Rules.Communication;

/// <summary>RB8008: a link or webhook goes over plain http, or to an address that only one machine knows or that hands out its credentials.</summary>
sealed class UnsafeAddress : IRunbookRule
{
    static readonly DiagnosticDescriptor Descriptor = new(
        RuleIds.UnsafeAddress,
        "An address is unsafe",
        "'{0}' {1}",
        RuleCategories.Communication,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePage.Of(RuleIds.UnsafeAddress));

    // Names under which clouds hand out the credentials of a machine; their addresses are link-local.
    static readonly HashSet<string> Metadata = new(StringComparer.OrdinalIgnoreCase) { "metadata", "metadata.google.internal", "metadata.goog", "instance-data", "fd00:ec2::254", "100.100.100.200", "192.0.0.192" };

    public ImmutableArray<DiagnosticDescriptor> Descriptors { get; } = [Descriptor];

    public void Check(RuleContext context)
    {
        foreach (var text in AuthoredTexts.Of(context.Model))
        {
            var isLink = WebAddresses.IsOne(text.Text);
            foreach (var address in isLink ? [text.Text] : WebAddresses.In(text.Text))
            {
                // Within a sentence it may be the one thing that is right: "forward the port and open http://localhost:3000".
                if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Length > 0 && Reason(uri, isLink) is { } found)
                {
                    context.Report(Descriptor, text.In(context.Origins), [address, found.Reason], severity: found.Severity);
                    break;
                }
            }
        }
    }

    static (string Reason, DiagnosticSeverity Severity)? Reason(Uri uri, bool isLink)
    {
        var host = uri.Host.Trim('[', ']').TrimEnd('.');
        var number = IPAddress.TryParse(host, out var parsed) ? (parsed.IsIPv4MappedToIPv6 ? parsed.MapToIPv4() : parsed) : null;
        if (IsLoopback(host, number))
        {
            return isLink ? ("is the machine of whoever follows it; name the server that it is meant to reach", DiagnosticSeverity.Error) : null;
        }

        if (Metadata.Contains(host) || IsLinkLocal(number))
        {
            return isLink ? ("is where a machine hands out its own credentials, which nobody on call needs; name the server that it is meant to reach", DiagnosticSeverity.Error) : null;
        }

        return uri.Scheme == Uri.UriSchemeHttp
            ? ("goes over plain http, where everyone on the way can read and change it; write https://", DiagnosticSeverity.Warning)
            : null;
    }

    static bool IsLoopback(string host, IPAddress? number) =>
        number is not null
            ? IPAddress.IsLoopback(number) || number.Equals(IPAddress.Any) || number.Equals(IPAddress.IPv6Any)
            : host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase);

    static bool IsLinkLocal(IPAddress? number) => number is not null && (number.IsIPv6LinkLocal || (number.GetAddressBytes() is [169, 254, _, _]));
}
