using System.Text;
using LineBot.Line.Events;

namespace LineBot.Line.Tests.Events;

public class EventKindTests
{
    [Fact]
    public void Chats_are_told_apart()
    {
        Read("""{"type":"join","source":{"type":"user","userId":"U1"}}""").Source.ShouldBe(new UserSource("U1"));
        Read("""{"type":"join","source":{"type":"user"}}""").Source.ShouldBe(new UserSource(null));
        Read("""{"type":"join","source":{"type":"group","groupId":"C1","userId":"U1"}}""").Source.ShouldBe(new GroupSource("C1", "U1"));
        Read("""{"type":"join","source":{"type":"room","roomId":"R1"}}""").Source.ShouldBe(new RoomSource("R1", null));
        Read("""{"type":"join","source":{"type":"planet","userId":"U1"}}""").Source.ShouldBe(new UnknownSource("planet", "U1"));
        Read("""{"type":"join"}""").Source.ShouldBeNull();
    }

    [Fact]
    public void Only_a_chat_with_one_person_is_personal()
    {
        new UserSource("U1").IsPersonal.ShouldBeTrue();
        new GroupSource("C1", "U1").IsPersonal.ShouldBeFalse();
        new RoomSource("R1", "U1").IsPersonal.ShouldBeFalse();
        new UnknownSource("planet", "U1").IsPersonal.ShouldBeFalse();
        new GroupSource("C1", "U1").ChatId.ShouldBe("C1");
    }

    [Fact]
    public void A_postback_carries_data_and_what_was_picked()
    {
        var picked = Read<PostbackEvent>("""{"type":"postback","postback":{"data":"pay/1","params":{"date":"2026-02-28"}}}""");
        picked.Data.ShouldBe("pay/1");
        picked.Params.Date.ShouldBe(new DateOnly(2026, 2, 28));

        Read<PostbackEvent>("""{"type":"postback","postback":{"data":"","params":{"time":"23:59"}}}""").Params.Time.ShouldBe(new TimeOnly(23, 59));
        Read<PostbackEvent>("""{"type":"postback","postback":{"data":"","params":{"datetime":"2026-01-05t09:30"}}}""")
            .Params.DateTime.ShouldBe(new DateTime(2026, 1, 5, 9, 30, 0, DateTimeKind.Unspecified));
        Read<PostbackEvent>("""{"type":"postback","postback":{"data":"x","params":{"newRichMenuAliasId":"b","status":"SUCCESS"}}}""")
            .Params.ShouldBe(new() { NewRichMenuAliasId = "b", Status = "SUCCESS" });
        Read<PostbackEvent>("""{"type":"postback","postback":{"data":"x","params":{"date":"2569-02-30"}}}""").Params.ShouldBe(PostbackParams.None);
    }

    [Fact]
    public void People_come_and_go()
    {
        Read<FollowEvent>("""{"type":"follow","follow":{"isUnblocked":true}}""").IsUnblocked.ShouldBe(true);
        Read<FollowEvent>("""{"type":"follow"}""").IsUnblocked.ShouldBeNull();
        Read<UnfollowEvent>("""{"type":"unfollow"}""");
        Read<JoinEvent>("""{"type":"join"}""");
        Read<LeaveEvent>("""{"type":"leave"}""");
        Read<MemberJoinedEvent>("""{"type":"memberJoined","joined":{"members":[{"type":"user","userId":"U1"},{"type":"user","userId":"U2"}]}}""")
            .Members.ShouldBe([new UserSource("U1"), new UserSource("U2")]);
        Read<MemberLeftEvent>("""{"type":"memberLeft","left":{"members":[{"type":"user","userId":"U1"}]}}""").Members.Count.ShouldBe(1);
        Read<MemberLeftEvent>("""{"type":"memberLeft"}""").Members.ShouldBeEmpty();
    }

    [Fact]
    public void A_message_is_taken_back_or_changed()
    {
        Read<UnsendEvent>("""{"type":"unsend","unsend":{"messageId":"325708"}}""").MessageId.ShouldBe("325708");
        Read<MessageEditedEvent>("""{"type":"messageEdited","message":{"id":"9","type":"text","text":"ใหม่","quoteToken":"q"}}""")
            .Message.ShouldBeOfType<TextContent>().Text.ShouldBe("ใหม่");
    }

    [Fact]
    public void An_account_link_ends_well_or_not()
    {
        Read<AccountLinkEvent>("""{"type":"accountLink","link":{"result":"ok","nonce":"n"}}""").IsOk.ShouldBeTrue();
        var failed = Read<AccountLinkEvent>("""{"type":"accountLink","link":{"result":"failed","nonce":"n"}}""");
        (failed.IsOk, failed.Nonce, failed.Source, failed.ReplyToken).ShouldBe((false, "n", null, null));
    }

    [Fact]
    public void The_rarer_kinds_keep_their_parts()
    {
        Read<VideoPlayCompleteEvent>("""{"type":"videoPlayComplete","videoPlayComplete":{"trackingId":"t"}}""").TrackingId.ShouldBe("t");
        var beacon = Read<BeaconEvent>("""{"type":"beacon","beacon":{"hwid":"d41d8cd98f","type":"stay","dm":"0a"}}""");
        (beacon.HardwareId, beacon.Kind, beacon.DeviceMessage).ShouldBe(("d41d8cd98f", "stay", "0a"));
        var membership = Read<MembershipEvent>("""{"type":"membership","membership":{"type":"joined","membershipId":3189}}""");
        (membership.Kind, membership.MembershipId).ShouldBe(("joined", 3189L));
        var module = Read<ModuleEvent>("""{"type":"module","module":{"type":"attached","botId":"U1","scopes":["message:send"]}}""");
        (module.Kind, module.BotId, module.Scopes.Single()).ShouldBe(("attached", "U1", "message:send"));
        Read<ActivatedEvent>("""{"type":"activated","chatControl":{"expireAt":1767603600000}}""")
            .ExpiresAt.ShouldBe(new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero));
        Read<DeactivatedEvent>("""{"type":"deactivated"}""");
        Read<BotSuspendedEvent>("""{"type":"botSuspended"}""");
        Read<BotResumedEvent>("""{"type":"botResumed"}""");
        Read<DeliveryEvent>("""{"type":"delivery","delivery":{"data":"d"}}""").Data.ShouldBe("d");
    }

    [Theory]
    [InlineData("""{"type":"things","things":{"deviceId":"t"}}""")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"postback","postback":"x"}""")]
    [InlineData("""{"type":"unsend","unsend":{}}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    public void What_is_not_known_is_kept_whole(string json) =>
        Encoding.UTF8.GetString(Read<UnknownEvent>(json).Raw.Span).ShouldBe(json);

    private static WebhookEvent Read(string json)
    {
        Webhook.TryParseEvent(Encoding.UTF8.GetBytes(json), out var happened).ShouldBeTrue();
        return happened;
    }

    private static TEvent Read<TEvent>(string json)
        where TEvent : WebhookEvent => Read(json).ShouldBeOfType<TEvent>();
}
