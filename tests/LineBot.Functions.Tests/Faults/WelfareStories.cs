using LineBot.Dialogs.Language;
using LineBot.Funds.Decisions;
using static LineBot.Functions.Faults.Act;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Faults;

/// <summary>Benefits: asked for, decided, paid.</summary>
internal static class WelfareStories
{
    private static readonly StoryRules Three = new() { HasThreeDeciders = true, Values = [("committee-quorum", "1")] };

    public static IReadOnlyList<Story> All { get; } =
    [
        new("flood claim", [Intents.Welfare], new Says(Member, "น้ำท่วมบ้านเมื่อวาน ขอเงินช่วย"), new Says(Member, "ใช่")) { Proof = "W-2569-0001" },
        new("hospital claim", [Intents.Welfare],
            new Says(Member, "ขอเบิกค่านอนโรงพยาบาล"), new TapsAnswer(Member), new Says(Member, "3 คืน ออกเมื่อวาน"), new SendsPhoto(Member), new TapsAnswer(Member))
        {
            Proof = "W-2569-0001",
        },
        new("death claim", ["death-claim"],
            new Taps(Member, "death-claim"), new Says(Member, "0006 Neighbour ทดสอบ"), new Says(Member, "ฉันเอง"), new TapsAnswer(Member, 1), new Says(Member, "เมื่อวาน"),
            new TapsAnswer(Member))
        {
            Proof = "W-2569-0001",
        },
        new("papers", ["claim-papers"], new Taps(Member, "claim-papers/{fund}/W-2569-0001"), new SendsPhoto(Member)) { Before = stage => stage.ClaimAsync(), Proof = "PapersAdded" },
        new("withdrawal", ["claim-withdraw"], new Taps(Member, "claim-withdraw/{fund}/W-2569-0001"), new TapsAnswer(Member))
        {
            Before = stage => stage.ClaimAsync(), Proof = "Status=Withdrawn",
        },
        new("appeal", ["claim-appeal"], new Taps(Member, "claim-appeal/{fund}/W-2569-0001"), new Says(Member, "มีใบรับรองแล้วค่ะ"), new TapsAnswer(Member))
        {
            Before = async stage =>
            {
                await stage.ClaimAsync();
                await stage.VoteAsync(Ballot.Against);
            },
            Proof = "Appealed",
        },
        new("vote", ["claim-vote"], new Taps(Chair, "claim-vote/{fund}/W-2569-0001/for"), new Says(Chair, "ใช่")) { Before = stage => stage.ClaimAsync(), Proof = "Status=Approved" },
        new("vote against", ["claim-vote"], new Taps(Chair, "claim-vote/{fund}/W-2569-0001"), new TapsAnswer(Chair, 1), new Says(Chair, "เอกสารไม่ครบ"), new TapsAnswer(Chair))
        {
            Before = stage => stage.ClaimAsync(), Proof = "Status=Refused",
        },
        new("more is asked for", ["claim-vote"], new Taps(Chair, "claim-vote/{fund}/W-2569-0001/ask"), new Says(Chair, "ขอใบรับรอง")) { Before = stage => stage.ClaimAsync(), Proof = "ขอใบรับรอง" },
        new("vote closed", ["claim-close"], new Taps(Secretary, "claim-close/{fund}/W-2569-0001"), new TapsAnswer(Secretary))
        {
            Rules = Three,
            Before = async stage =>
            {
                await stage.ClaimAsync();
                await stage.VoteAsync(Ballot.For);
            },
            Proof = "Status=Approved",
        },
        new("payment", ["claim-pay"],
            new Taps(Cashier, "claim-pay/{fund}/W-2569-0001"), new Says(Cashier, "เงินสด"), new SendsPhoto(Cashier), new Says(Cashier, "ใช่"))
        {
            Before = async stage =>
            {
                await stage.ClaimAsync();
                await stage.VoteAsync(Ballot.For);
            },
            Proof = "P-0001",
        },
    ];
}
