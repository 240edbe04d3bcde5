using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace RunbookDsl.Hosting.Intake.Listening;

/// <summary>The OTLP ports on Kestrel.</summary>
internal static class IntakePorts
{
    /// <summary>The ports that the options open.</summary>
    public static IEnumerable<int> Of(IntakeOptions options) => new[] { options.GrpcPort, options.HttpPort }.Where(p => p > 0).Distinct();

    /// <summary>The address they listen on.</summary>
    public static IPAddress Address(IntakeOptions options) => IPAddress.Parse(options.Address);

    /// <summary>Opens them in code, for a host whose other endpoints are given in code or in section <c>Kestrel:Endpoints</c>.</summary>
    public static void ListenForIntake(this KestrelServerOptions kestrel, IntakeOptions options)
    {
        foreach (var port in Of(options))
        {
            kestrel.Listen(Address(options), port, listen => ChooseProtocol(listen, options));
        }
    }

    /// <summary>gRPC without TLS needs a port that speaks HTTP/2 alone, since there is nothing to negotiate it by.</summary>
    public static void ChooseProtocol(ListenOptions listen, IntakeOptions options)
    {
        if (listen.IPEndPoint?.Port is { } port && port > 0 && port == options.GrpcPort)
        {
            listen.Protocols = HttpProtocols.Http2;
        }
    }
}
