using LineBot.Funds.Import;
using LineBot.Funds.Members;

namespace LineBot.Import;

/// <summary>Checks an import against itself, as if nothing were stored yet: no storage is needed, and no key.</summary>
public static class AloneCheck
{
    /// <summary>Nothing is kept under it; it only has to be the same for the whole check.</summary>
    private static readonly IdentityKey AnyKey = new(new byte[IdentityKey.Length]);

    public static IReadOnlyList<PlanFault> Run(ImportRows rows, DateTimeOffset now)
    {
        var sorter = new ImportSorter(DirectoryOf(rows));
        var members = sorter.Sort(rows);
        var planner = new MemberPlanner(AnyKey, batch: 0, now);
        return [.. sorter.Faults, .. members.SelectMany(member => planner.Plan(new(member.Membership), member).Faults)];
    }

    private static ImportDirectory DirectoryOf(ImportRows rows)
    {
        var directory = new ImportDirectory();
        foreach (var row in rows.Funds) { directory.Know(row.Fund); }
        foreach (var row in rows.Members) { directory.Know(row.Membership); }
        foreach (var row in rows.Accounts) { directory.Know(row.Membership.Fund, row.Number, row.Membership.Member); }
        foreach (var row in rows.Loans) { directory.Know(row.Membership.Fund, row.Number, row.Membership.Member); }
        return directory;
    }
}
