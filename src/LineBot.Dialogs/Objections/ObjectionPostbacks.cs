using LineBot.Dialogs.Cards;
using LineBot.Dialogs.History;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Objections;

/// <summary>The buttons around objections. Each names its book or objection; who may is asked again on arrival.</summary>
internal static class ObjectionPostbacks
{
    public const string AnswerAction = "objection-answer";

    public const string WithdrawAction = "objection-withdraw";

    /// <summary>Something on this page of a book is wrong.</summary>
    public static Postback Object(Membership membership, LedgerBook book, long? before) =>
        new(Intents.Objection, HistoryPostbacks.Page(membership, book, before).Arguments);

    public static Postback List => new(Intents.Objections);

    public static Postback Answer(Objection objection) => new(AnswerAction, objection.Fund.Value, objection.Number.ToString());

    public static Postback Withdraw(Objection objection) => new(WithdrawAction, objection.Fund.Value, objection.Number.ToString());

    /// <summary>The book that a button names, as drafts name it; empty: none.</summary>
    public static string? BookIn(Turn turn) => turn.Arguments.Count >= 4 ? string.Join('/', turn.Arguments.Take(4)) : null;

    public static long? BeforeIn(Turn turn) => HistoryPostbacks.BeforeIn(new(Intents.Objection, turn.Arguments));

    public static (FundId Fund, ObjectionNumber Number)? In(Turn turn) =>
        FundId.TryParse(turn.Argument(0), out var fund) && ObjectionNumber.TryParse(turn.Argument(1), out var number) ? (fund, number) : null;
}
