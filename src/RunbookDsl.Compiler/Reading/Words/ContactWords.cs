using Microsoft.CodeAnalysis;
using RunbookDsl.Compiler.Model;
using RunbookDsl.Compiler.Reading.Values;

namespace RunbookDsl.Compiler.Reading.Words;

/// <summary>The words of a contact.</summary>
static class ContactWords
{
    public static Value Begin(Arguments arguments, SyntaxNode call)
    {
        if (arguments.Find("role", 0) is not { Value: TextValue role } first || arguments.Find("name", 1) is not { Value: TextValue name } second)
        {
            return Value.Unknown;
        }

        return new ContactValue(role.Text, name.Text, [], null, [new("", 0, first.Origin), new(nameof(Contact.Role), 0, first.Origin), new(nameof(Contact.Name), 0, second.Origin)]);
    }

    public static Value? Say(ContactValue contact, string word, Arguments arguments, SyntaxNode call) => word switch
    {
        "PagerDuty" => Reached(contact, ChannelKind.PagerDuty, arguments),
        "Slack" => Reached(contact, ChannelKind.Slack, arguments),
        "Phone" => Reached(contact, ChannelKind.Phone, arguments),
        "Mail" => Reached(contact, ChannelKind.Mail, arguments),
        "Webhook" => Reached(contact, ChannelKind.Webhook, arguments),
        "RoundTheClock" => contact.With(new Availability(AvailabilityKind.RoundTheClock, 0, 0, ""), call),
        "Weekdays" => Hours(contact, AvailabilityKind.Weekdays, arguments),
        "Hours" => Hours(contact, AvailabilityKind.EveryDay, arguments),
        _ => null,
    };

    static Value Reached(ContactValue contact, ChannelKind kind, Arguments arguments) => arguments.Items is [{ Value: TextValue address } argument]
        ? contact.With(new Channel(kind, address.Text), argument.Origin)
        : Value.Unknown;

    static Value Hours(ContactValue contact, AvailabilityKind days, Arguments arguments) =>
        arguments.Find("from", 0) is { Value: NumberValue from } first
        && arguments.Find("to", 1) is { Value: NumberValue to }
        && arguments.Find("timeZone", 2) is { Value: TextValue zone } third
            ? contact.With(new Availability(days, (int)from.Number, (int)to.Number, zone.Text), first.Origin).At(nameof(Availability.TimeZone), third.Origin)
            : Value.Unknown;
}
