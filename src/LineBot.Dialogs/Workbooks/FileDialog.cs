using LineBot.Dialogs.Help;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Workbooks;
using LineBot.Line.Events;

namespace LineBot.Dialogs.Workbooks;

/// <summary>A file that somebody sent: of an officer a workbook, which is then fetched and checked by itself; of anybody else nothing.</summary>
internal sealed class FileDialog(Desks desks) : Conversation<FileFacts, FileDraft>(id: "file", version: 1, WorkbookJson.Default.FileDraft)
{
    private const int OptionsMax = 12;

    private readonly WorkbookDesk desk = new(desks);

    protected override async Task<FileFacts> LoadAsync(Turn turn) => new(await desk.AllAsync(turn), turn.Locale);

    protected override FileDraft NewDraft(Turn turn, FileFacts facts)
    {
        var fund = facts.Clerks is [var only] ? only.Fund : (FundId?)null;
        return turn.Event is MessageEvent { Message: FileContent file }
            ? new(file.Id, file.FileName, file.FileSize ?? 0) { Fund = fund }
            : new(null, "", 0) { Fund = fund };
    }

    protected override void Write(Script<FileFacts, FileDraft> script)
    {
        script.StopIf("may-send", (facts, draft) => facts.Clerks.Count == 0 || draft.MessageId is null ? facts : null, say: found => HelpMessages.File.With(HelpCards.Shortcuts(found.Locale)));
        script.StopIf("is-workbook", (_, draft) => draft.IsWorkbook ? null : draft, say: _ => WorkbookMessages.WorkbooksOnly);
        script.StopIf("is-small", (_, draft) => draft.Length <= WorkbookFile.BytesMax ? null : draft, say: _ => WorkbookMessages.TooLarge);

        script.Choose("fund", (facts, _) => [.. facts.Clerks.Take(OptionsMax).Select(one => new Option(one.Fund.Value, Text.Same(one.FundName)))])
            .With((_, _) => WorkbookMessages.WhichFund)
            .OnlyIf((facts, _) => facts.Clerks.Count > 1)
            .Keep((draft, key) => draft with { Fund = FundId.Parse(key) });

        script.Do("take", TakeAsync, say: said => said);
    }

    private async Task<ISaying> TakeAsync(Turn turn, FileFacts facts, FileDraft draft)
    {
        if (facts.Clerks.FirstOrDefault(one => one.Fund == draft.Fund) is not { } me || turn.Person is not { } person) { return WorkbookMessages.OfficersOnly; }

        var sent = new NewWorkbook(me.Officer.Membership, person, new(turn.Channel, draft.MessageId!, draft.FileName));
        return await desks.Workbooks.TakeAsync(sent, turn.Key, turn.CancellationToken) switch
        {
            WorkbookOutcome.Done done => WorkbookMessages.Taken(done.Workbook.Number.Value),
            WorkbookOutcome.Refused refused => WorkbookMessages.Because(refused.Why),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

/// <summary>For which funds the person handles workbooks.</summary>
internal sealed record FileFacts(IReadOnlyList<Clerk> Clerks, Locale Locale)
{
    public override string ToString() => $"clerk of {Clerks.Count} funds";
}
