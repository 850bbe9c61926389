using LineBot.Line.Client;

namespace LineBot.Line.Tests.Client;

public class ContentTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_streams_with_its_type_and_length()
    {
        var picture = Enumerable.Range(0, 300_000).Select(number => (byte)(number % 251)).ToArray();
        await using var line = await LineServer.StartAsync(context =>
        {
            context.Response.ContentType = "image/jpeg";
            context.Response.ContentLength = picture.Length;
            return context.Response.Body.WriteAsync(picture, context.RequestAborted).AsTask();
        });

        var result = await line.Client().GetContentAsync("325708", Stop);

        await using var content = result.ShouldBeOfType<Accepted<LineContent>>().Value.ShouldBeOfType<ContentReady>();
        (content.ContentType, content.Length).ShouldBe(("image/jpeg", 300_000L));
        using var bytes = new MemoryStream();
        await content.Bytes.CopyToAsync(bytes, Stop);
        bytes.ToArray().ShouldBe(picture);
        line.OnlyCall.Path.ShouldBe("/data/v2/bot/message/325708/content");
    }

    [Fact]
    public async Task The_first_bytes_are_there_before_the_last_are_sent()
    {
        var mayEnd = new TaskCompletionSource();
        await using var line = await LineServer.StartAsync(async context =>
        {
            await context.Response.Body.WriteAsync(new byte[] { 1 }, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await mayEnd.Task;
            await context.Response.Body.WriteAsync(new byte[] { 2 }, context.RequestAborted);
        });

        var result = await line.Client().GetContentAsync("1", Stop);
        await using var content = result.ShouldBeOfType<Accepted<LineContent>>().Value.ShouldBeOfType<ContentReady>();
        var read = new byte[1];

        await content.Bytes.ReadExactlyAsync(read, Stop);
        mayEnd.SetResult();
        await content.Bytes.ReadExactlyAsync(read, Stop);

        read.ShouldBe([2]);
        content.Length.ShouldBeNull();
    }

    [Fact]
    public async Task A_film_that_is_being_prepared_has_no_bytes_yet()
    {
        await using var line = await LineServer.AnsweringAsync(202, "{}");

        var result = await line.Client().GetContentAsync("1", Stop);

        result.ShouldBeOfType<Accepted<LineContent>>().Value.ShouldBeOfType<ContentPreparing>();
    }

    [Theory]
    [InlineData(404, true, false)]
    [InlineData(410, false, true)]
    [InlineData(400, false, false)]
    public async Task What_is_gone_is_told_from_what_never_was(int status, bool isNotFound, bool isGone)
    {
        await using var line = await LineServer.AnsweringAsync(status, """{"message":"The content is gone"}""");

        var result = await line.Client().GetContentAsync("1", Stop);

        var reason = result.ShouldBeOfType<Refused<LineContent>>().Reason;
        (reason.IsNotFound, reason.IsGone).ShouldBe((isNotFound, isGone));
    }

    [Fact]
    public async Task A_redirect_is_not_followed_with_the_token()
    {
        await using var elsewhere = await LineServer.AnsweringAsync(200, "stolen");
        await using var line = await LineServer.AnsweringAsync(302, "", ("Location", elsewhere.Endpoints.ApiBaseUrl.AbsoluteUri));

        var result = await line.Client().GetContentAsync("1", Stop);

        result.Error.ShouldNotBeNull().Status.ShouldBe(302);
        elsewhere.Calls.ShouldBeEmpty();
    }
}
