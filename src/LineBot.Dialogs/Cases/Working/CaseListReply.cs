using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Cases;

/// <summary>เคส: what is open, the most urgent first, for volunteers of the village and for officers; all, one's own, free, late, or of one village.</summary>
internal sealed class CaseListReply(Desks desks) : Reply(Intents.CaseList)
{
    private const string Mine = "mine";
    private const string Free = "free";
    private const string Late = "late";
    private const string VillageMark = "moo-";
    private const int VillagesShown = 6;

    protected override async Task<ISaying> AnswerAsync(Turn turn)
    {
        var lists = await Task.WhenAll(turn.Links.Select(link => link.Membership.Fund).Distinct().Select(fund => ReadAsync(turn, fund)));
        var open = lists.OfType<OpenList>().ToList();
        if (open.Count == 0) { return CaseCardMessages.NotForYou.With(Button.Of(ReportMessages.Button, new(Intents.ReportCase))); }

        var lines = open.SelectMany(list => list.Lines.Select(line => (List: list, Line: line)))
            .OrderBy(one => one.Line.Urgency).ThenBy(one => one.Line.DueAt).ToList();
        if (lines.Count == 0) { return CaseCardMessages.None.With(Button.Of(ReportMessages.Button, new(Intents.ReportCase)), CountsButton); }

        var cards = lines.Where(one => IsWanted(turn, one.List, one.Line))
            .Select(one => CaseCards.Line(one.Line, one.List.Fund, one.List.FundName, turn.LocalNow, turn.Now)).ToList();
        var shown = cards.Count == 0 ? CaseCardMessages.NoneSo : CardPages.Show(turn, Intents.CaseList, cards);
        return Say.All(shown, CaseCardMessages.What.With([.. Filters(lines.Select(one => one.Line))]));
    }

    private static Button CountsButton => Button.Of(CaseCardMessages.Counts, new(CasePostbacks.CountsAction));

    private static bool IsWanted(Turn turn, OpenList list, CaseLine line) => turn.Argument(0) switch
    {
        Mine => list.Members.Contains(line.Owner),
        Free => line.Owner is null,
        Late => line.IsOverdue(turn.Now),
        var village when village.StartsWith(VillageMark, StringComparison.Ordinal) => line.Place.Moo == village[VillageMark.Length..],
        _ => true,
    };

    private static IEnumerable<Button> Filters(IEnumerable<CaseLine> lines) =>
    [
        Button.Of(CaseCardMessages.Mine, CasePostbacks.List(Mine)),
        Button.Of(CaseCardMessages.Free, CasePostbacks.List(Free)),
        Button.Of(CaseCardMessages.Late, CasePostbacks.List(Late)),
        .. lines.Select(line => line.Place.Moo).OfType<string>().Distinct().Order(StringComparer.Ordinal).Take(VillagesShown)
            .Select(moo => Button.Of(CaseTermMessages.Moo(moo), CasePostbacks.List(VillageMark + moo))),
        Button.Of(CaseCardMessages.All, CasePostbacks.List()),
        CountsButton,
        Button.Of(ReportMessages.Button, new(Intents.ReportCase)),
    ];

    /// <summary>Null: this person works on no cases of the fund.</summary>
    private async Task<OpenList?> ReadAsync(Turn turn, FundId fund)
    {
        var workers = await Task.WhenAll(CaseMatters.ActorsIn(turn, fund).Select(actor => desks.Cases.WorkerAsync(fund, actor, turn.CancellationToken)));
        var known = workers.OfType<CaseWorker>().Where(worker => worker.MaySeeSome).ToList();
        if (known.Count == 0) { return null; }

        var lines = await desks.Cases.OpenAsync(fund, turn.CancellationToken);
        var name = turn.Links.First(link => link.Membership.Fund == fund).FundName;
        return new(fund, name, [.. known.Select(worker => (MemberNumber?)worker.Member)], [.. lines.Where(line => known.Exists(worker => CaseRights.MaySee(line, worker)))]);
    }

    private sealed record OpenList(FundId Fund, string FundName, IReadOnlyList<MemberNumber?> Members, IReadOnlyList<CaseLine> Lines);
}
