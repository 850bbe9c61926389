using LineBot.Line.Client;
using LineBot.Line.Messages;
using LineBot.Line.Tests.Client;
using LineBot.Line.Tokens;
using Microsoft.AspNetCore.Http;

namespace LineBot.Line.Tests.Tokens;

public class StatelessTokenTests
{
    private static readonly ChannelCredentials Credentials = new("1234567890", "secret of the test");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_asked_for_with_id_and_secret_and_then_kept()
    {
        await using var line = await IssuingAsync();
        using var tokens = Tokens(line, new());

        (await TokenAsync(tokens)).ShouldBe("token-1");
        (await TokenAsync(tokens)).ShouldBe("token-1");

        line.OnlyCall.Path.ShouldBe("/oauth2/v3/token");
        line.OnlyCall.Body.ShouldBe("grant_type=client_credentials&client_id=1234567890&client_secret=secret+of+the+test");
        line.OnlyCall.Headers.ContentType.ToString().ShouldBe("application/x-www-form-urlencoded");
        line.OnlyCall.Headers.Authorization.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_is_renewed_before_it_ends()
    {
        var clock = new ManualClock();
        await using var line = await IssuingAsync();
        using var tokens = Tokens(line, clock);
        await TokenAsync(tokens);

        clock.Advance(TimeSpan.FromSeconds(779));
        (await TokenAsync(tokens)).ShouldBe("token-1");
        clock.Advance(TimeSpan.FromSeconds(1));
        (await TokenAsync(tokens)).ShouldBe("token-2");
    }

    [Fact]
    public async Task Many_who_ask_at_once_share_one_call()
    {
        var mayAnswer = new TaskCompletionSource();
        await using var line = await IssuingAsync(mayAnswer.Task);
        using var tokens = Tokens(line, new());

        var asking = Enumerable.Range(0, 20).Select(_ => TokenAsync(tokens)).ToArray();
        mayAnswer.SetResult();

        (await Task.WhenAll(asking)).Distinct().ShouldBe(["token-1"]);
        line.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task While_one_renews_the_others_go_on_with_the_old_token()
    {
        var clock = new ManualClock();
        var renewalArrived = new TaskCompletionSource();
        var mayAnswer = new TaskCompletionSource();
        var issued = 0;
        await using var line = await LineServer.StartAsync(async context =>
        {
            var number = Interlocked.Increment(ref issued);
            if (number == 2) { renewalArrived.SetResult(); await mayAnswer.Task; }
            await WriteTokenAsync(context, number);
        });
        using var tokens = Tokens(line, clock);
        await TokenAsync(tokens);
        clock.Advance(TimeSpan.FromSeconds(800));

        var renewing = TokenAsync(tokens);
        await renewalArrived.Task;
        (await TokenAsync(tokens)).ShouldBe("token-1");
        mayAnswer.SetResult();

        (await renewing).ShouldBe("token-2");
    }

    [Fact]
    public async Task A_renewal_that_fails_is_no_matter_while_the_old_token_lives()
    {
        var clock = new ManualClock();
        var isDown = false;
        await using var line = await LineServer.StartAsync(context =>
        {
            if (!isDown) { return WriteTokenAsync(context, 1); }
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        using var tokens = Tokens(line, clock);
        await TokenAsync(tokens);
        isDown = true;

        clock.Advance(TimeSpan.FromSeconds(899));
        (await TokenAsync(tokens)).ShouldBe("token-1");
        clock.Advance(TimeSpan.FromSeconds(1));
        (await tokens.GetAsync(Stop)).ShouldBeOfType<NotSent<ChannelToken>>().Reason.ShouldContain("500");
    }

    [Theory]
    [InlineData(400, """{"error":"invalid_client","error_description":"invalid client_secret"}""")]
    [InlineData(200, "{}")]
    [InlineData(200, """{"access_token":"","expires_in":900}""")]
    [InlineData(200, """{"access_token":"a b","expires_in":900}""")]
    [InlineData(200, "<html>")]
    public async Task Without_a_token_nothing_is_sent_and_no_secret_is_told(int status, string body)
    {
        await using var line = await LineServer.AnsweringAsync(status, body);
        using var tokens = Tokens(line, new());

        var result = await line.Client(tokens).ReplyAsync("reply-token", MessageBatch.Of(TextMessage.Of("a")), Stop);

        var notSent = result.ShouldBeOfType<NotSent<IReadOnlyList<SentMessage>>>();
        notSent.Reason.ShouldNotContain("secret");
        result.Error?.Status.ShouldBe(400);
        line.OnlyCall.Path.ShouldBe("/oauth2/v3/token");
    }

    [Fact]
    public async Task A_token_that_line_refuses_is_replaced_once()
    {
        var issued = 0;
        await using var line = await LineServer.StartAsync(context =>
        {
            if (context.Request.Path == "/oauth2/v3/token") { return WriteTokenAsync(context, Interlocked.Increment(ref issued)); }
            context.Response.StatusCode = context.Request.Headers.Authorization == "Bearer token-2" ? 200 : 401;
            return context.Response.WriteAsync("{}");
        });
        using var tokens = Tokens(line, new());

        var result = await line.Client(tokens).ReplyAsync("reply-token", MessageBatch.Of(TextMessage.Of("ก")), Stop);

        result.IsDone.ShouldBeTrue();
        line.Calls.Where(call => call.Path != "/oauth2/v3/token").Select(call => call.Body).Distinct()
            .ShouldHaveSingleItem().ShouldBe("""{"replyToken":"reply-token","messages":[{"type":"text","text":"ก"}]}""");
        issued.ShouldBe(2);
    }

    [Fact]
    public async Task A_fixed_token_that_line_refuses_is_refused_at_once()
    {
        await using var line = await LineServer.AnsweringAsync(401, """{"message":"Authentication failed"}""");

        var result = await line.Client().ReplyAsync("reply-token", MessageBatch.Of(TextMessage.Of("a")), Stop);

        result.Error.ShouldNotBeNull().Status.ShouldBe(401);
        line.Calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Cancelled_while_waiting_for_a_token_means_not_sent()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        await using var line = await LineServer.StartAsync(async context =>
        {
            await patience.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var tokens = Tokens(line, new());

        var result = await line.Client(tokens).ReplyAsync("reply-token", MessageBatch.Of(TextMessage.Of("a")), patience.Token);

        result.ShouldBeOfType<NotSent<IReadOnlyList<SentMessage>>>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("กุญแจ")]
    public void A_malformed_token_is_refused_without_being_repeated(string token)
    {
        var refusal = Should.Throw<ArgumentException>(() => new FixedToken(token));

        if (token.Length > 0) { refusal.Message.ShouldNotContain(token); }
    }

    [Fact]
    public void Secrets_are_never_printed() =>
        $"{new ChannelToken("t0p")} {new FixedToken("t0p")} {Credentials} {new LinkToken("t0p")}".ShouldNotContain("t0p");

    private static StatelessTokens Tokens(LineServer line, ManualClock clock) => new(line.Http, line.Endpoints, Credentials, clock);

    private static async Task<string> TokenAsync(StatelessTokens tokens) =>
        (await tokens.GetAsync(Stop)).ShouldBeOfType<Accepted<ChannelToken>>().Value.Value;

    private static Task<LineServer> IssuingAsync(Task? before = null)
    {
        var issued = 0;
        return LineServer.StartAsync(async context =>
        {
            await (before ?? Task.CompletedTask);
            await WriteTokenAsync(context, Interlocked.Increment(ref issued));
        });
    }

    private static Task WriteTokenAsync(HttpContext context, int number) =>
        context.Response.WriteAsync($$"""{"token_type":"Bearer","access_token":"token-{{number}}","expires_in":900}""");
}
