using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Reminders;

/// <summary>The officers' list, page by page.</summary>
internal static class DueListCards
{
    public static Button OtherFund(Passbook book) => Button.Of(DueListMessages.Of(book.FundName), DuePostbacks.List(book.Membership.Fund, DuePostbacks.Week));

    public static Card Of(DueList list, LocalTime now) => new()
    {
        AltText = DueListMessages.Ready,
        Title = TitleOf(list.View),
        Subtitle = CommonMessages.Both(Text.Same(list.FundName), CommonMessages.OnDay(now.Date)),
        Blocks = list.Sum.Count == 0 ? [new Block.Paragraph(DueListMessages.Nothing)] : [Total(list), .. Lines(list, now.Date), .. Days(list, now.Date)],
        Footnote = DueListMessages.Page(list.Page, list.Pages),
        Buttons = [.. Buttons(list)],
    };

    private static Block.Line Total(DueList list) => new(DueListMessages.Total, DigestMessages.Amount(list.Sum.Amount)) { Under = DigestMessages.Count(list.Sum.Count) };

    private static IEnumerable<Block> Lines(DueList list, DateOnly today)
    {
        foreach (var (line, name) in list.Lines.Zip(list.Names))
        {
            var due = line.Due;
            yield return new Block.Line(DueListMessages.Who(due.Membership.Member, name), DigestMessages.Amount(due.Total))
            {
                Under = DueListMessages.Which(due.Loan, due.Number, line.On, DayDistance.Between(today, line.On)),
                Tone = line.On < today ? Tone.Attention : Tone.Plain,
            };
        }
    }

    private static IEnumerable<Block> Days(DueList list, DateOnly today) => list.Days.Select(day =>
        new Block.Line(CommonMessages.OnDay(day.Day), DigestMessages.Amount(day.Sum.Amount))
        {
            Under = CommonMessages.Both(CommonMessages.Distance(DayDistance.Between(today, day.Day)), DigestMessages.Count(day.Sum.Count)),
        });

    private static IEnumerable<Button> Buttons(DueList list)
    {
        if (list.Page < list.Pages) { yield return Button.Of(DueListMessages.Next, DuePostbacks.List(list.Fund, list.View, list.Page + 1)) with { IsPrimary = true }; }
        if (list.View != DuePostbacks.Week) { yield return Button.Of(DigestMessages.ShowDue, DuePostbacks.List(list.Fund, DuePostbacks.Week)); }
        if (list.View != DuePostbacks.Late) { yield return Button.Of(DigestMessages.ShowLate, DuePostbacks.List(list.Fund, DuePostbacks.Late)); }
        if (list.View != DuePostbacks.Month) { yield return Button.Of(DigestMessages.ShowMonth, DuePostbacks.List(list.Fund, DuePostbacks.Month)); }
    }

    private static Text TitleOf(string view) => view switch
    {
        DuePostbacks.Late => DueListMessages.Late,
        DuePostbacks.Month => DueListMessages.Month,
        _ => DueListMessages.Week,
    };
}
