using LineBot.Dialogs.Cards;
using LineBot.Dialogs.History;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Objections;

/// <summary>Objections as cards: a locked screen shows that there is one, and not a word of it.</summary>
internal static class ObjectionCards
{
    /// <summary>For officers: a member objects. Who, and to what, stands behind the button.</summary>
    public static Card Arrived(Objection objection, string fund) => new()
    {
        AltText = ObjectionMessages.Ready,
        Title = ObjectionAnswerMessages.Arrived,
        Subtitle = Text.Same(fund),
        Blocks = [new Block.Paragraph(ObjectionAnswerMessages.HowToAnswer(objection.AnswerBy))],
        Buttons = [Button.Of(ObjectionAnswerMessages.ReadAndAnswer, ObjectionPostbacks.Answer(objection)) with { IsPrimary = true }],
    };

    /// <summary>For the whole committee: answers are late.</summary>
    public static Card Late(LateObjections late) => new()
    {
        AltText = ObjectionMessages.Ready,
        Title = ObjectionAnswerMessages.LateTitle,
        Subtitle = Text.Same(late.FundName),
        Blocks = [new Block.Paragraph(ObjectionAnswerMessages.Late(late.Count)) { Tone = Tone.Attention }],
        Buttons = [Button.Of(ObjectionMessages.ListButton, ObjectionPostbacks.List) with { IsPrimary = true }],
    };

    /// <summary>One line of an officer's list: names nobody, for a list is read over a shoulder.</summary>
    public static Card Waiting(Objection objection, string fund, DateOnly today) => new()
    {
        AltText = ObjectionMessages.Ready,
        Title = ObjectionMessages.Title(objection.Number),
        Subtitle = Text.Same(fund),
        Blocks =
        [
            new Block.Row(ObjectionAnswerMessages.FiledOn, CommonMessages.OnDay(LocalTime.Of(objection.FiledAt).Date)),
            DueRow(ObjectionAnswerMessages.Due, objection, today),
        ],
        Buttons = [Button.Of(ObjectionAnswerMessages.ReadAndAnswer, ObjectionPostbacks.Answer(objection)) with { IsPrimary = true }],
    };

    /// <summary>Everything that an answer should rest on. The pictures open for minutes.</summary>
    public static Card ToAnswer(ObjectionReview review, DateOnly today, IReadOnlyList<Button> pictures)
    {
        var (objection, owner) = (review.Objection!, review.Owner!);
        return new()
        {
            AltText = ObjectionMessages.Ready,
            Title = ObjectionMessages.Title(objection.Number),
            Subtitle = CommonMessages.Member(owner.Profile.FullName, owner.Membership.Member),
            Blocks =
            [
                new Block.Detail(ObjectionAnswerMessages.MemberWrote, Text.Same(objection.Words)),
                new Block.Heading(LineWords.BookLabel(owner, objection.Line.Book)),
                .. review.Context.Select(entry => ContextLine(owner, entry, entry.Sequence == objection.Line.Sequence)),
                review.IsIntact
                    ? new Block.Paragraph(ObjectionAnswerMessages.Intact)
                    : new Block.Paragraph(ObjectionAnswerMessages.Broken) { Tone = Tone.Attention },
                DueRow(ObjectionAnswerMessages.Due, objection, today),
                .. review.WhyNoCorrection is { } why ? [new Block.Paragraph(ObjectionSayings.Because(why))] : Array.Empty<Block>(),
            ],
            Buttons = pictures,
        };
    }

