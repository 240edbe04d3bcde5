using System.Net;
using System.Net.Sockets;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Connects to public addresses, and to others only where they are allowed; judged by the address that a name resolves to, which is the one connected to.</summary>
internal static class OutboundAddress
{
    // Where machines in clouds keep their credentials: no list opens these.
    static readonly IPNetwork[] Never = [IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("fe80::/10"), IPNetwork.Parse("fd00:ec2::/32")];

    static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/3",
            "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2002::/16", "fc00::/7", "fec0::/10", "ff00::/8",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    /// <summary>Connects to the first address of a name that may be connected to.</summary>
    public static async Task<Socket> ConnectAsync(string host, int port, IEnumerable<string> allowed, CancellationToken cancellationToken)
    {
        var networks = allowed.Select(IPNetwork.Parse).ToArray();
        var addresses = await Dns.GetHostAddressesAsync(host, cancellationToken);
        var open = addresses.Where(address => IsAllowed(address, networks)).ToArray();
        if (open.Length == 0)
        {
            throw new OutboundAddressException($"The address of '{host}' is not public; name its network in Runbooks:Channels:AllowedNetworks if it may be connected to.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, port, cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether an address may be connected to.</summary>
    public static bool IsAllowed(IPAddress address, IReadOnlyCollection<IPNetwork> allowed)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return !Array.Exists(Never, network => network.Contains(plain))
            && (allowed.Any(network => network.Contains(plain)) || !Array.Exists(Special, network => network.Contains(plain)));
    }
}
