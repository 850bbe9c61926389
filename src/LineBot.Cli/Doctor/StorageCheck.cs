using Azure;
using Azure.Data.Tables;
using LineBot.Cli.Settings;
using LineBot.Storage.Connection;
using LineBot.Storage.Photos;
using LineBot.Storage.Queues;
using LineBot.Storage.Workbooks;

namespace LineBot.Cli.Doctor;

/// <summary>Tables, queues and blobs: is each there, and may it be written to? What is written is taken away again.</summary>
internal sealed class StorageCheck(Installation installation, bool fix) : ICheck
{
    /// <summary>No conversation's partition: LINE's ids begin otherwise.</summary>
    private const string Probe = "health";

    /// <summary>Out of everybody's sight, and of a queue that no function reads.</summary>
    private static readonly TimeSpan OutOfSight = TimeSpan.FromMinutes(5);

    public string Name => "storage";

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        if (fix) { await new StorageSetup(installation.Tables, installation.Queues, installation.Blobs).EnsureAsync(cancellationToken); }
        var missing = new List<string>();
        foreach (var table in TableNames.All) { await NoteAsync(missing, $"table {table}", () => LookAsync(table, cancellationToken)); }
        foreach (var queue in QueueNames.All) { await NoteAsync(missing, $"queue {queue}", () => installation.Queues.Queue(queue).PeekAsync(1, cancellationToken)); }
        if (missing.Count == 0) { await NoteAsync(missing, $"container {PhotoRows.Container} or {WorkbookFiles.Container}", () => WriteAsync(cancellationToken)); }
        return missing.Count == 0
            ? [Finding.Good(Name, $"{TableNames.All.Count} tables, {QueueNames.All.Count} queues and the photos are there and may be written to. ใช้งานได้")]
            : [Finding.Bad(Name, $"Missing: {string.Join(", ", missing)}. ยังไม่มีในที่เก็บข้อมูล", "Start the app once, or: linebot doctor --fix")];
    }

    private async Task LookAsync(string table, CancellationToken cancellationToken)
    {
        await foreach (var page in installation.Tables.GetTableClient(table).QueryAsync<TableEntity>((string?)null, maxPerPage: 1, cancellationToken: cancellationToken).AsPages()) { return; }
    }

    private async Task WriteAsync(CancellationToken cancellationToken)
    {
        var table = installation.Tables.GetTableClient(TableNames.Conversations);
        await table.UpsertEntityAsync(new TableEntity(Probe, "doctor"), TableUpdateMode.Replace, cancellationToken);
        await table.DeleteEntityAsync(Probe, "doctor", cancellationToken: cancellationToken);
        var queue = installation.Queues.Queue(QueueNames.PoisonOf(QueueNames.LinePhotos));
        await queue.DeleteAsync(await queue.PutAsync("{}"u8.ToArray(), OutOfSight, cancellationToken), cancellationToken);
        var photos = installation.Blobs.Container(PhotoRows.Container);
        await photos.PutAsync("doctor", "text/plain", "probe"u8.ToArray(), cancellationToken);
        await photos.DeleteAsync("doctor", cancellationToken);
        var workbooks = installation.Blobs.Container(WorkbookFiles.Container);
        await workbooks.PutAsync("doctor", "text/plain", "probe"u8.ToArray(), cancellationToken);
        await workbooks.DeleteAsync("doctor", cancellationToken);
    }

    private static async Task NoteAsync(List<string> missing, string what, Func<Task> look)
    {
        try { await look(); }
        catch (RequestFailedException e) when (e.Status == 404) { missing.Add(what); }
    }
}
