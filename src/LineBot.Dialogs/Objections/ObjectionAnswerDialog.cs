using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Objections;

/// <summary>ตอบคำคัดค้าน: the line among its neighbours, what did you find? → how it should be → why → corrected by a reversal, or kept; the member is told.</summary>
internal sealed class ObjectionAnswerDialog(Desks desks)
    : Conversation<ReviewedObjection, ObjectionAnswerDraft>(id: ObjectionPostbacks.AnswerAction, version: 1, ObjectionJson.Default.ObjectionAnswerDraft)
{
    private const string Stands = "stands";
    private const string Change = "change";
    private const string Remove = "remove";
    private const string Settled = "settled";

    private readonly ObjectionDesk desk = new(desks);

    protected override Task<ReviewedObjection> LoadAsync(Turn turn) => desk.LoadAsync(turn);

    protected override ObjectionAnswerDraft NewDraft(Turn turn, ReviewedObjection facts) => new(null, null, null, null);

    protected override void Write(Script<ReviewedObjection, ObjectionAnswerDraft> script)
    {
        script.StopIf("may-answer", (facts, _) => facts.Review.WhyNot, say: ObjectionSayings.Because);

        script.Choose("found", (facts, _) => [.. Options(facts)])
            .With((facts, _) => Say.All(facts.Card!, ObjectionAnswerMessages.AskWhat))
            .Keep((draft, key) => draft with { Found = key });

        script.Ask("amount", AmountReader.Read)
            .With((_, _) => ObjectionAnswerMessages.AskAmount)
            .Suggest((facts, _) => facts.Entry is { } entry && facts.Unit is null ? [CommonMessages.Amount(LineCorrections.AmountOf(entry))] : [])
            .OnlyIf((_, draft) => draft.Found == Change)
            .Unless(WhyNoAmount, say: words => words)
            .Keep((draft, amount) => draft with { Amount = amount });

        script.Ask("day", DateReader.Read)
            .With((_, _) => ObjectionAnswerMessages.AskDay)
            .Suggest((facts, _) => facts.Entry is { } entry ? [CommonMessages.OnDay(entry.Date)] : [])
            .OnlyIf((_, draft) => draft.Found == Change)
            .Unless((facts, day) => day > facts.Today ? ObjectionAnswerMessages.InFuture : null, say: words => words)
            .Keep((draft, day) => draft with { Day = day });

        script.AskWords("reason", words => words.Trim() is { Length: > 1 } clean ? clean : null)
            .With((_, _) => ObjectionAnswerMessages.AskReason)
            .Unless((_, words) => words.Length > Objection.WordsMax ? words : null, say: _ => ObjectionMessages.WordsTooLong)
            .InOwnWords()
            .Keep((draft, words) => draft with { Reason = words });

        script.Confirm("confirm")
            .With(Summary)
            .Labelled(ObjectionAnswerMessages.Confirm)
            .Yes(AnswerAsync, say: said => said)
            .No(ObjectionAnswerMessages.Dropped);
    }

    private static IEnumerable<Option> Options(ReviewedObjection facts)
    {
        yield return new(Stands, ObjectionAnswerMessages.Stands);
        if (facts.Review.WhyNoCorrection is null)
        {
            yield return new(Change, ObjectionAnswerMessages.Change);
            yield return new(Remove, ObjectionAnswerMessages.Remove);
        }

        yield return new(Settled, ObjectionAnswerMessages.Settled);
    }

    private static Text? WhyNoAmount(ReviewedObjection facts, Money amount)
    {
        if (!amount.IsPositive) { return ObjectionAnswerMessages.NotPositive; }
        return facts.Unit is null || amount.Satang % 100 == 0 ? null : ObjectionAnswerMessages.WholeUnits;
    }

    private static ISaying Summary(ReviewedObjection facts, ObjectionAnswerDraft draft)
    {
        if (facts.Review is not { Objection: { } objection, Owner: { } owner } || facts.Entry is not { } entry) { return ObjectionMessages.NotFound; }

        var wrong = LineWords.Amount(owner, entry.Book, LineCorrections.AmountOf(entry));
        return draft.Found switch
        {
            Change => ObjectionAnswerMessages.ConfirmChange(
                objection.Number, entry.Receipt, wrong, LineWords.Amount(owner, entry.Book, Right(facts, draft).Amount), draft.Day!.Value, draft.Reason!),
            Remove => ObjectionAnswerMessages.ConfirmRemove(objection.Number, entry.Receipt, wrong, draft.Reason!),
            Settled => ObjectionAnswerMessages.ConfirmSettled(objection.Number, draft.Reason!),
            _ => ObjectionAnswerMessages.ConfirmStands(objection.Number, draft.Reason!),
        };
    }

    private Task<ISaying> AnswerAsync(Turn turn, ReviewedObjection facts, ObjectionAnswerDraft draft) => draft.Found switch
    {
        Change or Remove => desk.CorrectAsync(turn, facts, Right(facts, draft), draft.Reason!),
        Settled => desk.SettleAsync(turn, facts, draft.Reason!),
        _ => desk.UpholdAsync(turn, facts, draft.Reason!),
    };

    /// <summary>In-kind books count whole units where the others count satang.</summary>
    private static LineCorrection Right(ReviewedObjection facts, ObjectionAnswerDraft draft) => draft is { Found: Change, Amount: { } amount, Day: { } day }
        ? new(facts.Unit is null ? amount : Money.FromSatang(amount.Satang / 100), day)
        : new(Money.Zero, facts.Today);
}
