using System.Globalization;
using System.Net;
using LineBot.Functions.Running;
using LineBot.Funds;
using LineBot.Funds.Linking;
using LineBot.Funds.Members;
using LineBot.Storage.Connection;
using LineBot.Storage.Linking;
using LineBot.Storage.Queues;
using LineBot.TestKit;

namespace LineBot.Functions.Linking;

/// <summary>
/// Whatever the reason why an account is not linked, it looks the same from outside: the same words after the same calls. How long each takes is
/// told at the end, from the tap to the reply at LINE, all kinds in turn in one run; <c>LINEBOT_LONG=1</c> takes 200 of each.
/// </summary>
public sealed class LinkFailureTests(AzuriteFixture azurite, SampleNetwork samples) : IClassFixture<SampleNetwork>
{
    private static readonly Membership Member = new(FundId.Parse("ban-lo"), MemberNumber.Parse("0001"));

    private static readonly TimeSpan AWeek = TimeSpan.FromDays(7);

    private Handler handler = null!;

    private static int Rounds => Environment.GetEnvironmentVariable("LINEBOT_LONG") == "1" ? 200 : 3;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>An operator's business: the app itself cannot make codes.</summary>
    private LinkCodeStore Codes => new(StorageConnection.From(_ => azurite.ConnectionString).CreateTables(), IdentityKey.Development);

    /// <summary>Each makes ready what a stranger then types: a member number and a code.</summary>
    private Dictionary<string, Func<Task<(string Number, string Code)>>> Kinds => new()
    {
        ["nobody's code, a member's number"] = () => Task.FromResult((Member.Member.Value, LinkCode.Issue().Value)),
        ["nobody's code, nobody's number"] = () => Task.FromResult(("9999", LinkCode.Issue().Value)),
        ["a good code, another number"] = async () => ("0002", await IssueAsync(AWeek)),
        ["a code whose time is over"] = async () => (Member.Member.Value, await IssueAsync(TimeSpan.FromMinutes(-1))),
        ["a code that was replaced"] = async () =>
        {
            var replaced = await IssueAsync(AWeek);
            await IssueAsync(AWeek);
            return (Member.Member.Value, replaced);
        },
        ["a code that was taken back"] = async () =>
        {
            var revoked = await IssueAsync(AWeek);
            await Codes.RevokeAsync(Member, Now, Token);
            return (Member.Member.Value, revoked);
        },
    };

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task Every_failure_to_link_looks_the_same_from_outside()
    {
        samples.Somsri.ShouldNotBeEmpty();
        await using var app = handler = await Handler.StartRealAsync(azurite);
        var looks = new HashSet<string>();
        var times = Kinds.Keys.ToDictionary(kind => kind, _ => new List<double>());
        var dice = new Random(2569);
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var (kind, prepare) in Kinds.OrderBy(_ => dice.Next()))
            {
                var (number, code) = await prepare();
                if (await FailAsync(number, code) is not var (look, took)) { continue; }

                looks.Add(look);
                if (round >= 0) { times[kind].Add(took); }   // The first of each warms up.
            }
        }

        looks.ShouldHaveSingleItem().ShouldContain("ผูกบัญชีไม่สำเร็จค่ะ");
        foreach (var (kind, of) in times) { Tell(kind, of, [.. times.Where(other => other.Key != kind).SelectMany(other => other.Value)]); }
    }

    private async Task<string> IssueAsync(TimeSpan validFor) => (await Codes.IssueAsync(Member, Now, validFor, Token))!.Code.Value;

    /// <summary>What somebody nobody knows gets to see and to wait for; null: the machine was too slow to finish at once.</summary>
    private async Task<(string Look, double Milliseconds)?> FailAsync(string number, string code)
    {
        var user = WebhookBodies.NewUser();
        (await handler.TakenInAsync(WebhookBodies.Text(user, $"ผูกบัญชี {number} {code}"))).ShouldBe(HttpStatusCode.OK);
        await handler.Line.ArrivalAsync(Token);
        await handler.LeftAsync(QueueNames.LineEvents, 0);
        handler.Storage.ForgetCalls();

        var started = TimeProvider.System.GetTimestamp();
        var answer = handler.ReceiveAsync(WebhookBodies.Text(user, "ยินยอม"));
        await handler.Line.ArrivalAsync(Token);
        var took = TimeProvider.System.GetElapsedTime(started).TotalMilliseconds;
        var status = await answer;
        await handler.DeletedAsync();
        var calls = handler.Storage.Calls.Select(call => $"{call.Service} {call.Method}").Order(StringComparer.Ordinal).ToList();
        if (status != HttpStatusCode.OK || !calls.Contains("queue DELETE")) { return null; }

        return ($"{handler.Line.Replies[^1].Texts[0]}\n{string.Join('\n', calls)}", took);
    }

    /// <summary>Also how often one of this kind takes longer than one of another: one half where time tells nothing.</summary>
    private static void Tell(string kind, List<double> of, List<double> others)
    {
        if (of.Count == 0) { return; }
        var longer = of.Sum(one => others.Count(other => one > other) + (others.Count(other => one == other) / 2.0)) / ((double)of.Count * others.Count);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{kind}: median {Quantile(of, 0.5):0.0} ms, half of them from {Quantile(of, 0.25):0.0} to {Quantile(of, 0.75):0.0}; longer than another in {longer:0.00}; {of.Count} tries"));
    }

    private static double Quantile(List<double> of, double part) => of.Order().ElementAt((int)(part * (of.Count - 1)));
}
