using System.Globalization;
using LineBot.Dialogs.Committee;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Due;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Reminders;

/// <summary>ลูกหนี้: what falls due and what is late in a fund, for its officers and in their own chat only.</summary>
internal sealed class DueListReply(Desks desks) : PersonalReply(Intents.DueList, desks.Passbooks)
{
    /// <summary>The month's view looks this far ahead.</summary>
    private const int MonthDays = 31;

    protected override async Task<ISaying> AnswerAsync(Turn turn, IReadOnlyList<Passbook> books)
    {
        var seats = OfficerSeat.Among(books, turn.Today, Duty.Pay, Duty.Decide);
        if (seats.Count == 0) { return DueListMessages.OfficersOnly.With(HelpCards.Shortcuts(turn.Locale)); }

        var seat = seats.FirstOrDefault(one => one.Book.Membership.Fund.Value == turn.Argument(0)) ?? seats[0];
        var list = await ListAsync(turn, seat.Book.Membership.Fund, seat.Book.FundName);
        var others = seats.Where(one => one != seat).Select(one => DueListCards.OtherFund(one.Book));
        var unsent = await desks.Quota.UnsentAsync(seat.Book.Membership.Fund, turn.Today, turn.CancellationToken);
        ISaying card = DueListCards.Of(list, turn.LocalNow);
        return (unsent > 0 ? Say.All(QuotaMessages.Unsent(unsent), card) : card).With([.. others, .. HelpCards.Shortcuts(turn.Locale)]);
    }

    private static int PageIn(Turn turn) =>
        int.TryParse(turn.Argument(2), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1;

    private async Task<DueList> ListAsync(Turn turn, FundId fund, string name)
    {
        var values = await desks.Rules.ReadAsync(fund, turn.Today, turn.CancellationToken);
        var holidays = await desks.Holidays.ReadAsync(turn.Today.AddDays(-MonthDays), turn.Today.AddDays(2 * MonthDays), turn.CancellationToken);
        var calendar = RepaymentRules.Read(values).Calendar(holidays);
        var unpaid = await desks.Due.ReadAsync(fund, DateOnly.MinValue, turn.Today.AddDays(MonthDays + DueCalendar.ShiftMax), turn.CancellationToken);
        var list = DueList.Of(fund, name, turn.Argument(1), PageIn(turn), unpaid, turn.Today, calendar);
        var owners = await Task.WhenAll(list.Lines.Select(line => desks.Passbooks.ReadAsync(line.Due.Membership, turn.CancellationToken)));
        return list with { Names = [.. owners.Select(book => book?.Profile.FullName ?? "")] };
    }
}
