using LineBot.Funds.Decisions;
using LineBot.Funds.Welfare;
using LineBot.TestKit;
using static LineBot.Storage.Welfare.WelfareVillage;

namespace LineBot.Storage.Welfare;

/// <summary>What a step of a claim costs at the wire, so that nobody makes it slow by accident.</summary>
public class CallCountTests(AzuriteFixture azurite)
{
    private const int Officers = 5;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_claim_is_handed_in_with_nine_calls()
    {
        var village = await WelfareVillage.FoundAsync(azurite, Token);

        // mark, counter, rules, benefits, earlier claims, two passbooks, first payment, transaction
        (await CountAsync(village, store => store.SubmitAsync(village.ThreeNights(), village.Key(), Token))).ShouldBe(9);
    }

    [Fact]
    public async Task Only_what_a_committee_decides_reads_the_committee()
    {
        var village = await WelfareVillage.FoundAsync(azurite, Token);
        var claim = (await village.SubmittedAsync(Token)).Number;

        // mark, passbook, minutes, claim, rules, the applicant's passbook, transaction; a vote also the list of officers and each of them
        (await CountAsync(village, Apply(village, claim, new ClaimCommand.AddPapers(village.Actor(Member), [new(Paper.IdCard, Photo(2))])))).ShouldBe(7);
        (await CountAsync(village, Apply(village, claim, village.Vote("0002", Ballot.For)))).ShouldBe(8 + Officers);
    }

    private static Func<ClaimStore, Task<ClaimOutcome>> Apply(WelfareVillage village, ClaimNumber claim, ClaimCommand command) =>
        store => store.ApplyAsync(village.Fund, claim, command, village.Key(), Token);

    private static async Task<int> CountAsync(WelfareVillage village, Func<ClaimStore, Task<ClaimOutcome>> command)
    {
        var wire = new ScriptedTransport();
        Done(await command(new(village.Village.Service(wire), village.Clock)));
        return wire.Requests.Count;
    }
}
