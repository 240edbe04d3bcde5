using Microsoft.Extensions.Options;
using RunbookDsl.Definition;
using RunbookDsl.Hosting.Configuration;

namespace RunbookDsl.Hosting.Access;

/// <summary>Finds which contact somebody is who signs in, so that what they do and what they are called for has one name.</summary>
internal sealed class ContactNames(RunbooksBuilder runbooks, IOptions<RunbooksOptions> options)
{
    /// <summary>The name of the contact with an e-mail address or another mark; another name when there is none.</summary>
    /// <param name="mark">What tells who it is; null when nothing does.</param>
    /// <param name="otherwise">The name that they have as somebody who is no contact.</param>
    public string Of(string? mark, string otherwise) => mark is null ? otherwise
        : options.Value.Access.Contacts.TryGetValue(mark, out var named) ? named
        : runbooks.Runbooks.SelectMany(hosted => hosted.Definition.Contacts)
            .FirstOrDefault(contact => contact.Channels.Any(channel => channel.Kind == ChannelKind.Mail && string.Equals(channel.Address, mark, StringComparison.OrdinalIgnoreCase)))?.Name
        ?? otherwise;
}
