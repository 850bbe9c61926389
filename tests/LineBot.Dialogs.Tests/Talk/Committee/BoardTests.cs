using System.Globalization;
using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Tests.Talk.Committee;

/// <summary>A board of fifty-one, as a network of funds has it: twenty-six are a quorum.</summary>
public class BoardTests
{
    private const int Size = 51;

    private static readonly FundId Fund = FundId.Parse("kruea-khai");

    private static readonly Passbook Applicant = BookOf(900);

    [Fact]
    public async Task Twenty_six_of_fifty_one_decide_and_the_treasurer_pays()
    {
        var village = Village.Of([Applicant, .. Enumerable.Range(1, Size).Select(BookOf)]);
        village.Claims.Benefits = [Hall.NightsOf(Fund)];
        var bot = new Bot(Conversations.All(village.Desks), IntentReader.Load());
        var claim = await SubmitAsync(village);

        for (var officer = 2; officer <= 26; officer++)
        {
            await Phone(bot, officer).Forges(Vote(claim, "for"))
                .BotMentions(string.Create(CultureInfo.InvariantCulture, $"ลงมติแล้ว {officer - 1} จาก 51 คน องค์ประชุม 26 คน")).RunAsync();
        }

        await Phone(bot, 27).Forges(Vote(claim, "for")).BotMentions("เสียงนี้จะทำให้เรื่อง")
            .Taps("ยืนยันลงมติ").BotMentions("อนุมัติเรื่อง W-2569-0001 ครั้งที่ 1/2569 ข้อ 1 เห็นชอบ 26 ไม่เห็นชอบ 0")
            .Tells(UserOf(900), "600.00").Tells(UserOf(1), "รอจ่าย")
            .RunAsync();
        await Phone(bot, 28).Forges(Vote(claim, "against")).BotMentions("เรื่องนี้ปิดไปแล้วค่ะ").RunAsync();
        await Phone(bot, 1)
            .Member("รออนุมัติ").BotMentions("อนุมัติแล้ว รอจ่าย")
            .Taps("จ่ายเงิน").BotMentions("อย่างไรคะ")
            .Taps("โอนเงิน").BotMentions("สลิป")
            .Photo().BotMentions("ได้รับรูป").BotMentions("ตรวจก่อนจ่าย")
            .Taps("จ่ายแล้ว ยืนยัน").BotMentions("P-0001").Tells(UserOf(900), "P-0001")
            .RunAsync();
    }

    [Fact]
    public async Task Half_against_half_waits_for_the_chair()
    {
        var village = Village.Of([Applicant, .. Enumerable.Range(1, Size).Select(BookOf)]);
        village.Claims.Benefits = [Hall.NightsOf(Fund)];
        var bot = new Bot(Conversations.All(village.Desks), IntentReader.Load());
        var claim = await SubmitAsync(village);

        for (var officer = 2; officer <= 26; officer++) { await CastAsync(village, claim, officer, Funds.Decisions.Ballot.For); }
        for (var officer = 27; officer <= 51; officer++) { await CastAsync(village, claim, officer, Funds.Decisions.Ballot.Against); }

        await Phone(bot, 1).Forges(Vote(claim, "against")).BotMentions("เพราะอะไรคะ")
            .Taps("เอกสารไม่ครบ").BotMentions("เสียงนี้จะทำให้เรื่อง")
            .Taps("ยืนยันลงมติ").BotMentions("ไม่อนุมัติเรื่อง W-2569-0001").Tells(UserOf(900), "เอกสารไม่ครบ")
            .RunAsync();
    }

    private static async Task CastAsync(Village village, Claim claim, int officer, Funds.Decisions.Ballot ballot)
    {
        var command = new ClaimCommand.CastVote(ActorOf(officer), ballot, "เอกสารไม่ครบ");
        var key = CommandKey.Parse(string.Create(CultureInfo.InvariantCulture, $"cast-{officer}"));
        (await village.Claims.ApplyAsync(Fund, claim.Number, command, key, TestContext.Current.CancellationToken)).ShouldBeOfType<ClaimOutcome.Done>().Claim.IsOpen.ShouldBeTrue();
    }

    private static async Task<Claim> SubmitAsync(Village village)
    {
        var application = new ClaimApplication
        {
            Member = Applicant.Membership,
            By = ActorOf(900),
            Benefit = "hospital",
            Event = ClaimedEvent.Stay(new(2026, 11, 10), 3, ForWhom.Self),
            Consent = new("2026-11", Village.Now),
            Shown = Money.FromBaht(600),
        };
        return (await village.Claims.SubmitAsync(application, CommandKey.Parse("claim"), TestContext.Current.CancellationToken)).ShouldBeOfType<ClaimOutcome.Done>().Claim;
    }

    private static Chat Phone(Bot bot, int person) =>
        Chat.Of(bot, UserOf(person)).Later(Village.Now - Chat.Start).LinkedTo(new MemberLink(new(Fund, NumberOf(person)), Hall.FundName, Chat.Start));

    private static string Vote(Claim claim, string ballot) => $"claim-vote/{Fund}/{claim.Number}/{ballot}";

    private static ClaimActor ActorOf(int person) => new(NumberOf(person), LineUserId.Parse(UserOf(person)));

    private static MemberNumber NumberOf(int person) => MemberNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"{person:0000}"));

    private static string UserOf(int person) => string.Create(CultureInfo.InvariantCulture, $"U{1000 + person:x32}");

    /// <summary>Number 1 sits in the chair and pays; 900 asks.</summary>
    private static Passbook BookOf(int person) => SampleBooks.Book(Fund.Value, Hall.FundName, NumberOf(person).Value) with
    {
        Seats = person switch
        {
            1 => [Hall.Seat(Position.Chair, Duty.Decide, Duty.Pay)],
            <= Size => [Hall.Seat(Position.Member, Duty.Decide)],
            _ => [],
        },
        LinkedUsers = [LineUserId.Parse(UserOf(person))],
    };
}
