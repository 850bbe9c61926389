using System.Net;
using System.Security.Cryptography;
using System.Text;
using LineBot.Dialogs.Tests.Access;
using LineBot.Functions.Running;
using LineBot.Funds.Members;

namespace LineBot.Functions.Access;

/// <summary>
/// Every door of docs/access.md, over HTTP on the real app: its own proof opens it, and everything else gets one answer, which tells nothing,
/// changes nothing and leaves no trace in the books of who looked. The table is the one that the document is written from.
/// </summary>
public sealed class EveryDoorTests(Premises premises) : IClassFixture<Premises>
{
    private static readonly string[] Methods = ["POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

    private static readonly IdentityKey Foreign = new(new byte[IdentityKey.Length]);

    public static TheoryData<string> Links => [.. Doors.All.Where(door => door is { IsPosted: false, Without: 404 }).Select(door => door.Function)];

    public static TheoryData<string> Queues => [.. Doors.All.Where(door => door is { Path: null, Without: 500 }).Select(door => door.Function)];

    public static TheoryData<string> Inside => [.. Doors.All.Where(door => door.Path is null).Select(door => door.Function)];

    /// <summary>Reckoned when it is needed: between finding the tests and running them minutes may pass.</summary>
    private static DateTimeOffset Soon => TimeProvider.System.GetUtcNow().AddMinutes(5);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private Handler App => premises.App;

    [Fact]
    public void Every_door_is_tried_by_one_of_these()
    {
        premises.Keys.Keys.ShouldBe(Links.Select(row => row.Data), ignoreOrder: true, "Cut a key for the door in Access/Keyring.cs.");
        Doors.All.Select(door => door.Function).Except([.. Links.Select(row => row.Data), .. Inside.Select(row => row.Data)]).ShouldBe(["line-webhook", "health"]);
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task A_link_opens_its_own_door_and_everything_else_gets_one_answer(string function)
    {
        var sound = premises.Keys[function].Sound(IdentityKey.Development, Soon);
        (await KnockAsync(function, sound)).Status.ShouldBe(200);
        var nothing = await KnockAsync(function, "x");
        nothing.Status.ShouldBe(DoorOf(function).Without);
        App.Storage.ForgetCalls();

        foreach (var (why, token) in Wrong(function, sound)) { (await KnockAsync(function, token)).ShouldBe(nothing, why); }

        App.Storage.Calls.Where(call => call.Method != "GET").ShouldBeEmpty();
        (await KnockAsync(function, sound)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task All_doors_refuse_in_the_same_words()
    {
        var answers = new List<Seen>();
        foreach (var door in Links) { answers.Add(await KnockAsync(door.Data, "x")); }

        answers.Distinct().ShouldHaveSingleItem().Headers.ShouldContain("Cache-Control: no-store");
    }

    [Theory]
    [MemberData(nameof(Links))]
    public async Task No_other_way_of_asking_opens_a_door_or_tells_a_good_link_from_none(string function)
    {
        var sound = premises.Keys[function].Sound(IdentityKey.Development, Soon);
        App.Storage.ForgetCalls();

        foreach (var method in Methods)
        {
            var nothing = await AskAsync(method, PathOf(function, "x"));
            nothing.Status.ShouldBe((int)HttpStatusCode.MethodNotAllowed, method);
            nothing.Body.ShouldBeEmpty();
            (await AskAsync(method, PathOf(function, sound))).ShouldBe(nothing, method);
        }

        (await KnockAsync(function, $"{sound}/more")).Status.ShouldBe(404);
        App.Storage.Calls.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_webhook_without_the_channels_signature_gets_one_answer_and_nothing_happens()
    {
        var door = DoorOf("line-webhook");
        var body = WebhookBodies.Body(WebhookBodies.Text(WebhookBodies.NewUser(), "ยอดเงิน"));
        var link = premises.Keys["my-data"].Sound(IdentityKey.Development, Soon);
        var calls = App.Line.Calls.Count;
        App.Storage.ForgetCalls();

        var answers = new List<Seen>();
        foreach (var signature in (string?[])[null, "", "x", link, Handler.Sign(body + " "), Sign(body, "another channel"), Handler.Sign(body).ToUpperInvariant(), Handler.Sign(body)[..^1], Hex(body)])
        {
            answers.Add(await AskAsync("POST", door.Path!, body, signature));
        }

        answers.Distinct().ShouldHaveSingleItem().Status.ShouldBe(door.Without);
        foreach (var method in Methods.Except(["POST"]).Append("GET")) { (await AskAsync(method, door.Path!, null, Handler.Sign(""))).Status.ShouldBe(405, method); }
        App.Storage.Calls.ShouldBeEmpty();
        App.Line.Calls.Count.ShouldBe(calls);
    }

    [Fact]
    public async Task Health_says_one_word_to_everybody()
    {
        var door = DoorOf("health");

        var seen = await AskAsync("GET", door.Path!);

        seen.Status.ShouldBe(door.Without);
        seen.Body.Length.ShouldBeLessThan(40);
        (await AskAsync("GET", $"{door.Path}?code=1")).ShouldBe(seen);
        foreach (var method in Methods) { (await AskAsync(method, door.Path!)).Status.ShouldBe(405, method); }
    }

    [Theory]
    [MemberData(nameof(Inside))]
    public async Task What_the_host_alone_calls_is_not_below_the_public_address_and_is_posted_to_only(string function)
    {
        App.Storage.ForgetCalls();

        foreach (var method in Methods.Append("GET")) { (await AskAsync(method, $"/api/{function}")).Status.ShouldBe(404, method); }
        foreach (var method in Methods.Except(["POST"]).Append("GET")) { (await AskAsync(method, $"/{function}")).Status.ShouldBe(405, method); }

        App.Storage.Calls.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Queues))]
    public async Task What_no_queue_brought_is_said_to_have_failed_in_one_way(string function)
    {
        var link = premises.Keys["my-data"].Sound(IdentityKey.Development, Soon);
        string[] bodies = ["", "{}", "[]", "null", link, """{"Data":{}}""", Envelope("{}"), Envelope("nonsense"), Envelope("null"), Envelope(link), Envelope("""{"other":"queue"}""")];
        App.Storage.ForgetCalls();

        var answers = new List<Seen>();
        foreach (var body in bodies) { answers.Add(await AskAsync("POST", $"/{function}", body)); }

        answers.Distinct().ShouldHaveSingleItem().Status.ShouldBe(500);
        App.Storage.Calls.Where(call => call.Method != "GET").ShouldBeEmpty();
    }

    /// <summary>Whatever is no proof for this door.</summary>
    private IEnumerable<(string Why, string Token)> Wrong(string function, string sound)
    {
        var key = premises.Keys[function];
        foreach (var (other, its) in premises.Keys.Where(one => one.Key != function)) { yield return ($"the link of {other}", its.Sound(IdentityKey.Development, Soon)); }
        foreach (var (why, write) in key.Others) { yield return (why, write(Soon)); }
        yield return ("over", key.Sound(IdentityKey.Development, TimeProvider.System.GetUtcNow().AddSeconds(-1)));
        yield return ("of another installation", key.Sound(Foreign, Soon));
        foreach (var reshaped in Reshaped.From(sound, key.Sound(IdentityKey.Development, Soon.AddMinutes(1)))) { yield return reshaped; }
    }

    private static Door DoorOf(string function) => Doors.All.Single(door => door.Function == function);

    private static string PathOf(string function, string token) => $"{DoorOf(function).Path![..^1]}{Uri.EscapeDataString(token).Replace("%2F", "/", StringComparison.Ordinal)}";

    private static string Sign(string body, string secret) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)));

    private static string Hex(string body) => Convert.ToHexString(Convert.FromBase64String(Handler.Sign(body)));

    private static string Envelope(string message) => $$$"""{"Data":{"message":"{{{Convert.ToBase64String(Encoding.UTF8.GetBytes(message))}}}"},"Metadata":{}}""";

    private Task<Seen> KnockAsync(string function, string token) => AskAsync("GET", PathOf(function, token));

    private async Task<Seen> AskAsync(string method, string path, string? body = null, string? signature = null) =>
        await Seen.OfAsync(await App.AskAsync(new(method), path, body, signature), Token);
}
