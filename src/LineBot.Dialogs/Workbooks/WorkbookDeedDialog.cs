using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Workbooks;

/// <summary>One workbook before an officer: what it would do → sure? → imported, or dropped.</summary>
internal sealed class WorkbookDeedDialog(Desks desks, bool isDrop) : Conversation<WorkbookBefore, WorkbookYes>(
    id: isDrop ? WorkbookPostbacks.DropAction : WorkbookPostbacks.ConfirmAction, version: 1, WorkbookJson.Default.WorkbookYes)
{
    private readonly WorkbookDesk desk = new(desks);

    protected override async Task<WorkbookBefore> LoadAsync(Turn turn) =>
        await desk.FindAsync(turn) is var (me, workbook) ? new(me, workbook) { Check = WorkbookPostbacks.CheckIn(turn) } : new(null, null);

    protected override WorkbookYes NewDraft(Turn turn, WorkbookBefore facts) => new(facts.Check);

    protected override void Write(Script<WorkbookBefore, WorkbookYes> script)
    {
        script.StopIf("may", (facts, _) => WhyNot(facts) is { } why ? WorkbookMessages.Because(why) : null, say: words => words);

        script.Confirm("confirm")
            .With((facts, _) => Shown(facts))
            .Labelled(isDrop ? WorkbookMessages.Drop : WorkbookMessages.Confirm)
            .Yes(DoAsync, say: said => said)
            .No(WorkbookMessages.StaysAsItIs);
    }

    /// <summary>The desk asks again when it is done; this is to say it before anybody is asked.</summary>
    private WorkbookRefusal? WhyNot(WorkbookBefore facts) => facts switch
    {
        { Me: null } or { Workbook: null } => WorkbookRefusal.NotYours,
        _ when isDrop => facts.Workbook.MayBeDropped ? null : WorkbookRefusal.NotNow,
        _ when facts.Workbook.By == facts.Me.Officer.Membership.Member => WorkbookRefusal.NeedsAnother,
        { Workbook.State: not WorkbookState.Waiting } => WorkbookRefusal.NotNow,
        _ => facts.Workbook.Check == facts.Check ? null : WorkbookRefusal.CheckedAgain,
    };

    private ISaying Shown(WorkbookBefore facts) => facts switch
    {
        { Me: null } or { Workbook: null } => WorkbookMessages.OfficersOnly,
        _ when isDrop => WorkbookMessages.AskDrop(facts.Workbook.Number.Value),
        _ => Say.All(WorkbookCards.Plain(facts.Workbook, facts.Me.FundName), WorkbookMessages.AskConfirm(facts.Workbook.Number.Value)),
    };

    private async Task<ISaying> DoAsync(Turn turn, WorkbookBefore facts, WorkbookYes draft)
    {
        if (facts is not { Me: { } me, Workbook: { } workbook } || turn.Person is not { } person) { return WorkbookMessages.OfficersOnly; }

        var deed = new WorkbookDeed(me.Officer.Membership, person, workbook.Number, turn.Key);
        var outcome = isDrop
            ? await desks.Workbooks.DropAsync(deed, turn.CancellationToken)
            : await desks.Workbooks.ConfirmAsync(deed, draft.Check, turn.CancellationToken);
        return outcome switch
        {
            WorkbookOutcome.Done when isDrop => WorkbookMessages.Dropped(workbook.Number.Value),
            WorkbookOutcome.Done => WorkbookMessages.BeingImported(workbook.Number.Value),
            WorkbookOutcome.Refused refused => WorkbookMessages.Because(refused.Why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

/// <summary>The workbook, and in which office the person sees it; nulls where there is none for this person.</summary>
internal sealed record WorkbookBefore(Clerk? Me, SentWorkbook? Workbook)
{
    /// <summary>The dry run that the button named.</summary>
    public int Check { get; init; }

    public override string ToString() => $"{Workbook}";
}
