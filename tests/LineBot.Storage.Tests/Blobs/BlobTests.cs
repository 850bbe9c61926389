using Azure;
using LineBot.Storage.Connection;
using LineBot.TestKit;

namespace LineBot.Storage.Blobs;

public class BlobTests(AzuriteFixture azurite)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(BlobUpload.BlockBytes)]
    [InlineData(BlobUpload.BlockBytes + 1)]
    [InlineData(3 * BlobUpload.BlockBytes)]
    public async Task A_blob_comes_out_as_it_went_in(int length)
    {
        var container = await ContainerAsync();
        var bytes = new byte[length];
        new Random(7).NextBytes(bytes);

        using (var upload = new BlobUpload(container, "picture"))
        {
            foreach (var part in bytes.Chunk(100_000)) { await upload.WriteAsync(part, Token); }
            await upload.CommitAsync("image/png", Token);
        }

        (await ReadAsync(container, "picture")).ShouldBe(bytes);
    }

    [Fact]
    public async Task Nothing_is_to_be_seen_before_the_end()
    {
        var container = await ContainerAsync();
        using var upload = new BlobUpload(container, "half");

        await upload.WriteAsync(new byte[2 * BlobUpload.BlockBytes], Token);

        (await container.OpenAsync("half", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task The_same_name_again_takes_its_place()
    {
        var container = await ContainerAsync();
        await container.PutAsync("same", "image/png", "one"u8.ToArray(), Token);

        await container.PutAsync("same", "image/png", "two"u8.ToArray(), Token);

        (await ReadAsync(container, "same")).ShouldBe("two"u8.ToArray());
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_deleting_again_does_no_harm()
    {
        var container = await ContainerAsync();
        await container.PutAsync("gone", "image/png", "x"u8.ToArray(), Token);

        (await container.DeleteAsync("gone", Token)).ShouldBeTrue();
        (await container.DeleteAsync("gone", Token)).ShouldBeFalse();
        (await container.OpenAsync("gone", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_reads_it_without_the_key()
    {
        var name = AzuriteFixture.UniqueName("private");
        var container = Service().Container(name);
        await container.CreateIfNotExistsAsync(Token);
        await container.CreateIfNotExistsAsync(Token);
        await container.PutAsync("picture", "image/png", "x"u8.ToArray(), Token);
        using var stranger = new HttpClient();

        var answer = await stranger.GetAsync(new Uri($"{azurite.BlobEndpoint}/{name}/picture"), Token);

        ((int)answer.StatusCode).ShouldBeOneOf(401, 403, 404);
    }

    [Fact]
    public async Task A_missing_container_is_a_fault_of_ours() =>
        (await Should.ThrowAsync<RequestFailedException>(() => Service().Container("never-made").PutAsync("x", "image/png", "x"u8.ToArray(), Token)))
            .Status.ShouldBe(404);

    private async Task<BlobContainer> ContainerAsync()
    {
        var container = Service().Container(AzuriteFixture.UniqueName("photos"));
        await container.CreateIfNotExistsAsync(Token);
        return container;
    }

    private BlobService Service() => StorageConnection.From(_ => azurite.ConnectionString).CreateBlobs();

    private static async Task<byte[]> ReadAsync(BlobContainer container, string name)
    {
        await using var stream = (await container.OpenAsync(name, Token)).ShouldNotBeNull();
        using var all = new MemoryStream();
        await stream.CopyToAsync(all, Token);
        return all.ToArray();
    }
}
