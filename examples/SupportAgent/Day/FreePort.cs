using System.Net;
using System.Net.Sockets;

namespace SupportAgent.Day;

/// <summary>Finds ports that nobody listens on.</summary>
internal static class FreePort
{
    /// <summary>The wanted port if it is free, otherwise any that is.</summary>
    public static int Near(int wanted) => TryBind(wanted) ?? TryBind(0)!.Value;

    static int? TryBind(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
        catch (SocketException)
        {
            return null;
        }
    }
}
