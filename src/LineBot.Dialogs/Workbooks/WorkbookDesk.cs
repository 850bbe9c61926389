using LineBot.Dialogs.Members;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Workbooks;

/// <summary>Finds out for which funds a person handles workbooks: by link, seat and the fund's rule, each as they stand now.</summary>
internal sealed class WorkbookDesk(Desks desks)
{
    private readonly LinkedBooks linked = new(desks.Passbooks);

    public async Task<IReadOnlyList<Clerk>> AllAsync(Turn turn)
    {
        var seen = await linked.ReadAsync(turn);
        var found = await Task.WhenAll(seen.Books.Select(book => FindAsync(turn, book)));
        return [.. found.OfType<Clerk>().DistinctBy(one => one.Fund)];
    }

    /// <summary>Null: this person handles no workbooks of the fund.</summary>
    public async Task<Clerk?> InAsync(Turn turn, FundId fund) => (await AllAsync(turn)).FirstOrDefault(one => one.Fund == fund);

    /// <summary>What a button names, for whoever may see it.</summary>
    public async Task<(Clerk Me, SentWorkbook Workbook)?> FindAsync(Turn turn)
    {
        if (WorkbookPostbacks.In(turn) is not var (fund, number) || await InAsync(turn, fund) is not { } me) { return null; }

        return await desks.Workbooks.ReadAsync(fund, number, turn.CancellationToken) is { } workbook ? (me, workbook) : null;
    }

    /// <summary>Puts it before everybody else who may agree to it. Nobody: there is none with the duty who could be told.</summary>
    public async Task<bool> TellOthersAsync(Turn turn, Clerk me, SentWorkbook workbook)
    {
        var officers = await desks.Committee.ReadAsync(me.Fund, turn.Today, turn.CancellationToken);
        var users = officers.Where(officer => officer.Membership.Member != workbook.By && me.Rules.May(officer))
            .SelectMany(officer => officer.LineUsers).Distinct().Where(user => user != turn.Person).ToList();
        foreach (var user in users) { turn.Tell(user, WorkbookCards.ToConfirm(workbook, me.FundName), $"workbook-{user.Value}"); }
        return users.Count > 0;
    }

    private async Task<Clerk?> FindAsync(Turn turn, Passbook book)
    {
        if (Officer.Of(book, turn.Today) is not { } officer) { return null; }

        var rules = WorkbookRules.Read(await desks.Rules.ReadAsync(book.Membership.Fund, turn.Today, turn.CancellationToken));
        return rules.May(officer) ? new(officer, book.FundName, rules) : null;
    }
}

/// <summary>An officer who handles workbooks.</summary>
internal sealed record Clerk(Officer Officer, string FundName, WorkbookRules Rules)
{
    public FundId Fund => Officer.Membership.Fund;

    public override string ToString() => $"clerk of {Fund}";
}
