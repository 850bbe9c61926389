using System.Globalization;
using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Loans;

/// <summary>The schedule of one loan, reached by a button of its card.</summary>
internal sealed class ScheduleReply(IPassbooks passbooks) : Reply(LoanPostbacks.ScheduleAction)
{
    private readonly LinkedBooks linked = new(passbooks);

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        if (await FindAsync(turn) is not { } loan) { return LoanMessages.NotFound.With(HelpCards.Shortcuts(turn.Locale)); }

        var page = SchedulePage.Of(loan.Loan, PageIn(turn));
        return ScheduleCards.Of(loan, page, turn.LocalNow).With(HelpCards.Shortcuts(turn.Locale));
    }

    private static int PageIn(Turn turn) =>
        int.TryParse(turn.Argument(3), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 1;

    private async Task<MemberLoan?> FindAsync(Turn turn)
    {
        if (MembershipArgument.In(turn) is not { } membership) { return null; }

        return await linked.ReadAsync(turn, membership) is { } book
            ? MemberLoan.AllIn(book, turn.Today).FirstOrDefault(loan => loan.Loan.Number.Value == turn.Argument(2))
            : null;
    }
}
