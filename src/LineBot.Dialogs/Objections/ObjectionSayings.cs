using LineBot.Dialogs.Language;
using LineBot.Funds.Ledger;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Objections;

/// <summary>Why an objection is not answered like this, said to the officer.</summary>
internal static class ObjectionSayings
{
    public static Text Because(ObjectionRefusal why) => why switch
    {
        ObjectionRefusal.NotYours => ObjectionAnswerMessages.OfficersOnly,
        ObjectionRefusal.Tied => ObjectionAnswerMessages.Tied,
        ObjectionRefusal.NeedsAnother => ObjectionAnswerMessages.NeedsAnother,
        ObjectionRefusal.OnlyPayers => ObjectionAnswerMessages.OnlyPayers,
        ObjectionRefusal.AlreadyAnswered { Objection: { Answer: { } answer } } => ObjectionAnswerMessages.AnsweredBefore(answer.ByName),
        ObjectionRefusal.AlreadyAnswered => ObjectionMessages.AnsweredAlready,
        ObjectionRefusal.SheetIsOpen open => ObjectionAnswerMessages.SheetIsOpen(open.Sheet),
        ObjectionRefusal.NothingChanges => ObjectionAnswerMessages.NothingChanges,
        ObjectionRefusal.InFuture => ObjectionAnswerMessages.InFuture,
        ObjectionRefusal.NotPosted posted => Because(posted.Why),
        _ => ObjectionMessages.NotFound,
    };

    private static Text Because(PostingRefusal why) => why switch
    {
        PostingRefusal.NotEnough few => ObjectionAnswerMessages.NotEnough(CommonMessages.InBaht(few.Balance)),
        PostingRefusal.MoreThanOwed more => ObjectionAnswerMessages.MoreThanOwed(CommonMessages.InBaht(more.Owed)),
        PostingRefusal.AlreadyReversed => ObjectionAnswerMessages.AlreadyReversed,
        PostingRefusal.NothingToReverse => ObjectionAnswerMessages.NothingToReverse,
        PostingRefusal.BeforeOpening opening => ObjectionAnswerMessages.BeforeOpening(opening.AsOf),
        _ => ObjectionAnswerMessages.BookRefuses,
    };
}
