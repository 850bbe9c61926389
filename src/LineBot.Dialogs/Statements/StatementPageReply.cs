using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Linking;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Statements;

/// <summary>พิมพ์ใบแจ้งยอด: a link to one's own statement, of this month, of the last, or of the year; it holds for a quarter of an hour.</summary>
internal sealed class StatementPageReply(Desks desks) : Reply(PageAction)
{
    public const string PageAction = "statement-page";

    private readonly LinkedBooks linked = new(desks.Passbooks);

    /// <summary>The button under a statement's card.</summary>
    public static Button ButtonOf(Membership membership) =>
        Button.Of(StatementMessages.Print, new(PageAction, membership.Fund.Value, membership.Member.Value));

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        if (MembershipArgument.In(turn) is not { } asked || await linked.ReadAsync(turn, asked) is not { } book || turn.Person is not { } person) { return LinkingSayings.LinkFirst; }

        var month = new DateOnly(turn.Today.Year, turn.Today.Month, 1);
        Button Open(Text label, DateOnly from, DateOnly to) => Button.Open(label, desks.PrintLinks.Statement(book.Membership, person, from, to, turn.Now));
        return new Card
        {
            AltText = StatementMessages.Ready,
            Title = StatementMessages.Print,
            Subtitle = Text.Same(book.FundName),
            Blocks = [new Block.Paragraph(StatementMessages.PageReady)],
            Buttons =
            [
                Open(StatementMessages.ThisMonth, month, turn.Today) with { IsPrimary = true },
                Open(StatementMessages.LastMonth, month.AddMonths(-1), month.AddDays(-1)),
                Open(StatementMessages.ThisYear, new(turn.Today.Year, 1, 1), turn.Today),
            ],
        };
    }
}
