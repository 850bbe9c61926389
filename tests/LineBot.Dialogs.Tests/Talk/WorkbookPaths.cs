using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Dialogs.Tests.Walks;
using LineBot.Dialogs.Workbooks;
using LineBot.Funds.Members;
using LineBot.Funds.Workbooks;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>The ways through a workbook.</summary>
internal static class WorkbookPaths
{
    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new("file", TwoFunds, File(), Input.TapAnswer()),
        new(WorkbookPostbacks.ConfirmAction, Waiting, Input.Postback("workbook-confirm/ban-lo/1/1"), Input.Type("ใช่")),
        new(WorkbookPostbacks.DropAction, Waiting, Input.Postback("workbook-drop/ban-lo/1"), Input.Type("ใช่")),
    ];

    public static Input File(string name = "เล่มเดือนนี้.xlsx", long size = 20_000) =>
        new Input.Sent(phone => phone.Content("file", ("fileName", name), ("fileSize", size)));

    private static Task<Village> TwoFunds() => Task.FromResult(Village.Of(
        SampleBooks.VillageBank with { Seats = [Council.Seat(Position.Secretary, Duty.Decide)] },
        SampleBooks.Welfare with { Seats = [Council.Seat(Position.Chair, Duty.Decide)] }));

    /// <summary>The person is the second officer; the clerk's workbook waits.</summary>
    private static Task<Village> Waiting()
    {
        var village = Village.Of(
            SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0002") with { Seats = [Council.Seat(Position.Chair, Duty.Decide)] },
            SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0003") with { Seats = [Council.Seat(Position.Secretary, Duty.Decide)], LinkedUsers = [BroadcastTests.Second] });
        village.Workbooks.With(village.Links[0].Membership.Fund, village.Books[1], WorkbookState.Waiting);
        return Task.FromResult(village);
    }
}
