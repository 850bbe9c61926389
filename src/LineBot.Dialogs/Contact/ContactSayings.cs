using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Contact;

/// <summary>Sentences of contact put together: whatever is said to a writer says when the office is open.</summary>
internal static class ContactSayings
{
    public static ISaying HowToFindTheFund => ContactMessages.HowToFindTheFund.With(LinkingSayings.LinkButton);

    public static Text AskWords(Office office, LocalTime now)
    {
        List<Text> lines = [ContactMessages.WriteTo(office.Book.FundName), Opening(office)];
        if (!office.IsOpenAt(now)) { lines.Add(ContactMessages.ClosedNow); }
        if (office.Phone is { } phone) { lines.Add(ContactMessages.Phone(phone)); }
        return Text.Lines(lines);
    }

    public static Text AlreadyWaiting(Office office) => Text.Lines(ContactMessages.AlreadyWaiting(office.Waiting), Opening(office));

    /// <summary>Null: the fund took the link back while the letter was written.</summary>
    public static ISaying Sent(SentLetter? sent) =>
        sent is null ? HowToFindTheFund : Text.Lines(ContactMessages.Sent(sent.Number.Value), Opening(sent.Office));

    private static Text Opening(Office office) => ContactMessages.Opening(OfficeWords.Days(office.Rules.Days), office.Rules.Hours);
}
