using LineBot.Dialogs.Language;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>A day of saving: cash from one member after another, the count, the second signature.</summary>
internal static class SavingsStories
{
    private const string Sheet = "{fund}/SD-000001";

    public static IReadOnlyList<Story> All { get; } =
    [
        new("savings day", [Intents.SavingsDay, "savings-count", "savings-sign"],
            new Says(Cashier, "วันออม"), new Says(Cashier, "0001"), new Says(Cashier, "กู้ 500 สัจจะ 100"), new Says(Cashier, "0006"), new Says(Cashier, "200"),
            new Says(Cashier, "ปิดวัน"), new Says(Cashier, "790"), new Says(Cashier, "ใช่"), new Taps(Chair, $"savings-sign/{Sheet}"), new TapsAnswer(Chair))
        {
            Rules = new() { HasTwoSavers = true }, Proof = "Status=SignedOff",
        },
        new("receipt taken back", ["savings-undo"], new Taps(Cashier, $"savings-undo/{Sheet}"), new Says(Cashier, "ใช่"))
        {
            Before = stage => stage.ReceiveAsync(), Proof = "Status=TakenBack",
        },
        new("day counted again", ["savings-sign"], new Taps(Chair, $"savings-sign/{Sheet}"), new TapsAnswer(Chair, 1)) { Before = stage => stage.CountAsync(), Proof = "Status=Open" },
        new("day sheets", [Intents.DaySheets, "savings-page", "print-page"], new Says(Chair, "ใบสรุปวันออม"), new Taps(Chair, $"savings-page/{Sheet}"), new Opens(Chair, "pages"))
        {
            Before = stage => stage.CountAsync(), Proof = "SD-000001",
        },
    ];
}
