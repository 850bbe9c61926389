using LineBot.Dialogs.Balance;
using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Statements;

/// <summary>One account's twelve months, a bar for each.</summary>
internal static class StatementCards
{
    public static Card Of(Passbook book, SavingsYear year, LocalTime now) => new()
    {
        AltText = StatementMessages.Ready,
        Title = StatementMessages.Title,
        Subtitle = CommonMessages.FundAndMember(book.FundName, book.Profile.FullName),
        Blocks =
        [
            new Block.Heading(AccountMessages.NumberedLabel(year.Account.Kind, year.Account.Number)),
            new Block.Row(StatementMessages.InThisMonth, CommonMessages.InBaht(year.InThisMonth)),
            new Block.Row(StatementMessages.InThisYear, CommonMessages.InBaht(year.InThisYear)),
            .. year.OutThisYear.IsPositive ? [new Block.Row(StatementMessages.OutThisYear, CommonMessages.InBaht(year.OutThisYear))] : Array.Empty<Block>(),
            new Block.Divider(),
            .. Bars(year),
        ],
        Footnote = CommonMessages.AsOf(now),
        Buttons = [StatementPageReply.ButtonOf(book.Membership)],
    };

    private static IEnumerable<Block> Bars(SavingsYear year)
    {
        var most = year.Months.Max(month => month.Balance);
        return year.Months.Select(month => new Block.Bar(CommonMessages.OnDay(month.Day), CommonMessages.Amount(month.Balance), Percent(month.Balance, most)));
    }

    private static int Percent(Money part, Money whole) =>
        whole.IsPositive && part.IsPositive ? Math.Max(1, (int)Math.Round(part.Satang * 100m / whole.Satang, MidpointRounding.AwayFromZero)) : 0;
}
