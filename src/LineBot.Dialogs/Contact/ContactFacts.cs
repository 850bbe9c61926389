using LineBot.Dialogs.Language;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Dialogs.Contact;

/// <summary>The offices that a person may write to: one for each linked membership.</summary>
internal sealed record ContactFacts(IReadOnlyList<Office> Offices, LocalTime Now)
{
    /// <summary>The first words say that a figure is wrong: an entry that is named is put right sooner than a letter is read.</summary>
    public bool IsAboutFigures { get; init; }

    /// <summary>Null: not chosen yet, or the fund has taken the link back since.</summary>
    public Office? Find(ContactDraft draft) => Offices.FirstOrDefault(office => office.Key == draft.Office);
}

/// <summary>A fund as somebody sees it who wants to write: when it is open, and its telephone where it may be shown.</summary>
/// <param name="Alias">What the fund is called for short, where a button has no room for its name.</param>
internal sealed record Office(Passbook Book, string Alias, ContactRules Rules, string? Phone, int Waiting)
{
    public string Key => $"{Book.Membership.Fund.Value}/{Book.Membership.Member.Value}";

    public bool IsOpenAt(LocalTime now) => Rules.IsOpenAt(now.Date.ToDateTime(now.Time));

    public override string ToString() => $"office of {Book.Membership.Fund}";
}
