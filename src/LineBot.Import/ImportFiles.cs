using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Import.Accounts;
using LineBot.Import.Benefits;
using LineBot.Import.Columns;
using LineBot.Import.Committee;
using LineBot.Import.Faults;
using LineBot.Import.Loans;
using LineBot.Import.Members;
using LineBot.Import.Network;
using LineBot.Import.Pots;
using LineBot.Import.Rules;
using LineBot.Import.Sheets;
using LineBot.Import.Volunteers;

namespace LineBot.Import;

/// <summary>The files of the format, read to their end: the rows that may be used, and all that is wrong with the others.</summary>
public sealed class ImportFiles : IMentions
{
    private readonly FaultList faults = new();
    private readonly SheetRows<FundRow> funds;
    private readonly SheetRows<MemberRow> members;
    private readonly SheetRows<AccountRow> accounts;
    private readonly SheetRows<TransactionRow> transactions;
    private readonly SheetRows<LoanRow> loans;
    private readonly SheetRows<RepaymentRow> repayments;
    private readonly SheetRows<SeatRow> seats;
    private readonly SheetRows<VolunteerRow> volunteers;
    private readonly SheetRows<BenefitRow> benefits;
    private readonly SheetRows<RuleRow> rules;
    private readonly SheetRows<PotRow> pots;

    private ImportFiles(ISheetSource source, FundId? only)
    {
        var sheets = source.Read(faults.Add);
        var scope = new FundScope(only, FundSheet.Parents(sheets));
        funds = Read(FundSheet.Reader);
        members = Read(MemberSheet.Reader);
        accounts = Read(AccountSheet.Reader);
        transactions = Read(TransactionSheet.Reader);
        loans = Read(LoanSheet.Reader);
        repayments = Read(RepaymentSheet.Reader);
        seats = Read(SeatSheet.Reader);
        volunteers = Read(VolunteerSheet.Reader);
        benefits = Read(BenefitSheet.Reader);
        rules = Read(RuleSheet.Reader);
        pots = Read(PotSheet.Reader);
        NoteStrangers(sheets);
        BenefitTimes.Check(benefits.Rows, faults);
        RuleDays.Check(rules.Rows, faults);

        SheetRows<TRow> Read<TRow>(SheetReader<TRow> reader) => reader.Read(sheets, scope, faults);
    }

    /// <summary>What each file looks like.</summary>
    internal static IReadOnlyList<SheetFormat> Formats { get; } =
    [
        FundSheet.Format, MemberSheet.Format, AccountSheet.Format, TransactionSheet.Format, LoanSheet.Format, RepaymentSheet.Format,
        SeatSheet.Format, VolunteerSheet.Format, BenefitSheet.Format, RuleSheet.Format, PotSheet.Format,
    ];

    /// <summary>By file, then by line.</summary>
    public IReadOnlyList<Fault> Faults => FaultList.InOrder(faults.Faults.Select(Headed));

    public IReadOnlyList<Notice> Notices => faults.Notices;

    /// <summary>How many rows each file has that is there, by the file's name without its ending.</summary>
    public IReadOnlyDictionary<string, int> Counts => All().Where(rows => rows.IsThere).ToDictionary(rows => rows.Format.Name, rows => rows.Count);

    /// <summary>What goes into the books.</summary>
    public ImportRows Rows => new()
    {
        Funds = funds.Rows,
        Members = members.Rows,
        Accounts = accounts.Rows,
        Transactions = transactions.Rows,
        Loans = loans.Rows,
        Repayments = repayments.Rows,
        Seats = seats.Rows,
        Volunteers = volunteers.Rows,
        Benefits = benefits.Rows,
        Rules = rules.Rows,
        Pots = pots.Rows,
    };

    /// <param name="only">Rows of other funds are passed over.</param>
    public static ImportFiles Read(ISheetSource source, FundId? only = null) => new(source, only);

    /// <summary>The faults of the files together with those that the books found in their rows.</summary>
    public IReadOnlyList<Fault> FaultsWith(IReadOnlyList<PlanFault> plan)
    {
        var columns = All().SelectMany(rows => rows.Format.Columns).DistinctBy(column => column.Name).ToDictionary(column => column.Name);
        return FaultList.InOrder([.. Faults, .. new PlanReport(Rows, columns, this).Explain(plan).Select(Headed)]);
    }

    bool IMentions.Fund(string fund) => funds.Mentions(fund);

    bool IMentions.Member(string fund, string number) => members.Mentions(fund, number);

    bool IMentions.HasBrokenMember(string fund, string number) => members.IsBroken(fund, number);

    bool IMentions.Account(string fund, string number) => accounts.Mentions(fund, number);

    bool IMentions.Loan(string fund, string number) => loans.Mentions(fund, number);

    bool IMentions.HasBrokenTransactions(string fund, string account) => transactions.IsBroken(fund, account);

    private IEnumerable<ISheetRows> All() =>
        [funds, members, accounts, transactions, loans, repayments, seats, volunteers, benefits, rules, pots];

    /// <summary>With the column's name as it stands in the file: who typed วันที่ looks for that word. Most know it already, and are not made twice.</summary>
    private Fault Headed(Fault fault) =>
        fault.Heading is null && All().FirstOrDefault(rows => rows.Headings?.File == fault.File)?.Headings!.Written.GetValueOrDefault(fault.Column) is { } heading
            ? fault with { Heading = heading }
            : fault;

    private void NoteStrangers(IEnumerable<Sheet> sheets)
    {
        foreach (var sheet in sheets.Where(sheet => !All().Any(rows => rows.Format.Describes(sheet))))
        {
            faults.Note(new(sheet.File, "", Problems.UnknownFile(sheet.File)));
        }
    }
}
