using LineBot.Dialogs.Tests.Talk;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Tests.Cards;

/// <summary>Workbooks for the cards that are kept in files.</summary>
internal static class WorkbookSamples
{
    public static SentWorkbook Checked(Passbook book) => Of(book, WorkbookState.Checked, MemoryWorkbooks.Good);

    public static SentWorkbook Faulty(Passbook book) => Of(book, WorkbookState.Faulty, MemoryWorkbooks.Bad);

    public static SentWorkbook Waiting(Passbook book) => Of(book, WorkbookState.Waiting, MemoryWorkbooks.Good);

    public static SentWorkbook Imported(Passbook book) =>
        Of(book, WorkbookState.Imported, MemoryWorkbooks.Good) with { SecondBy = book.Membership.Member, SecondName = book.Profile.FullName, Batch = 12 };

    private static SentWorkbook Of(Passbook book, WorkbookState state, WorkbookReport report) => new(
        book.Membership.Fund, new(3), book.Membership.Member, book.Profile.FullName, Village.Now, new("default", "m-1", "เล่มเดือนพฤศจิกายน.xlsx"))
    {
        State = state,
        Check = 1,
        Report = report,
        HasFile = true,
        Sha256 = new('a', 64),
    };
}
