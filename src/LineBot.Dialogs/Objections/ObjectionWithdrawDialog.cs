using LineBot.Dialogs.Language;
using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds.Members;
using LineBot.Funds.Objections;

namespace LineBot.Dialogs.Objections;

/// <summary>ถอนคำคัดค้าน: sure? → withdrawn, until it is answered.</summary>
internal sealed class ObjectionWithdrawDialog(Desks desks)
    : Conversation<OwnObjection?, ObjectionWithdrawDraft>(ObjectionPostbacks.WithdrawAction, version: 1, ObjectionJson.Default.ObjectionWithdrawDraft)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    protected override async Task<OwnObjection?> LoadAsync(Turn turn)
    {
        if (ObjectionPostbacks.In(turn) is not var (fund, number)) { return null; }

        var seen = await linked.ReadAsync(turn);
        return await desks.Objections.ReadAsync(fund, number, turn.CancellationToken) is { } objection
            && seen.Books.FirstOrDefault(book => book.Membership == objection.Membership) is { } owner
            ? new(objection, owner)
            : null;
    }

    protected override ObjectionWithdrawDraft NewDraft(Turn turn, OwnObjection? facts) => new();

    protected override void Write(Script<OwnObjection?, ObjectionWithdrawDraft> script)
    {
        script.StopIf("is-own", (own, _) => own is null ? Missing : null, say: _ => ObjectionMessages.NotFound);
        script.StopIf("is-waiting", (own, _) => own!.Objection.Status == ObjectionStatus.Waiting ? null : own, say: _ => ObjectionMessages.AnsweredAlready);

        script.Confirm("confirm")
            .With((own, _) => ObjectionMessages.AskWithdraw(own!.Objection.Number))
            .Labelled(ObjectionMessages.YesWithdraw)
            .Yes(WithdrawAsync, say: said => said)
            .No(ObjectionMessages.NotWithdrawn);
    }

    private static object Missing { get; } = new();

    private async Task<ISaying> WithdrawAsync(Turn turn, OwnObjection? own, ObjectionWithdrawDraft draft)
    {
        if (own is null || turn.Person is not { } person) { return ObjectionMessages.NotFound; }

        var command = new ObjectionCommand(own.Objection.Fund, own.Objection.Number, own.Owner.Membership, person, turn.Today, turn.Key);
        return await desks.Objections.WithdrawAsync(command, turn.CancellationToken) switch
        {
            ObjectionOutcome.Done done => ObjectionMessages.Withdrawn(done.Objection.Number),
            ObjectionOutcome.Refused { Why: ObjectionRefusal.AlreadyAnswered } => ObjectionMessages.AnsweredAlready,
            _ => ObjectionMessages.NotFound,
        };
    }
}

/// <summary>An objection, and the passbook by which it is the person's own.</summary>
internal sealed record OwnObjection(Objection Objection, Passbook Owner)
{
    public override string ToString() => $"own {Objection}";
}
