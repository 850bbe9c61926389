using System.Collections.Immutable;
using System.Globalization;
using LineBot.Functions.Faults;
using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using LineBot.Funds.Welfare;

namespace LineBot.Functions.Crowds;

/// <summary>
/// Three officers and three claims, made of a seed: all vote at the same moment, on what may be the same claim, some with the tap that begins
/// it and some with the yes that ends it; each message arrives once, twice or three times at two processes.
/// </summary>
internal sealed class Meeting(Crowd crowd, Stage stage, int seed)
{
    private const string Reason = "เอกสารไม่ครบ";

    private static readonly Person[] Officers = [Person.Chair, Person.Secretary, Person.Neighbour];

    private readonly Random random = new(seed);
    private readonly List<ClaimNumber> claims = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static StoryRules Rules { get; } = new() { HasThreeDeciders = true, Values = [("committee-quorum", "2")] };

    public async Task PrepareAsync()
    {
        for (var claim = 1; claim <= 2; claim++) { claims.Add((await stage.HandInAsync(claim, nights: 3)).Number); }
    }

    /// <summary>One round of votes; what came of it must be possible one after the other.</summary>
    public async Task GoOnAsync()
    {
        var before = await StatesAsync();
        var votes = new List<(ClaimNumber Claim, VoteDeed Deed, string Event)>();
        foreach (var officer in Officers) { votes.Add(await ReadyAsync(officer, claims[random.Next(claims.Count)])); }

        var between = await StatesAsync();
        foreach (var claim in claims) { between[claim].ShouldBe(before[claim], $"seed {seed}: a question changed {claim}"); }
        await Task.WhenAll(votes.SelectMany(vote => Enumerable.Range(0, random.Next(1, 4)).Select(_ => crowd.BringAsync(vote.Event, random.Next(2) == 0))));
        await crowd.RestAsync();

        var after = await StatesAsync();
        foreach (var claim in claims)
        {
            var deeds = votes.Where(vote => vote.Claim == claim).Select(vote => vote.Deed).ToImmutableList();
            before[claim].LeadsTo(after[claim], deeds).ShouldBeTrue($"seed {seed}: {claim} from {before[claim]} by {string.Join(", ", deeds)} to {after[claim]}");
        }
    }

    /// <summary>Each decision stands once in the history and in the minutes, and the member has heard of it once.</summary>
    public async Task ShouldBeInOrderAsync()
    {
        var items = new List<int>();
        foreach (var number in claims)
        {
            var claim = (await stage.Part<IClaims>().ReadAsync(stage.Fund.Id, number, Token))!;
            var history = await stage.Part<IClaims>().HistoryAsync(stage.Fund.Id, number, Token);
            history.Select(one => one.Sequence).ShouldBe(Enumerable.Range(1, history.Count));
            history.Count(one => one.Kind is ClaimEventKind.Approved or ClaimEventKind.Refused).ShouldBe(claim.Closing is null ? 0 : 1, $"seed {seed}");
            PushesTo(Person.Member, number).ShouldBe(claim.Closing is null ? 0 : 1, $"seed {seed}: {number}");
            PushesTo(Person.Cashier, number).ShouldBe(claim.Closing is { IsApproved: true } ? 1 : 0, $"seed {seed}: {number}");
            if (claim.Closing is { } closing) { items.Add(closing.Minutes.Item); }
        }

        items.Order().ShouldBe(Enumerable.Range(1, items.Count), $"seed {seed}");
    }

    private int PushesTo(Person person, ClaimNumber claim) => crowd.Hosts.Line.Pushes.Count(push =>
        push.Body.GetProperty("to").GetString() == stage.Fund.UserOf(person).Value && string.Concat(push.Texts).Contains(claim.ToString(), StringComparison.Ordinal));

    /// <summary>Comes to the last thing that this officer says or taps. A vote against gives its reason first.</summary>
    private async Task<(ClaimNumber Claim, VoteDeed Deed, string Event)> ReadyAsync(Person officer, ClaimNumber claim)
    {
        var ballot = random.Next(3) == 0 ? Ballot.Against : Ballot.For;
        var isDeciding = await IsDecidingAsync(claim, officer, ballot);
        var tap = $"claim-vote/{stage.Fund.Id}/{claim}/{(ballot == Ballot.For ? "for" : "against")}";
        await stage.PrepareAsync(new Act.Says(officer, "ยกเลิก"));
        if (isDeciding || ballot == Ballot.Against) { await stage.PrepareAsync(new Act.Taps(officer, tap)); }
        if (isDeciding && ballot == Ballot.Against) { await stage.PrepareAsync(new Act.Says(officer, Reason)); }
        var last = isDeciding ? stage.EventOf(officer, "ใช่") : ballot == Ballot.Against ? stage.EventOf(officer, Reason) : stage.TapOf(officer, tap);
        return (claim, new(officer.ToString(), ballot, isDeciding), last);
    }

    private async Task<bool> IsDecidingAsync(ClaimNumber claim, Person officer, Ballot ballot) =>
        (await StatesAsync())[claim] is { Result: null } state && state.After(new(officer.ToString(), ballot, IsSure: true)).Single().Result is not null;

    private async Task<Dictionary<ClaimNumber, VoteState>> StatesAsync()
    {
        var states = new Dictionary<ClaimNumber, VoteState>();
        foreach (var number in claims)
        {
            var claim = (await stage.Part<IClaims>().ReadAsync(stage.Fund.Id, number, Token))!;
            var votes = claim.Votes.ToImmutableSortedDictionary(vote => NameOf(vote.Officer), vote => vote.Ballot, StringComparer.Ordinal);
            states[number] = new(votes, claim.Closing?.IsApproved);
        }

        return states;
    }

    private static string NameOf(MemberNumber officer) => ((Person)(int.Parse(officer.Value, CultureInfo.InvariantCulture) - 1)).ToString();
}
