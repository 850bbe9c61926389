using LineBot.Funds.Loans;
using LineBot.Import.Sheets;

namespace LineBot.Import;

/// <summary>The network that a new user meets first has no fault and shows every kind of case.</summary>
public class SampleNetworkTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    private readonly ImportFiles files = ImportFiles.Read(new CsvFolder(Path.Combine(Checkout.Root, "samples", "network")));

    [Fact]
    public void It_has_no_fault() => files.FaultsWith(AloneCheck.Run(files.Rows, Now)).Short().ShouldBeEmpty();

    [Fact]
    public void Nothing_in_it_is_ignored() => files.Notices.ShouldBeEmpty();

    [Fact]
    public void It_has_three_funds_and_sixty_members() =>
        (files.Rows.Members.Select(row => row.Membership.Fund).Distinct().Count(), files.Rows.Members.Count).ShouldBe((3, 60));

    [Fact]
    public void It_has_accounts_of_every_kind_and_loans_in_every_method_and_rhythm()
    {
        files.Rows.Accounts.Select(row => row.Kind).Distinct().Count().ShouldBe(Enum.GetValues<LineBot.Funds.Ledger.AccountKind>().Length);
        files.Rows.Loans.Select(row => row.Terms.Method).Distinct().Count().ShouldBe(Enum.GetValues<LoanMethod>().Length);
        files.Rows.Loans.Select(row => row.Terms.Every).Distinct().Count().ShouldBe(Enum.GetValues<LoanFrequency>().Length);
    }

    [Fact]
    public void One_person_of_it_belongs_to_all_three_funds() =>
        files.Rows.Members.Where(row => row.LineUser?.Value == "U00000000000000000000000000000001").Count().ShouldBe(3);
}
