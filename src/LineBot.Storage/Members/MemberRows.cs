using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Storage.Ledger;
using LineBot.Storage.Welfare;

namespace LineBot.Storage.Members;

/// <summary>Makes a passbook of the standing rows of a member.</summary>
internal static class MemberRows
{
    /// <summary>Null: no profile, so no member.</summary>
    public static Passbook? Passbook(Membership membership, IReadOnlyList<TableEntity> rows)
    {
        if (rows.FirstOrDefault(row => row.RowKey == Keys.Profile) is not { } profile) { return null; }

        return new(
            membership,
            profile.Text(ProfileRow.FundName),
            ProfileRow.Read(profile),
            [.. Of(rows, Keys.AccountPrefix).Select(AccountRow.Read)],
            [.. Of(rows, Keys.LoanPrefix).Select(LoanRow.Read)],
            [.. Of(rows, Keys.SeatPrefix).Select(SeatRow.Read)],
            [.. Of(rows, Keys.LinePrefix).Select(UserOf)])
        {
            DeathReportedOn = rows.FirstOrDefault(row => row.RowKey == Keys.Frozen)?.DayOrNull(FrozenMembers.ReportedOn),
        };
    }

    public static LineUserId UserOf(TableEntity row) => LineUserId.Parse(row.RowKey[Keys.LinePrefix.Length..]);

    private static IEnumerable<TableEntity> Of(IReadOnlyList<TableEntity> rows, string prefix) =>
        rows.Where(row => row.RowKey.StartsWith(prefix, StringComparison.Ordinal));
}
