using LineBot.Dialogs.Language;
using LineBot.Functions.Reminders;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>Guarantors: their own word, and the letter that the law wants within sixty days.</summary>
internal static class GuaranteeStories
{
    private const string Guarantee = "{fund}/0006/L-1";

    private static readonly StoryRules Backed = new() { HasBacker = true };

    private static readonly DateTimeOffset Late = ReminderTests.At(StoryFund.FirstDue.AddDays(50), 8, 5);

    public static IReadOnlyList<Story> All { get; } =
    [
        new("guarantee accepted", [Intents.Guarantees, "guarantee-answer"],
            new Says(Neighbour, "ค้ำประกัน"), new Taps(Neighbour, $"guarantee-answer/{Guarantee}/accept"), new Says(Neighbour, "ใช่"))
        {
            Rules = Backed, Before = KnownAsync, Proof = "State=Accepted",
        },
        new("guarantee refused", ["guarantee-answer"], new Taps(Neighbour, $"guarantee-answer/{Guarantee}/refuse"), new Says(Neighbour, "ใช่"))
        {
            Rules = Backed, Before = KnownAsync, Proof = "State=Refused",
        },
        new("guarantor asked", [Intents.GuaranteeAsks, "guarantee-ask"],
            new Taps(Chair, $"guarantee-ask/{Guarantee}"), new Taps(Neighbour, $"guarantee-answer/{Guarantee}/accept"), new Says(Neighbour, "ใช่"))
        {
            Rules = Backed, Before = KnownAsync, Proof = "State=Accepted",
        },
        new("notice to a guarantor", [Intents.GuaranteeNotices, "guarantee-letter", "guarantee-sent"],
            new TimeGoesTo(Late), new Says(Cashier, "หนังสือแจ้งผู้ค้ำ"), new Opens(Cashier, "guarantees"), new Taps(Cashier, $"guarantee-sent/{Guarantee}"),
            new TapsAnswer(Cashier), new TapsAnswer(Cashier), new Says(Cashier, "ใช่")) { Rules = Backed, Before = KnownAsync, Proof = "RegisteredPost" },
        new("morning with a late loan", ["morning"], new TimeGoesTo(Late), new TimerTicks("morning")) { Rules = Backed, Before = KnownAsync, Proof = "Chair: " },
    ];

    /// <summary>The night has looked through the loans.</summary>
    private static Task KnownAsync(Stage stage) => stage.PrepareAsync(new TimerTicks("due-check"));
}
