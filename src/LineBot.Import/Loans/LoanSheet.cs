using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Faults;
using LineBot.Import.Writing;

namespace LineBot.Import.Loans;

internal static class LoanSheet
{
    public static readonly SheetFormat Format = new(
        "loans.csv",
        Required:
        [
            Known.FundId, Known.MemberNo, Known.LoanNo, Known.Principal, Known.Rate, Known.Method,
            Known.Instalments, Known.Every, Known.DisbursedOn, Known.FirstDueOn,
        ],
        Optional: [Known.Purpose, Known.Guarantors, Known.PaidPrincipal, Known.PaidInterest, Known.AsOf],
        Key: [Known.FundId, Known.LoanNo]);

    public static readonly SheetReader<LoanRow> Reader = new(Format, Read);

    public static readonly SheetWriter<LoanRow> Writer = new(Format, Write);

    private static readonly Codes<LoanMethod> Methods = new(
        ("flat", LoanMethod.Flat),
        ("equal-principal", LoanMethod.EqualPrincipal),
        ("equal-instalment", LoanMethod.EqualInstalment),
        ("lump-sum", LoanMethod.LumpSum),
        ("none", LoanMethod.None));

    private static readonly Codes<LoanFrequency> Frequencies = new(
        ("month", LoanFrequency.Month),
        ("week", LoanFrequency.Week),
        ("lump", LoanFrequency.Lump));

    private static LoanRow Read(RowReader row)
    {
        var loan = new LoanRow(
            row.Source,
            row.Membership(),
            row.Required<LoanNumber>(Known.LoanNo, Ids.Loan),
            ReadTerms(row)!)
        {
            Purpose = row.OptionalText(Known.Purpose),
            Guarantors = row.List<MemberNumber>(Known.Guarantors, Ids.Member),
            PaidPrincipal = Baht(row.Optional<decimal>(Known.PaidPrincipal, Numbers.AmountFromZero)),
            PaidInterest = Baht(row.Optional<decimal>(Known.PaidInterest, Numbers.AmountFromZero)),
            AsOf = row.Optional<DateOnly>(Known.AsOf, Dates.Date),
        };
        Check(row, loan);
        return loan;
    }

    private static LoanTerms? ReadTerms(RowReader row)
    {
        var principal = Baht(row.Required<decimal>(Known.Principal, Numbers.PositiveAmount));
        var rate = row.Required<InterestRate>(Known.Rate, Numbers.Rate);
        var method = row.Required<LoanMethod>(Known.Method, Methods.Read);
        var instalments = row.Required<int>(Known.Instalments, Numbers.CountFromOne);
        var every = row.Required<LoanFrequency>(Known.Every, Frequencies.Read);
        var disbursedOn = row.Required<DateOnly>(Known.DisbursedOn, Dates.Date);
        var firstDueOn = row.Required<DateOnly>(Known.FirstDueOn, Dates.Date);
        if (!row.IsWhole) { return null; }
        if (method == LoanMethod.None && rate != default) { row.Refuse(Known.Rate, Problems.RateWithoutInterest); }

        var terms = LoanTerms.TryCreate(principal, rate, method, instalments, every, disbursedOn, firstDueOn, out var fault);
        if (terms is null) { Refuse(row, fault, disbursedOn); }
        return terms;
    }

    private static void Refuse(RowReader row, LoanTermsFault fault, DateOnly disbursedOn)
    {
        var (column, problem) = fault switch
        {
            LoanTermsFault.PrincipalNotPositive => (Known.Principal, Problems.NotPositive("0")),
            LoanTermsFault.InstalmentsOutOfRange => (Known.Instalments, Problems.TooManyInstalments),
            LoanTermsFault.LumpWithSeveralInstalments => (Known.Instalments, Problems.LumpWithInstalments),
            _ => (Known.FirstDueOn, Problems.Before(Known.FirstDueOn, Known.DisbursedOn, disbursedOn)),
        };
        row.Refuse(column, problem);
    }

    private static void Check(RowReader row, LoanRow loan)
    {
        if (!row.IsWhole) { return; }
        if (loan.Guarantors.Contains(loan.Membership.Member)) { row.Refuse(Known.Guarantors, Problems.GuarantorIsBorrower); }
        if (loan.PaidPrincipal > loan.Terms.Principal) { row.Refuse(Known.PaidPrincipal, Problems.PaidMoreThanPrincipal); }
        if (loan.AsOf is null && (loan.PaidPrincipal.IsPositive || loan.PaidInterest.IsPositive))
        {
            row.Refuse(Known.AsOf, Problems.AsOfMissing);
        }

        if (loan.AsOf < loan.Terms.DisbursedOn)
        {
            row.Refuse(Known.AsOf, Problems.Before(Known.AsOf, Known.DisbursedOn, loan.Terms.DisbursedOn));
        }
    }

    private static Money Baht(decimal? baht) => Money.FromBaht(baht ?? 0);

    private static void Write(LoanRow row, RowWriter to)
    {
        to.Put(row.Membership).Put(Known.LoanNo, row.Number.Value).Put(Known.Purpose, row.Purpose);
        WriteTerms(row.Terms, to);
        to.Put(Known.Guarantors, row.Guarantors.Select(guarantor => guarantor.Value));
        if (row.AsOf is null) { return; }
        to.Put(Known.PaidPrincipal, row.PaidPrincipal).Put(Known.PaidInterest, row.PaidInterest).Put(Known.AsOf, row.AsOf);
    }

    private static void WriteTerms(LoanTerms terms, RowWriter to) => to
        .Put(Known.Principal, terms.Principal).Put(Known.Rate, WrittenCell.Count(terms.Rate.PercentPerYear))
        .Put(Known.Method, Methods.Word(terms.Method)).Put(Known.Instalments, terms.Instalments).Put(Known.Every, Frequencies.Word(terms.Every))
        .Put(Known.DisbursedOn, terms.DisbursedOn).Put(Known.FirstDueOn, terms.FirstDueOn);
}
