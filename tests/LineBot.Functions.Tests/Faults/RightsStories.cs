using LineBot.Dialogs.Language;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>What a person may ask about their own data, and about who claims to be an officer.</summary>
internal static class RightsStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new("my data", [Intents.MyData, "my-data-looks", "my-data-consents", "my-data-consent", "my-data-copy", "my-data-retention", "my-data"],
            new Says(Member, "ข้อมูลของฉัน"), new Taps(Member, "my-data-looks"), new Taps(Member, "my-data-consents"), new Taps(Member, "my-data-consent/reminders/off"),
            new Taps(Member, "my-data-copy"), new Opens(Member, "my-data"), new Taps(Member, "my-data-retention"))
        {
            Before = stage => stage.AgreeToRemindersAsync(), Proof = "CopyRead",
        },
        new("data erased", [Intents.Erase], new Says(Member, "ลบข้อมูล"), new TapsAnswer(Member), new Says(Member, "ลบข้อมูล"))
        {
            Before = async stage =>
            {
                await stage.AgreeToRemindersAsync();
                await stage.SendLetterAsync();
                await stage.PostSlipAsync();
                await stage.PrepareAsync(new Says(Member, "น้ำท่วมบ้านยายมา หมู่ 3 ด่วน"), new SendsPhoto(Member), new Says(Member, "ยินยอม"));
            },
            Proof = "Action=Erased",
            Gone = "ขอทราบวันประชุมใหญ่",
        },
        new("is this an officer", [Intents.OfficerCheck], new Says(Neighbour, "เช็กกรรมการ"), new Says(Neighbour, "Chair")) { Proof = "ประธาน" },
    ];
}
