using RunbookDsl.Compiler.Model;

namespace RunbookDsl.Compiler.Emission;

/// <summary>Prints the contacts and rotations of a definition.</summary>
static class ContactDefinitions
{
    const string Definition = "global::RunbookDsl.Definition";

    public static void Write(CodeWriter code, RunbookModel runbook)
    {
        code.List("Contacts = ", runbook.Contacts, contact => Write(code, contact));
        code.List("Rotations = ", runbook.Rotations, rotation => Write(code, runbook, rotation));
    }

    static void Write(CodeWriter code, Contact contact)
    {
        code.Open($"new {Definition}.ContactDefinition");
        code.Line($"Role = {CodeWriter.Text(contact.Role)},");
        code.Line($"Name = {CodeWriter.Text(contact.Name)},");
        code.List("Channels = ", contact.Channels, channel => code.Line($"new {Definition}.ChannelDefinition({Definition}.ChannelKind.{channel.Kind}, {CodeWriter.Text(channel.Address)}),"));
        code.Line($"Availability = {CodeWriter.Text(contact.Availability is { } words ? Wording.Availability(words) : "")},");
        if (contact.Availability is { } hours)
        {
            code.Line($"Hours = new {Definition}.Contacts.AvailabilityDefinition({Definition}.Contacts.AvailabilityKind.{hours.Kind}, {CodeWriter.Number(hours.From)}, {CodeWriter.Number(hours.To)}, {CodeWriter.Text(hours.TimeZone)}),");
        }

        code.Close(",");
    }

    static void Write(CodeWriter code, RunbookModel runbook, Rotation rotation)
    {
        code.Open($"new {Definition}.Contacts.RotationDefinition");
        code.Line($"Name = {CodeWriter.Text(rotation.Name)},");
        code.Line($"Period = {Definition}.Contacts.RotationPeriod.{rotation.HandOver.Period},");
        code.Line($"Day = global::System.DayOfWeek.{rotation.HandOver.Day},");
        code.Line($"At = {CodeWriter.TimeOfDay(rotation.HandOver.At)},");
        code.Line($"TimeZone = {CodeWriter.Text(rotation.HandOver.TimeZone)},");
        if (rotation.StartingOn is { } day)
        {
            code.Line($"StartingOn = {CodeWriter.Day(day)},");
        }

        code.Line($"Members = [{string.Join(", ", rotation.Members.Select(member => CodeWriter.Number(Responders.IndexOf(runbook, member))))}],");
        code.Close(",");
    }
}
