using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Import.Faults;

namespace LineBot.Import.Cells;

/// <summary>Numbers that name funds, members, books and receipts: text, so that zeros stay.</summary>
internal static class Ids
{
    public static Problem? Fund(string text, out FundId id) => FundId.TryParse(CellText.Id(text), out id) ? null : Problems.NotAFundId(text);

    public static Problem? Member(string text, out MemberNumber id) => MemberNumber.TryParse(text, out id) ? null : Problems.NotAnId(text);

    public static Problem? Account(string text, out AccountNumber id) => AccountNumber.TryParse(text, out id) ? null : Problems.NotAnId(text);

    public static Problem? Loan(string text, out LoanNumber id) => LoanNumber.TryParse(text, out id) ? null : Problems.NotAnId(text);

    public static Problem? Receipt(string text, out ReceiptNumber id) => ReceiptNumber.TryParse(text, out id) ? null : Problems.NotAnId(text);

    public static Problem? Code(string text, out string code)
    {
        code = CellText.Id(text);
        return code.Length <= 40 ? null : Problems.NotAnId(text);
    }
}
