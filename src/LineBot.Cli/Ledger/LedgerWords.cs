using System.Diagnostics;
using LineBot.Funds.Ledger;

namespace LineBot.Cli.Ledger;

/// <summary>How a fault of a book is called.</summary>
internal static class LedgerWords
{
    public static string Code(LedgerFaultKind kind) => kind switch
    {
        LedgerFaultKind.Altered => "altered",
        LedgerFaultKind.Removed => "removed",
        LedgerFaultKind.Inserted => "inserted",
        LedgerFaultKind.SnapshotAltered => "balance-altered",
        LedgerFaultKind.SnapshotRemoved => "balance-removed",
        _ => throw new UnreachableException(kind.ToString()),
    };

    public static string Sentence(LedgerFaultAnswer fault)
    {
        var what = fault.Fault switch
        {
            "altered" => $"row {fault.Sequence} was altered (ถูกแก้ไข)",
            "removed" => $"row {fault.Sequence} was removed (ถูกลบ)",
            "inserted" => $"row {fault.Sequence} was inserted (ถูกแทรก)",
            "balance-altered" => "its balance row was altered (แถวยอดถูกแก้ไข)",
            _ => "its balance row was removed (แถวยอดถูกลบ)",
        };
        var receipt = fault.ReceiptNo is { } number ? $", receipt {number}" : "";
        var book = string.Join(' ', new[] { fault.FundId, fault.MemberNo, fault.Book, fault.Number }.Where(part => part.Length > 0));
        return $"{book}: {what}{receipt}";
    }
}
