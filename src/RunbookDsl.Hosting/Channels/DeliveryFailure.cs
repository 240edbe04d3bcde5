using System.Net;

namespace RunbookDsl.Hosting.Channels;

/// <summary>Why a notification did not arrive.</summary>
/// <param name="Reason">What went wrong, as a sentence without secrets.</param>
/// <param name="RetryAfter">How long the receiver asked to be left alone; null when it said nothing.</param>
/// <param name="IsFinal">Whether it can never arrive, so that trying again is of no use.</param>
/// <param name="Status">What a receiver over HTTP answered; null when there was no answer.</param>
internal sealed record DeliveryFailure(string Reason, TimeSpan? RetryAfter = null, bool IsFinal = false, HttpStatusCode? Status = null);
