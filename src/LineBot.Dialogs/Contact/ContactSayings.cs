using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.Contact;

/// <summary>Sentences of contact put together: whatever is said to a writer says when the office is open.</summary>
internal static class ContactSayings
{
    public static ISaying HowToFindTheFund => ContactMessages.HowToFindTheFund.With(LinkingSayings.LinkButton);

    /// <summary>A button is short, so the full names stand above the buttons, in their order.</summary>
    public static Text WhichFund(IReadOnlyList<Office> offices) => Text.Lines(
        [ContactMessages.WhichFund, .. offices.Select((office, place) => ContactMessages.FundInList(place + 1, office.Book.FundName))]);

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
