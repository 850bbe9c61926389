using LineBot.Funds.Members;
using LineBot.Import;
using LineBot.Import.Sheets;
using LineBot.Storage.Connection;
using LineBot.Storage.Import;
using LineBot.TestKit;

namespace LineBot.Functions.Running;

/// <summary>The repository's sample funds in the storage of the tests. One person there is a member of all three.</summary>
public sealed class SampleNetwork(AzuriteFixture azurite) : IAsyncLifetime
{
    /// <summary>In three funds.</summary>
    public string Somsri { get; } = "U00000000000000000000000000000001";

    public async ValueTask InitializeAsync()
    {
        var connection = StorageConnection.From(_ => azurite.ConnectionString);
        await new StorageSetup(connection.CreateTables(), connection.CreateQueues(), connection.CreateBlobs()).EnsureAsync(TestContext.Current.CancellationToken);
        var files = ImportFiles.Read(new CsvFolder(Path.Combine(RepositoryRoot(), "samples", "network")), null);
        files.Faults.ShouldBeEmpty();
        var target = new ImportTarget(connection.CreateTables(), IdentityKey.Development, TimeProvider.System);
        (await target.CommitAsync(files.Rows, null, TestContext.Current.CancellationToken)).Faults.ShouldBeEmpty();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LineBot.sln"))) { return folder.FullName; }
        }
        throw new DirectoryNotFoundException("No folder above the tests holds LineBot.sln.");
    }
}
