using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Storage.Ledger;
using LineBot.Storage.Members;
using StoredMember = LineBot.Funds.Import.StoredMember;

namespace LineBot.Storage.Import;

/// <summary>All rows of a member, by key, and what they mean to an import.</summary>
internal sealed class MemberPartition
{
    public MemberPartition(Membership membership, IEnumerable<TableEntity> rows)
    {
        Membership = membership;
        Rows = rows.ToDictionary(row => row.RowKey, StringComparer.Ordinal);
    }

    public Membership Membership { get; }

    public Dictionary<string, TableEntity> Rows { get; }

    public IEnumerable<TableEntity> Of(string prefix) => Rows.Values.Where(row => row.RowKey.StartsWith(prefix, StringComparison.Ordinal));

    public StoredMember ToStored()
    {
        var profile = Rows.GetValueOrDefault(Keys.Profile);
        return new(Membership)
        {
            Profile = profile is null ? null : ProfileRow.Read(profile),
            ImportedUser = profile?.GetString(ProfileRow.ImportedUser) is { } user ? LineUserId.Parse(user) : null,
            Accounts = Of(Keys.AccountPrefix).Select(AccountRow.Read).ToDictionary(account => account.Number),
            Loans = Of(Keys.LoanPrefix).Select(LoanRow.Read).ToDictionary(loan => loan.Number),
            Seats = Of(Keys.SeatPrefix).Select(Members.SeatRow.Read).ToDictionary(seat => seat.Position),
            Users = Of(Keys.LinePrefix).Select(Members.MemberRows.UserOf).ToHashSet(),
            Entries = [.. Of(Keys.EntryPrefix).Select(EntryRow.Read).Select(ToReversible)],
        };
    }

    private Reversible ToReversible(LedgerEntry entry) =>
        new(entry, Rows.GetValueOrDefault(Keys.Receipt(entry.Book, entry.Receipt))?.ContainsKey(ReceiptRow.ReversedBy) ?? false);
}
