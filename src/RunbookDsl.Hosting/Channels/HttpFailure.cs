using System.Net.Sockets;
using Microsoft.Security.AntiSSRF;
using Polly.Timeout;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Says what a request over HTTP came to, without its address, which may be a secret.</summary>
internal static class HttpFailure
{
    static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Whether a failure is one that networks bring.</summary>
    public static bool IsExpected(Exception failure) => failure is HttpRequestException or TimeoutException or TaskCanceledException or IOException or SocketException or TimeoutRejectedException or AntiSSRFException;

    /// <summary>Null for an answer of success.</summary>
    public static DeliveryFailure? Of(HttpResponseMessage response, TimeProvider clock) => response.IsSuccessStatusCode
        ? null
        : new DeliveryFailure($"It answered {(int)response.StatusCode}.", Wait(response, clock), Status: response.StatusCode);

    /// <summary>What an exception means.</summary>
    public static DeliveryFailure Of(Exception failure)
    {
        var cause = failure.GetBaseException();
        // What is under a cancelled request is whatever the socket was doing then.
        return new DeliveryFailure((failure is OperationCanceledException ? failure : cause) switch
        {
            AntiSSRFException => "Its address is not allowed: a network that is not public is named in Runbooks:Channels:AllowedNetworks, and http needs Runbooks:Channels:AllowPlainHttp.",
            OperationCanceledException or TimeoutException or TimeoutRejectedException => "It did not answer within Runbooks:Channels:Timeout.",
            _ => $"{cause.Message.TrimEnd('.')}.",
        });
    }

    static TimeSpan? Wait(HttpResponseMessage response, TimeProvider clock)
    {
        var wait = response.Headers.RetryAfter is not { } asked ? null : asked.Delta ?? asked.Date - clock.GetUtcNow();
        return wait > LongestWait ? LongestWait : wait;
    }
}
