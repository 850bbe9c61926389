using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Workbooks;
using LineBot.Storage.Blobs;
using LineBot.Storage.Broadcasts;
using LineBot.Storage.Connection;
using LineBot.Storage.Photos;
using LineBot.Storage.Workbooks;
using LineBot.TestKit;

namespace LineBot.Storage.Backup;

/// <summary>What rows name lies in containers, and comes back with them, byte by byte.</summary>
public sealed class BackedUpFilesTests(AzuriteFixture azurite) : IAsyncLifetime
{
    private static readonly LineUserId Sender = LineUserId.Parse($"U{new string('7', 32)}");

    private readonly string path = Path.Combine(Path.GetTempPath(), $"backup-{Guid.NewGuid():N}.zip");
    private readonly AzuriteFixture elsewhere = new();
    private Village village = null!;
    private Place here = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        village = await Village.FoundAsync(azurite, Token);
        (await village.Imports.CommitAsync(village.Somsri(), progress: null, Token)).Faults.ShouldBeEmpty();
        here = await Place.OfAsync(azurite);
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(path);
        await elsewhere.DisposeAsync();
    }

    [Fact]
    public async Task Pictures_workbooks_and_what_was_wrong_in_them_come_back_byte_by_byte()
    {
        var photo = await KeepPhotoAsync("a receipt");
        var workbook = await KeepWorkbookAsync("the books of November");
        await new BroadcastTable(village.Tables).RememberAsync(village.Fund, Token);
        await elsewhere.InitializeAsync();
        var there = await Place.OfAsync(elsewhere);

        var manifest = await BackUpAsync();
        await RestoreAsync(there);

        (manifest.Pictures, manifest.Workbooks, manifest.Lost!.Count).ShouldBe((1, 2, 0));
        (await TextAsync(there.Pictures, photo.Value)).ShouldBe("a receipt");
        (await there.Files.OpenAsync(workbook, Token)).ShouldNotBeNull().ToArray().ShouldBe(Encoding.UTF8.GetBytes("the books of November"));
        (await there.Files.ReportAsync(village.Fund, workbook.Number, Token))!.FaultCount.ShouldBe(2);
        (await new WorkbookTable(there.Tables).OfMessageAsync(workbook.File.MessageId, Token)).ShouldBe((village.Fund, workbook.Number));
        (await new BroadcastTable(there.Tables).FundsAsync(Token)).ShouldContain(village.Fund);
    }

    [Fact]
    public async Task What_is_no_longer_kept_is_not_looked_for()
    {
        var photo = await KeepPhotoAsync("a mistake");
        await here.Photos.ForgetAsync(photo, Token);
        await KeepWorkbookAsync("dropped", workbook => workbook.WithoutFile(Village.Noon));

        var manifest = await BackUpAsync();

        (manifest.Pictures, manifest.Workbooks, manifest.Lost!.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task A_file_that_is_gone_or_is_another_than_its_row_says_is_named()
    {
        var gone = await KeepPhotoAsync("gone");
        await here.Pictures.DeleteAsync(gone.Value, Token);
        var workbook = await KeepWorkbookAsync("as it came");
        await here.Workbooks.PutAsync(WorkbookFiles.File(village.Fund, workbook.Number), "application/octet-stream", "as it did not come"u8.ToArray(), Token);

        var manifest = await BackUpAsync();

        manifest.Lost.ShouldBe([$"pictures/{gone}", $"workbooks/{WorkbookFiles.File(village.Fund, workbook.Number)}"], ignoreOrder: true);
    }

    [Fact]
    public async Task Only_the_very_bytes_count_as_brought_back()
    {
        var photo = await KeepPhotoAsync("a receipt");
        var files = new FundFiles(here.Pictures, here.Workbooks);
        var part = new BackupPart($"pictures/{photo}", 0, 9, HashOf("a receipt"));

        (await files.HoldsAsync(part, Token)).ShouldBeTrue();
        (await files.HoldsAsync(part with { Sha256 = HashOf("a receipt of somebody else") }, Token)).ShouldBeFalse();
        (await files.HoldsAsync(part with { Name = "pictures/nothing" }, Token)).ShouldBeFalse();
    }

    [Fact]
    public async Task Rows_alone_are_small_and_say_so()
    {
        await KeepPhotoAsync("a receipt");

        var manifest = await BackUpAsync(withFiles: false);

        manifest.Parts.ShouldNotContain(part => part.IsFile);
    }

    private Task<BackupManifest> BackUpAsync(bool withFiles = true) => new FundBackup(village.Tables, new(here.Pictures, here.Workbooks), village.Identity, TimeProvider.System)
        .WriteAsync(village.Fund, path, withFiles, progress: null, Token);

    private async Task RestoreAsync(Place there)
    {
        await using var file = await BackupFile.OpenAsync(path, Token);
        await new FundRestore(there.Tables, new(there.Pictures, there.Workbooks), village.Identity, TimeProvider.System).RunAsync(file, anotherKey: false, progress: null, Token);
    }

    private async Task<PhotoId> KeepPhotoAsync(string content)
    {
        var id = PhotoId.Parse(Guid.NewGuid().ToString("N"));
        var begun = await here.Photos.BeginAsync(id, village.Fund, new(Sender, "default", id.Value), Village.Noon, Token);
        using (var upload = here.Photos.Upload(id))
        {
            await upload.WriteAsync(Encoding.UTF8.GetBytes(content), Token);
            await upload.CommitAsync("image/png", Token);
        }

        (await here.Photos.KeepAsync(begun, new("image/png", HashOf(content)), Token)).State.ShouldBe(PhotoState.Kept);
        return id;
    }

    private async Task<SentWorkbook> KeepWorkbookAsync(string content, Func<SentWorkbook, SentWorkbook>? then = null)
    {
        var workbook = new SentWorkbook(village.Fund, new(1), MemberNumber.Parse("0001"), "นางสมศรี ใจดี", Village.Noon, new("default", $"m-{village.Fund}", "เล่มเดือนนี้.xlsx"))
        {
            State = WorkbookState.Faulty,
            HasFile = true,
            Report = new([], [], [new("members", 5, "joined_on", "ไม่ใช่วันที่", "No date.")]) { FaultCount = 2 },
        };
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(content));
        workbook = workbook with { Sha256 = await here.Files.KeepAsync(workbook.Fund, workbook.Number, bytes, Token) };
        await here.Files.KeepReportAsync(workbook, workbook.Report!, Token);
        await village.Tables.GetTableClient(TableNames.Workbooks).UpsertEntityAsync(WorkbookRow.Write(then?.Invoke(workbook) ?? workbook), TableUpdateMode.Replace, Token);
        await new WorkbookTable(village.Tables).RememberAsync(workbook, Token);
        return workbook;
    }

    private static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static async Task<string?> TextAsync(BlobContainer container, string name)
    {
        await using var content = await container.OpenAsync(name, Token);
        return content is null ? null : await new StreamReader(content).ReadToEndAsync(Token);
    }

    /// <summary>A storage with its tables and containers.</summary>
    private sealed record Place(TableServiceClient Tables, BlobContainer Pictures, BlobContainer Workbooks)
    {
        public PhotoStore Photos => new(Tables, Pictures, TimeProvider.System);

        public WorkbookFiles Files => new(Workbooks);

        public static async Task<Place> OfAsync(AzuriteFixture azurite)
        {
            var connection = StorageConnection.From(_ => azurite.ConnectionString);
            var (tables, blobs) = (connection.CreateTables(), connection.CreateBlobs());
            foreach (var table in TableNames.All) { await tables.CreateTableIfNotExistsAsync(table, Token); }
            var place = new Place(tables, blobs.Container(PhotoRows.Container), blobs.Container(WorkbookFiles.Container));
            await Task.WhenAll(place.Pictures.CreateIfNotExistsAsync(Token), place.Workbooks.CreateIfNotExistsAsync(Token));
            return place;
        }
    }
}
