using LineBot.Funds.Ledger;

namespace LineBot.Funds.Import;

/// <summary>Plans the lines of accounts.csv and transactions.csv of one member.</summary>
internal sealed class AccountPlanner
{
    private readonly StoredMember stored;
    private readonly MemberPlan plan;
    private readonly int batch;
    private readonly DateTimeOffset now;
    private readonly Dictionary<AccountNumber, Account> accounts;
    private readonly EntryIndex entries;

    public AccountPlanner(StoredMember stored, MemberPlan plan, int batch, DateTimeOffset now)
    {
        (this.stored, this.plan, this.batch, this.now) = (stored, plan, batch, now);
        accounts = new(stored.Accounts);
        entries = new(stored.Entries);
    }

    public void Plan(MemberRows rows)
    {
        foreach (var row in rows.Accounts) { PlanAccount(row); }

        // Rows may come in any order. Within a day money comes in before it goes out, and an entry before its reversal.
        var inOrder = rows.Transactions.OrderBy(row => row.Date).ThenBy(Rank).ThenBy(row => row.Receipt.Value, StringComparer.Ordinal);
        foreach (var row in inOrder) { PlanTransaction(row); }
    }

    private void PlanAccount(AccountRow row)
    {
        if (accounts.TryGetValue(row.Number, out var account))
        {
            PlanStored(account, row);
            return;
        }

        var blank = new Account
        {
            Number = row.Number,
            Kind = row.Kind,
            OpenedOn = row.OpenedOn,
            AsOf = row.AsOf,
            Balance = Money.Zero,
            PledgeAmount = row.PledgeAmount,
            Unit = row.Unit,
            Tip = default,
        };
        var (opened, entry) = AccountLedger.Open(stored.Membership, blank, row.Balance, batch, now);
        Keep(opened, entry);
        plan.Add(new PlanStep.PostAccount(opened, entry));
    }

    private void PlanStored(Account account, AccountRow row)
    {
        if (Contradiction(account, row) is { } column) { plan.Contradict(row.Source, column); }
        else if (row.PledgeAmount is { } pledge && pledge != account.PledgeAmount)
        {
            accounts[row.Number] = account with { PledgeAmount = pledge };
            plan.Update(new PlanStep.WriteAccount(accounts[row.Number]));
        }
        else { plan.Keep(); }
    }

    private string? Contradiction(Account account, AccountRow row)
    {
        if (account.Kind != row.Kind) { return "kind"; }
        if (account.AsOf != row.AsOf) { return "as_of"; }
        if (row.OpenedOn is { } opened && account.OpenedOn != opened) { return "opened_on"; }
        if (row.Unit is { } unit && account.Unit != unit) { return "unit"; }
        return entries.Opening(account.Book)?.Balance == row.Balance ? null : "balance";
    }

    private void PlanTransaction(TransactionRow row)
    {
        var book = LedgerBook.Of(row.Account);
        if (!accounts.TryGetValue(row.Account, out var account)) { return; }   // Its account was refused; that fault says enough.
        if (Counted(row, account.Kind) is { } counted) { PlanTransaction(account, book, counted); }
        else { plan.Refuse(new(row.Source, PlanFaultCode.NotWholeUnits, "amount")); }
    }

    /// <summary>The file writes a number; whether it means baht or head of cattle, the account says. Null: half a cow.</summary>
    private static TransactionRow? Counted(TransactionRow row, AccountKind kind)
    {
        if (kind != AccountKind.InKind) { return row; }

        var (units, rest) = Math.DivRem(row.Amount.Satang, 100);
        return rest == 0 ? row with { Amount = Money.FromSatang(units) } : null;
    }

    private void PlanTransaction(Account account, LedgerBook book, TransactionRow row)
    {
        if (entries.Find(book, row.Receipt) is { } known)
        {
            PlanStored(known.Entry, row);
            return;
        }

        var original = row.Type == EntryType.Reversal ? Original(book, row) : null;
        var posting = new Posting(row.Type, row.Amount, row.Date)
        {
            Receipt = row.Receipt,
            Reverses = row.Reverses ?? original?.Entry.Receipt,
            Note = row.Note,
            Batch = batch,
            HasHappened = true,
        };
        switch (AccountLedger.Post(account, posting, original, now))
        {
            case PostingOutcome<Account>.Posted posted:
                Keep(posted.After, posted.Entry);
                plan.Add(new PlanStep.PostAccount(posted.After, posted.Entry));
                break;
            case PostingOutcome<Account>.Refused refused:
                plan.Refuse(row.Source, RefusedColumn.Of(refused.Why), refused.Why);
                break;
        }
    }

    /// <summary>Without a receipt the newest deposit of the same amount is meant; the books may no longer hold it.</summary>
    private Reversible? Original(LedgerBook book, TransactionRow row) => row.Reverses is { } receipt
        ? entries.Find(book, receipt)
        : entries.NewestDeposit(book, row.Amount, row.Date);

    private void PlanStored(LedgerEntry entry, TransactionRow row)
    {
        if (Contradiction(entry, row) is { } column) { plan.Contradict(row.Source, column); }
        else { plan.Keep(); }
    }

    private static string? Contradiction(LedgerEntry entry, TransactionRow row)
    {
        if (entry.Type != row.Type) { return "type"; }
        if (entry.Date != row.Date) { return "date"; }
        if (Money.Max(entry.Change, -entry.Change) != row.Amount) { return "amount"; }
        if (row.Reverses is { } reverses && entry.Reverses != reverses) { return "reverses"; }
        return row.Note is { } note && entry.Note != note ? "note" : null;
    }

    private void Keep(Account after, LedgerEntry entry)
    {
        accounts[after.Number] = after;
        entries.Add(entry);
    }

    private static int Rank(TransactionRow row) => row.Type switch
    {
        EntryType.Withdraw or EntryType.Fee => 1,
        EntryType.Reversal => 2,
        _ => 0,
    };
}
