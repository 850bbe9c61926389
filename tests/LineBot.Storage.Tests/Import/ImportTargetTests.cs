using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Storage.FundBooks;
using LineBot.TestKit;

namespace LineBot.Storage.Import;

public class ImportTargetTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_rows_twice_add_nothing()
    {
        var village = await Village.FoundAsync(azurite, Token);

        var first = await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        var second = await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);

        first.Faults.ShouldBeEmpty();
        first.Added.ShouldBe(9);
        second.ShouldBe(first with { Batch = 0, Faults = second.Faults, Added = 0, Unchanged = 9 });
        (await village.VerifyAsync(Token)).Sum(book => book.Entries).ShouldBe(6);
        (await village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
    }

    [Fact]
    public async Task Later_files_add_what_is_new()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);

        var outcome = await village.Imports.CommitAsync(
            village.Rows(village.Transaction("D-1", EntryType.Deposit, 10, "B-9"), village.Repayment("L-1", 2_180, "B-10")), progress: null, Token);

        outcome.Added.ShouldBe(2);
        var passbook = (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!;
        passbook.Accounts[0].Balance.ShouldBe(Money.FromBaht(1_310));
        passbook.Loans[0].OutstandingPrincipal.ShouldBe(Money.FromBaht(16_000));
    }

    [Fact]
    public async Task A_fault_anywhere_writes_nothing_at_all()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var rows = village.Somsri();
        var wrong = village.Transaction("D-1", EntryType.Withdraw, 9_999, "B-4");

        var outcome = await village.Imports.CommitAsync(rows with { Transactions = [.. rows.Transactions, wrong] }, progress: null, Token);

        outcome.Faults.ShouldBe([new PlanFault(wrong.Source, PlanFaultCode.Refused, "amount") { Refusal = new PostingRefusal.NotEnough(Money.FromBaht(1_300)) }]);
        outcome.Batch.ShouldBe(0);
        (await village.Passbooks.ReadAsync(village.Member("0001"), Token)).ShouldBeNull();
        (await new FundStore(village.Tables).ReadAsync(village.Fund, Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_row_that_contradicts_what_is_stored_is_named()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        var account = village.AccountRow("0001", "D-1", 1_001);
        var joined = village.MemberRow("0001") with { JoinedOn = new(2020, 10, 2) };
        var amount = village.Transaction("D-1", EntryType.Deposit, 501, "B-1");
        var loan = village.LoanRow("0001", "L-1") with { Purpose = "ปลูกกระเทียม" };

        var faults = await village.Imports.CheckAsync(village.Rows(account, joined, amount, loan), Token);

        faults.ShouldBe(
        [
            new PlanFault(joined.Source, PlanFaultCode.Contradiction, "joined_on"),
            new PlanFault(account.Source, PlanFaultCode.Contradiction, "balance"),
            new PlanFault(amount.Source, PlanFaultCode.Contradiction, "amount"),
            new PlanFault(loan.Source, PlanFaultCode.Contradiction, "purpose"),
        ]);
    }

    [Fact]
    public async Task What_an_import_may_change_it_changes()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);

        var outcome = await village.Imports.CommitAsync(
            village.Rows(
                village.FundRow("ชื่อใหม่"),
                village.MemberRow("0001") with { GivenName = "สมใจ", Status = MemberStatus.Resigned },
                village.AccountRow("0001", "D-1", 1_000) with { PledgeAmount = Money.FromBaht(100) }),
            progress: null,
            Token);

        outcome.Updated.ShouldBe(3);
        var passbook = (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!;
        passbook.FundName.ShouldBe("ชื่อใหม่");
        passbook.Profile.ShouldSatisfyAllConditions(
            profile => profile.GivenName.ShouldBe("สมใจ"), profile => profile.Status.ShouldBe(MemberStatus.Resigned));
        passbook.Accounts[0].PledgeAmount.ShouldBe(Money.FromBaht(100));
    }

    [Fact]
    public async Task What_nobody_knows_is_named()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        var fund = village.MemberRow("0005") with { Membership = new(FundId.Parse("no-such-fund"), MemberNumber.Parse("0005")) };
        var member = village.AccountRow("0404", "D-9", 1);
        var account = village.Transaction("X-1", EntryType.Deposit, 1, "B-1");
        var loan = village.Repayment("X-2", 1, "B-2");
        var guarantor = village.LoanRow("0001", "L-2") with { Guarantors = [MemberNumber.Parse("0404")] };
        var owner = village.AccountRow("0404", "D-1", 1_000);

        var faults = await village.Imports.CheckAsync(village.Rows(fund, member, account, loan, guarantor, owner), Token);

        faults.Select(fault => (fault.Source, fault.Code, fault.Column)).ShouldBe(
            [
                (fund.Source, PlanFaultCode.UnknownFund, "fund_id"),
                (member.Source, PlanFaultCode.UnknownMember, "member_no"),
                (account.Source, PlanFaultCode.UnknownAccount, "account_no"),
                (loan.Source, PlanFaultCode.UnknownLoan, "loan_no"),
                (guarantor.Source, PlanFaultCode.UnknownMember, "guarantors"),
                (owner.Source, PlanFaultCode.Contradiction, "member_no"),
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task A_known_line_account_is_linked_and_after_unlinking_stays_unlinked()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var user = LineUserId.Parse($"U{Guid.NewGuid():N}");
        var rows = village.Rows(village.FundRow(), village.MemberRow("0001") with { LineUser = user });

        await village.Imports.CommitAsync(rows, progress: null, Token);
        (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.LinkedUsers.ShouldBe([user]);

        await new Linking.LinkingStore(village.Tables, village.Identity, TimeProvider.System)
            .UnlinkAsync(village.Member("0001"), user, CommandKey.Parse("e1"), Token);
        (await village.Imports.CommitAsync(rows, progress: null, Token)).Batch.ShouldBe(0);
        (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.LinkedUsers.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_citizen_id_is_kept_as_a_keyed_hash()
    {
        var village = await Village.FoundAsync(azurite, Token);
        CitizenId.TryParse("1-1017-00230-70-8", out var citizen).ShouldBeTrue();

        await village.Imports.CommitAsync(village.Rows(village.FundRow(), village.MemberRow("0001") with { CitizenId = citizen }), null, Token);

        var profile = (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.Profile;
        profile.CitizenIdLast4.ShouldBe("0708");
        profile.CitizenIdHash.ShouldBe(village.Identity.HashOf(citizen));
        CitizenId.TryParse("1101700230709", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_long_history_is_written_in_several_transactions_and_stays_whole()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var rows = village.Somsri();
        rows = rows with { Transactions = [.. rows.Transactions, .. Enumerable.Range(1, 150).Select(i => village.Transaction("D-1", EntryType.Deposit, 1, $"C-{i}"))] };

        var outcome = await village.Imports.CommitAsync(rows, progress: null, Token);
        var verified = await village.VerifyAsync(Token);
        var reversed = await village.Imports.ReverseAsync(outcome.Batch, progress: null, Token);

        verified.ShouldAllBe(book => book.Fault == null);
        verified.Sum(book => book.Entries).ShouldBe(156);
        reversed.ShouldBe(new ReversalOutcome.Reversed(outcome.Batch, Members: 1));
        (await village.VerifyAsync(Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_run_that_is_cut_off_goes_on_under_its_number()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var rows = village.Rows([village.FundRow(), .. Enumerable.Range(1, 30).Select(i => village.MemberRow($"{i:D4}"))]);
        using var cut = CancellationTokenSource.CreateLinkedTokenSource(Token);
        var progress = new CutAfter(10, cut);

        await Should.ThrowAsync<OperationCanceledException>(() => village.Imports.CommitAsync(rows, progress, cut.Token));
        var outcome = await village.Imports.CommitAsync(rows, progress: null, Token);

        outcome.Added.ShouldBeInRange(1, 20);
        (await village.Imports.ReverseAsync(outcome.Batch, progress: null, Token)).ShouldBe(new ReversalOutcome.Reversed(outcome.Batch, Members: 30));
        (await village.Passbooks.ReadAsync(village.Member("0001"), Token)).ShouldBeNull();
    }

    [Fact]
    public async Task A_reversed_import_is_as_if_it_had_not_been()
    {
        var village = await Village.FoundAsync(azurite, Token);
        await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        var before = (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!;
        var more = village.Rows(
            village.FundRow("ชื่อใหม่"),
            village.MemberRow("0001") with { GivenName = "สมใจ" },
            village.AccountRow("0001", "S-1", 0, AccountKind.Pledge),
            village.Transaction("D-1", EntryType.Reversal, 500, "B-8", day: 6) with { Reverses = ReceiptNumber.Parse("B-1") });

        var outcome = await village.Imports.CommitAsync(more, progress: null, Token);
        await village.Imports.ReverseAsync(outcome.Batch, progress: null, Token);

        var after = (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!;
        after.Profile.ShouldBe(before.Profile);
        after.FundName.ShouldBe(before.FundName);
        after.Accounts.ShouldBe(before.Accounts);
        (await village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
        (await village.Imports.CommitAsync(more, progress: null, Token)).Added.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_posted_on_top_keeps_the_import_where_it_is()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var outcome = await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        await village.Ledger.PostAsync(village.Post("e1", EntryType.Deposit, 1), Token);

        var reversal = await village.Imports.ReverseAsync(outcome.Batch, progress: null, Token);

        reversal.ShouldBeOfType<ReversalOutcome.BuiltUpon>().On.ShouldContain($"{village.Fund}/0001 account:D-1");
        (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.Accounts[0].Balance.ShouldBe(Money.FromBaht(1_301));
    }

    [Fact]
    public async Task A_batch_is_reversed_once_and_only_if_it_exists()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var outcome = await village.Imports.CommitAsync(village.Somsri(), progress: null, Token);
        await village.Imports.ReverseAsync(outcome.Batch, progress: null, Token);

        (await village.Imports.ReverseAsync(outcome.Batch, progress: null, Token)).ShouldBe(new ReversalOutcome.AlreadyReversed(outcome.Batch));
        (await village.Imports.ReverseAsync(999_999, progress: null, Token)).ShouldBe(new ReversalOutcome.NoSuchBatch(999_999));
    }

    [Fact]
    public async Task A_lost_answer_in_an_import_does_no_harm()
    {
        var village = await Village.FoundAsync(azurite, Token);
        var wire = new ScriptedTransport();
        var losing = new ImportTarget(village.Service(new LosesTransactions(wire)), village.Identity, TimeProvider.System);

        await losing.CommitAsync(village.Somsri(), progress: null, Token);

        (await village.Passbooks.ReadAsync(village.Member("0001"), Token))!.Accounts[0].Balance.ShouldBe(Money.FromBaht(1_300));
        (await village.VerifyAsync(Token)).ShouldAllBe(book => book.Fault == null);
    }

    private sealed class CutAfter(int members, CancellationTokenSource cut) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Done >= members) { cut.Cancel(); }
        }
    }

    /// <summary>Lets every transaction happen and breaks the connection before the answer; its repetition is answered.</summary>
    private sealed class LosesTransactions(ScriptedTransport inner) : Azure.Core.Pipeline.HttpPipelineTransport
    {
        private int transactions;

        public override Azure.Core.Request CreateRequest() => inner.CreateRequest();

        public override void Process(Azure.Core.HttpMessage message) => inner.Process(message);

        public override async ValueTask ProcessAsync(Azure.Core.HttpMessage message)
        {
            var isTransaction = message.Request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal);
            await inner.ProcessAsync(message);
            if (!isTransaction || ++transactions % 2 == 0) { return; }
            throw new Azure.RequestFailedException("The connection broke.", new IOException());
        }
    }
}
