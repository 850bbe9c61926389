using System.Text.Json.Serialization;
using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Photos;
using LineBot.Dialogs.Script;
using LineBot.Dialogs.Tests.Talk;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Dialogs.Tests.Photos;

public sealed class PhotoIntakeTests
{
    private const string Question = "ขอรูปด้วยค่ะ";

    private readonly PhotosInMemory photos = new();

    [Fact]
    public Task A_photo_is_taken_for_the_fund_by_the_channel_it_came_by() => Ask()
        .Photo().Bot("ได้รับรูปที่ 1 แล้วค่ะ").Buttons("ส่งครบแล้ว", "ถ่ายรูป", "เลือกรูป", "ยกเลิก")
        .Then(() => photos.Requests[0].ShouldBe(new(LineUserId.Parse(Chat.Me), "100001", "default", AlbumDialog.Fund, IsExternal: false)))
        .RunAsync();

    [Fact]
    public Task A_photo_on_its_way_counts_as_taken() => Ask(PhotoState.Coming)
        .Photo().Bot("ได้รับรูปที่ 1 แล้วค่ะ")
        .RunAsync();

    [Theory]
    [InlineData(PhotoState.Unreadable, "รูปนี้เปิดไม่ได้ค่ะ ลองถ่ายใหม่หรือเลือกรูปอื่นนะคะ")]
    [InlineData(PhotoState.TooLarge, "รูปนี้ใหญ่เกินไปค่ะ ลองถ่ายด้วยกล้องในแชตนี้นะคะ")]
    [InlineData(PhotoState.Gone, "รูปนี้หายไปจากไลน์แล้วค่ะ ขอส่งใหม่อีกครั้งนะคะ")]
    [InlineData(PhotoState.Deleted, "รูปนี้ถูกยกเลิกการส่งแล้วค่ะ ไม่ได้เก็บไว้")]
    public Task A_photo_that_was_not_kept_is_said_so_and_does_not_count(PhotoState fate, string words) => Ask(fate)
        .Photo().Bot(words).Buttons("ถ่ายรูป", "เลือกรูป", "ยกเลิก")
        .Then(() => photos.Fate = PhotoState.Kept)
        .Photo().Bot("ได้รับรูปที่ 1 แล้วค่ะ")
        .RunAsync();

    [Fact]
    public Task A_picture_on_another_server_is_declined_politely() => Ask()
        .ExternalPhoto().Bot("รูปที่แชร์มาจากที่อื่นเปิดไม่ได้ค่ะ ขอรูปที่ถ่ายเองหรือเลือกจากเครื่องนะคะ")
        .RunAsync();

    [Fact]
    public Task Pictures_sent_together_get_one_answer() => Ask()
        .PhotoOfSet("A", 2, 3).BotIsSilent()
        .PhotoOfSet("A", 3, 3).BotIsSilent()
        .PhotoOfSet("A", 1, 3).Bot("ได้รับ 3 รูปแล้วค่ะ รวมเป็น 3 รูป").Buttons("ส่งครบแล้ว", "ถ่ายรูป", "เลือกรูป", "ยกเลิก")
        .Photo().Bot("ได้รับรูปที่ 4 แล้วค่ะ")
        .RunAsync();

    [Fact]
    public Task Two_sendings_may_come_mixed() => Ask()
        .PhotoOfSet("A", 1, 2).BotIsSilent()
        .PhotoOfSet("B", 2, 2).BotIsSilent()
        .PhotoOfSet("A", 2, 2).Bot("ได้รับ 2 รูปแล้วค่ะ รวมเป็น 3 รูป")
        .PhotoOfSet("B", 1, 2).Bot("ได้รับ 2 รูปแล้วค่ะ รวมเป็น 4 รูป")
        .RunAsync();

    [Fact]
    public Task What_is_wrong_with_one_of_several_is_said_at_once() => Ask()
        .Then(() => photos.Fates["100001"] = PhotoState.Unreadable)
        .PhotoOfSet("A", 1, 2).Bot("รูปนี้เปิดไม่ได้ค่ะ ลองถ่ายใหม่หรือเลือกรูปอื่นนะคะ")
        .PhotoOfSet("A", 2, 2).Bot("ได้รับ 1 รูปแล้วค่ะ รวมเป็น 1 รูป")
        .RunAsync();

    [Fact]
    public Task More_than_there_is_room_for_is_said_once() => Enumerable.Range(1, 6)
        .Aggregate(Ask(), (chat, index) => chat.PhotoOfSet("A", index, 7).BotIsSilent())
        .PhotoOfSet("A", 7, 7).Bot("เก็บได้ไม่เกิน 5 รูปค่ะ รูปที่เกินไม่ได้เก็บไว้\n\nได้รับ 5 รูปแล้วค่ะ รวมเป็น 5 รูป")
        .RunAsync();

    [Fact]
    public async Task A_picture_that_is_taken_back_is_forgotten_in_silence()
    {
        await Ask().Photo().Bot("ได้รับรูปที่ 1 แล้วค่ะ").Unsends("100001").BotIsSilent().RunAsync();

        var id = PhotosInMemory.IdOf(LineUserId.Parse(Chat.Me), "100001");
        (await photos.ReadAsync([id], TestContext.Current.CancellationToken)).ShouldHaveSingleItem().State.ShouldBe(PhotoState.Deleted);
    }

    [Fact]
    public void Buttons_open_each_photo_in_order()
    {
        var ids = new[] { "1", "2" }.Select(message => PhotosInMemory.IdOf(LineUserId.Parse(Chat.Me), message)).ToList();
        var viewer = new PhotoViewer(AlbumDialog.Fund, MemberNumber.Parse("0001"), "W-1");

        var buttons = PhotoButtons.Of(photos, ids, viewer, Chat.Start);

        buttons.Select(button => button.Label.In(default)).ShouldBe(["ดูรูปที่ 1", "ดูรูปที่ 2"]);
        buttons[1].In(default).ShouldBeOfType<LineBot.Line.Messages.Actions.UriAction>()
            .Uri.ShouldBe(photos.Link(ids[1], viewer, Chat.Start).AbsoluteUri);
    }

    private Chat Ask(PhotoState fate = PhotoState.Kept)
    {
        photos.Fate = fate;
        var routes = new Routes().Add(new AlbumDialog(new(photos))).On(Occasion.Unsend, new UnsendReply(photos, new MemoryWorkbooks(Village.Of())));
        return Chat.With(new Bot(routes, IntentReader.Load())).Forges("album").Bot(Question);
    }

    private sealed class AlbumDialog(PhotoIntake intake) : Conversation<string, AlbumDraft>("album", 1, AlbumJson.Default.AlbumDraft)
    {
        public static readonly FundId Fund = FundId.Parse("ban-nam-jai");

        protected override Task<string> LoadAsync(Turn turn) => Task.FromResult("");

        protected override AlbumDraft NewDraft(Turn turn, string facts) => new();

        protected override void Write(Script<string, AlbumDraft> script) =>
            script.Photos("papers", TakeAsync, draft => draft.Photos.Count).With((_, _) => Text.Same(Question)).AtMost(5);

        private Task<TakenPhoto<AlbumDraft>> TakeAsync(Turn turn, AlbumDraft draft, Photo photo) =>
            intake.TakeAsync(turn, Fund, photo, id => draft with { Photos = [.. draft.Photos, id] });
    }
}

internal sealed record AlbumDraft
{
    public IReadOnlyList<PhotoId> Photos { get; init; } = [];
}

[JsonSourceGenerationOptions(Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(AlbumDraft))]
internal sealed partial class AlbumJson : JsonSerializerContext;
