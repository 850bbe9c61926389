using LineBot.Dialogs.Language;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>The officers' desk: what was a mistake, what was laid aside, and the pages and pictures that they open.</summary>
internal static class OfficeStories
{
    private const string Case = "{fund}/C-2569-0001";

    public static IReadOnlyList<Story> All { get; } =
    [
        new("slip taken back", ["slip-undo"], new Taps(Cashier, "slip-undo/{fund}/SL-000001"), new Says(Cashier, "ใช่"))
        {
            Before = stage => stage.PostSlipAsync(), Proof = "Status=TakenBack",
        },
        new("slip taken back by two", ["slip-undo"],
            new Taps(Cashier, "slip-undo/{fund}/SL-000001"), new Says(Cashier, "ใช่"), new Taps(Secretary, "slip-undo/{fund}/SL-000001"), new Says(Secretary, "ใช่"))
        {
            Rules = new() { HasThreeCashiers = true, Values = [("slip-takes-two", "yes")] },
            Before = stage => stage.PostSlipByTwoAsync(),
            Proof = "Status=TakenBack",
        },
        new("laid-aside work again", [Intents.Outbox, "outbox-again"], new Says(Chair, "ค้างส่ง"), new Taps(Chair, "outbox-again/{work}"), new Says(Chair, "ใช่"))
        {
            Before = stage => stage.LayAsideAsync(), Proof = "Member: [{\"type\":\"text\",\"text\":\"ใบเสร็จ",
        },
        new("laid-aside work dropped", ["outbox-drop"], new Taps(Chair, "outbox-drop/{work}"), new Says(Chair, "บอกเองแล้ว"), new Says(Chair, "ใช่"))
        {
            Before = stage => stage.LayAsideAsync(), Proof = "Deed=Discarded",
        },
        new("laid-aside work listed", ["sweep"], new TimerTicks("sweep")) { Before = stage => stage.LayAsideAsync(isListed: false), Proof = "Reason=RefusedByLine" },
        new("pictures and letters opened", ["photo-link", "case-letter"],
            new Says(Member, "น้ำท่วมบ้านยายมา หมู่ 3 ด่วน"), new SendsPhoto(Member), new Says(Member, "ยินยอม"), new Taps(Chair, $"case-take/{Case}"),
            new Taps(Chair, $"case/{Case}"), new Opens(Chair, "photos"), new Taps(Chair, $"case-refer/{Case}"), new Says(Chair, "กู้ภัย"), new Taps(Chair, $"case-letter/{Case}/1"),
            new Opens(Chair, "cases")) { Proof = "PhotoViewed" },
        new("workbook looked at", ["workbook-page", "workbook-file"], new SendsWorkbook(Chair), new Taps(Chair, "workbook-page/{fund}/1"), new Opens(Chair, "workbooks"))
        {
            Proof = "WorkbookViewed",
        },
    ];
}
