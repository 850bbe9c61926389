using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Storage.Blobs;
using LineBot.Storage.Connection;
using LineBot.TestKit;

namespace LineBot.Storage.Photos;

public sealed class PhotoStoreTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.FromHours(7));
    private static readonly PhotoSource Source = new(LineUserId.Parse($"U{new string('1', 32)}"), "default", "4711");

    private readonly FundId fund = FundId.Parse($"f-{Guid.NewGuid():N}"[..20]);
    private readonly TurnedClock clock = new() { Now = Noon };
    private TableServiceClient tables = null!;
    private BlobContainer pictures = null!;
    private PhotoStore store = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var connection = StorageConnection.From(_ => azurite.ConnectionString);
        (tables, pictures) = (connection.CreateTables(), connection.CreateBlobs().Container(AzuriteFixture.UniqueName("photos")));
        await tables.CreateTableIfNotExistsAsync(PhotoRows.Table, Token);
        await pictures.CreateIfNotExistsAsync(Token);
        store = new(tables, pictures, clock);
    }

    public ValueTask DisposeAsync() => default;

    [Fact]
    public async Task A_photo_is_kept_with_what_is_known_of_it()
    {
        var id = await KeepAsync("one");

        var kept = (await store.ReadAsync([NewId(), id], Token)).ShouldHaveSingleItem();
        kept.ShouldBe(new(id, fund, PhotoState.Kept, Noon, null, kept.SameAs));
        kept.SameAs.ShouldBeEmpty();
        (await ShownAsync(id)).ShouldBe("one");
    }

    [Fact]
    public async Task The_same_message_again_is_the_same_photo()
    {
        var id = await KeepAsync("one");

        var again = await store.BeginAsync(id, fund, Source, Noon.AddMinutes(1), Token);

        again.State.ShouldBe(PhotoState.Kept);
        again.TakenAt.ShouldBe(Noon);
    }

    [Fact]
    public async Task A_picture_whose_row_was_not_written_is_not_to_be_seen_and_the_next_try_goes_over_it()
    {
        var id = NewId();
        var begun = await store.BeginAsync(id, fund, Source, Noon, Token);
        await UploadAsync(id, "torn");   // The process dies here.

        (await ShownAsync(id)).ShouldBeNull();

        (await FinishAsync(await store.BeginAsync(id, fund, Source, Noon, Token), "whole")).State.ShouldBe(PhotoState.Kept);
        (await ShownAsync(id)).ShouldBe("whole");
        begun.State.ShouldBe(PhotoState.Coming);
    }

    [Fact]
    public async Task Two_tries_at_once_keep_one_photo()
    {
        var id = NewId();
        var (first, second) = (await store.BeginAsync(id, fund, Source, Noon, Token), await store.BeginAsync(id, fund, Source, Noon, Token));

        await FinishAsync(first, "one");
        (await FinishAsync(second, "one")).State.ShouldBe(PhotoState.Kept);
        (await store.RefuseAsync(second, PhotoState.Gone, Token)).State.ShouldBe(PhotoState.Kept);

        (await ShownAsync(id)).ShouldBe("one");
    }

    [Fact]
    public async Task What_is_taken_back_is_deleted_also_while_it_is_on_its_way()
    {
        var id = NewId();
        var begun = await store.BeginAsync(id, fund, Source, Noon, Token);

        (await store.ForgetAsync(id, Token))!.Source.ShouldBeNull();

        (await FinishAsync(begun, "late")).State.ShouldBe(PhotoState.Deleted);
        (await pictures.OpenAsync(id.Value, Token)).ShouldBeNull();
        (await store.BeginAsync(id, fund, Source, Noon, Token)).State.ShouldBe(PhotoState.Deleted);
    }

    [Fact]
    public async Task A_picture_taken_back_is_gone_and_nothing_was_known_of_others()
    {
        var id = await KeepAsync("one");

        (await store.ForgetAsync(id, Token))!.State.ShouldBe(PhotoState.Deleted);
        (await store.ForgetAsync(id, Token))!.State.ShouldBe(PhotoState.Deleted);
        (await store.ForgetAsync(NewId(), Token)).ShouldBeNull();

        (await pictures.OpenAsync(id.Value, Token)).ShouldBeNull();
        (await store.ReadAsync([id], Token)).ShouldHaveSingleItem().State.ShouldBe(PhotoState.Deleted);
    }

    [Fact]
    public async Task What_the_books_rest_on_is_hidden_and_not_deleted()
    {
        var id = await KeepAsync("slip");
        await store.FileAsync(new(fund, "S-1", PhotoKeeping.Voucher), [id], Token);

        (await store.ForgetAsync(id, Token))!.State.ShouldBe(PhotoState.Hidden);

        (await ShownAsync(id)).ShouldBeNull();
        (await pictures.OpenAsync(id.Value, Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_same_picture_is_known_again_in_its_fund_with_what_it_was_sent_for()
    {
        var first = await KeepAsync("same");
        await store.FileAsync(new(fund, "W-1", PhotoKeeping.Paper), [first], Token);
        clock.Now = Noon.AddDays(1);
        var second = await KeepAsync("same");
        await KeepAsync("other");
        await store.FileAsync(new(fund, "W-2", PhotoKeeping.Paper), [second], Token);

        var (read, earlier) = ((await store.ReadAsync([second], Token))[0], (await store.ReadAsync([first], Token))[0]);

        read.SameAs.ShouldBe([new(first, "W-1", Noon)]);
        read.SentBeforeFor.ShouldBe(["W-1"]);
        earlier.SameAs.ShouldBeEmpty();
    }

    [Fact]
    public async Task Sending_it_again_after_taking_it_back_does_not_make_it_new()
    {
        var first = await KeepAsync("same");
        await store.FileAsync(new(fund, "W-1", PhotoKeeping.Paper), [first], Token);
        await store.ForgetAsync(first, Token);
        clock.Now = Noon.AddDays(1);

        (await store.ReadAsync([await KeepAsync("same")], Token))[0].SentBeforeFor.ShouldBe(["W-1"]);
    }

    [Fact]
    public async Task Filing_for_another_fund_changes_nothing()
    {
        var id = await KeepAsync("one");

        await store.FileAsync(new(FundId.Parse("another"), "W-9", PhotoKeeping.Voucher), [id, NewId()], Token);

        (await store.ReadAsync([id], Token))[0].Subject.ShouldBeNull();
    }

    [Theory]
    [InlineData(null, 60)]
    [InlineData(PhotoKeeping.Paper, 365)]
    [InlineData(PhotoKeeping.Voucher, 3653)]
    public async Task A_photo_stays_through_its_last_day_and_no_longer(PhotoKeeping? keeping, int days)
    {
        var id = await KeepAsync("one");
        if (keeping is { } given) { await store.FileAsync(new(fund, "W-1", given), [id], Token); }

        clock.Now = Noon.AddDays(days);
        await store.SweepAsync(Token);
        (await ShownAsync(id)).ShouldBe("one");

        clock.Now = Noon.AddDays(days + 1);
        (await store.SweepAsync(Token)).ShouldBeGreaterThanOrEqualTo(1);
        (await ShownAsync(id)).ShouldBeNull();
        (await pictures.OpenAsync(id.Value, Token)).ShouldBeNull();
        var ended = (await store.FindAsync(id, Token))!;
        (ended.State, ended.Source, ended.Look).ShouldBe((PhotoState.Deleted, null, null));
    }

    [Fact]
    public async Task Filing_again_keeps_longer_and_never_shorter()
    {
        var id = await KeepAsync("one");
        await store.FileAsync(new(fund, "W-1", PhotoKeeping.Voucher), [id], Token);

        await store.FileAsync(new(fund, "W-1", PhotoKeeping.Paper), [id], Token);

        clock.Now = Noon.AddDays(3653);
        await store.SweepAsync(Token);
        (await ShownAsync(id)).ShouldBe("one");
    }

    private static PhotoId NewId() => PhotoId.Parse(Guid.NewGuid().ToString("N"));

    private async Task<PhotoId> KeepAsync(string picture)
    {
        var id = NewId();
        (await FinishAsync(await store.BeginAsync(id, fund, Source, clock.Now, Token), picture)).State.ShouldBe(PhotoState.Kept);
        return id;
    }

    private async Task<StoredPhoto> FinishAsync(StoredPhoto photo, string picture)
    {
        await UploadAsync(photo.Id, picture);
        return await store.KeepAsync(photo, new("image/png", $"sha-of-{picture}"), Token);
    }

    private async Task UploadAsync(PhotoId id, string picture)
    {
        using var upload = store.Upload(id);
        await upload.WriteAsync(System.Text.Encoding.ASCII.GetBytes(picture), Token);
        await upload.CommitAsync("image/png", Token);
    }

    private async Task<string?> ShownAsync(PhotoId id)
    {
        await using var picture = await store.OpenAsync((await store.FindAsync(id, Token))!, Token);
        return picture is null ? null : await new StreamReader(picture).ReadToEndAsync(Token);
    }

    private sealed class TurnedClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
