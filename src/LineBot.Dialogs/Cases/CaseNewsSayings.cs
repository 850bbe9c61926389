using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>News of a case with the button that leads there.</summary>
public static class CaseNewsSayings
{
    internal static ISaying Of(Case matter, Text news) => matter.IsOpen ? news.With(Button.Of(CaseNewsMessages.AddButton, CasePostbacks.Add(matter.Fund, matter.Number))) : news;

    internal static ISaying ForOfficers(Case matter, Text news) => news.With(Button.Of(CaseNewsMessages.OpenButton, CasePostbacks.Open(matter.Fund, matter.Number)));

    /// <summary>Its time ran out.</summary>
    public static ISaying Overdue(Case matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return ForOfficers(matter, CaseNewsMessages.Overdue(matter.Number));
    }
}