    /// <summary>For the member: how far it got, and what was answered.</summary>
    public static Card Own(Objection objection, Passbook owner, DateOnly today) => new()
    {
        AltText = ObjectionMessages.Ready,
        Title = ObjectionMessages.Title(objection.Number),
        Subtitle = CommonMessages.FundAndMember(owner.FundName, owner.Profile.FullName),
        Blocks = [.. Said(objection, owner), .. Standing(objection, today), .. Answered(objection, owner)],
        Footnote = objection.Answer is { } answer ? ObjectionMessages.AnsweredBy(answer.ByName, LocalTime.Of(answer.At)) : null,
        Buttons = objection.Status == ObjectionStatus.Waiting
            ? [Button.Of(ObjectionMessages.Withdraw, ObjectionPostbacks.Withdraw(objection))]
            : [Button.Of(ObjectionMessages.ShowHistory, HistoryPostbacks.Page(objection.Membership, objection.Line.Book, before: null))],
    };

    public static Card Answer(Objection objection, Passbook owner, DateOnly today) => Own(objection, owner, today) with
    {
        Title = ObjectionMessages.AnswerTitle(objection.Number),
        Buttons =
        [
            Button.Of(ObjectionMessages.ShowHistory, HistoryPostbacks.Page(objection.Membership, objection.Line.Book, before: null)),
            ScriptMessages.TalkToHuman,
        ],
    };

    private static IEnumerable<Block> Said(Objection objection, Passbook owner)
    {
        var line = objection.Line;
        yield return new Block.Line(CommonMessages.OnDay(line.Date), LineWords.Amount(owner, line))
        {
            Under = CommonMessages.Both(HistoryMessages.Word(line.Type), Text.Same(line.Receipt.Value)),
        };
        yield return new Block.Detail(ObjectionMessages.YouWrote, Text.Same(objection.Words));
    }

    private static IEnumerable<Block> Standing(Objection objection, DateOnly today)
    {
        yield return new Block.Divider();
        yield return new Block.Row(ObjectionMessages.Status, ObjectionMessages.Name(objection.Status));
        if (!objection.IsOpen) { yield break; }

        yield return DueRow(ObjectionMessages.AnswerBy, objection, today);
        if (objection.IsOverdue(today)) { yield return new Block.Paragraph(ObjectionMessages.IsLate) { Tone = Tone.Attention }; }
    }

    private static IEnumerable<Block> Answered(Objection objection, Passbook owner)
    {
        if (objection.Answer is not { } answer) { yield break; }

        yield return new Block.Detail(ObjectionMessages.CommitteeSays, Text.Same(answer.Words));
        if (objection.Reversal is not { } reversal) { yield break; }

        yield return new Block.Detail(ObjectionMessages.Right, RightLine(objection, owner));
        yield return new Block.Detail(ObjectionMessages.TakenBackBy, Text.Same(reversal.Value));
        if (objection.Replacement is { } replacement) { yield return new Block.Detail(ObjectionMessages.WrittenAnew, Text.Same(replacement.Value)); }
    }

    private static Text RightLine(Objection objection, Passbook owner) => objection.Correction is { Amount.IsPositive: true } right
        ? ObjectionMessages.RightLine(right.Date, LineWords.Amount(owner, objection.Line.Book, right.Amount))
        : ObjectionMessages.NoneAtAll;

    private static Block.Row DueRow(Text label, Objection objection, DateOnly today) => new(label, CommonMessages.OnDay(objection.AnswerBy))
    {
        Tone = objection.IsOverdue(today) ? Tone.Attention : Tone.Plain,
    };

    private static Block.Line ContextLine(Passbook owner, LedgerEntry entry, bool isTheOne)
    {
        var day = CommonMessages.OnDay(entry.Date);
        var what = entry.Reverses is { } receipt ? HistoryMessages.Reverses(receipt) : HistoryMessages.Word(entry.Type);
        return new(isTheOne ? ObjectionAnswerMessages.ThisOne(day) : day, LineWords.Amount(owner, ObjectedLine.Of(entry)))
        {
            Under = ObjectionAnswerMessages.Under(what, entry.Receipt, LineWords.Amount(owner, entry.Book, entry.Balance)),
            Tone = isTheOne ? Tone.Attention : Tone.Plain,
        };
    }
}
