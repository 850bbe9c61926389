using LineBot.Line.Events;
using LineBot.Line.Signature;

namespace LineBot.Line.Tests.Events;

/// <summary>Bodies that LINE's own libraries are tested with.</summary>
public class SampleTests
{
    [Fact]
    public void Every_sample_is_read()
    {
        foreach (var file in Samples())
        {
            Webhook.TryParse(File.ReadAllBytes(file), out var webhook).ShouldBeTrue(file);
            webhook.Events.ShouldNotBeEmpty(file);
            webhook.Events.ShouldAllBe(happened => happened.EventId.Length > 0 && happened.Raw.Length > 0, file);
        }
    }

    [Fact]
    public void Only_what_is_unknown_in_them_is_unknown()
    {
        var unknown = Samples().SelectMany(Read).Where(happened =>
            happened is UnknownEvent or MessageEvent { Message: UnknownContent } || happened.Source is UnknownSource);

        unknown.Select(happened => happened.Type).Except(["message", "undefined", "greatNewFeature"]).ShouldBeEmpty();
    }

    [Fact]
    public void Every_sample_is_accepted_when_signed_and_refused_when_one_byte_differs()
    {
        var signature = new LineSignature("secret of the test");
        foreach (var file in Samples())
        {
            var body = File.ReadAllBytes(file);
            var header = signature.Sign(body);
            signature.Matches(body, header).ShouldBeTrue(file);
            body[^1] ^= 1;
            signature.Matches(body, header).ShouldBeFalse(file);
        }
    }

    private static string[] Samples() => Directory.GetFiles(Neighbour.Folder("line-samples"), "*.json", SearchOption.AllDirectories);

    private static IReadOnlyList<WebhookEvent> Read(string file) =>
        Webhook.TryParse(File.ReadAllBytes(file), out var webhook) ? webhook.Events : [];
}
