using System.Globalization;
using System.Text;
using Azure.Data.Tables;
using LineBot.Funds.Members;
using LineBot.Import;
using LineBot.Import.Sheets;
using LineBot.Storage.Connection;
using LineBot.Storage.Import;
using LineBot.TestKit;

namespace LineBot.Benchmarks.Whole;

/// <summary>One made-up village bank: each member has a pledged saving, shares and a loan, and one LINE account.</summary>
internal sealed class Books(string storage)
{
    public const int People = 128;

    /// <summary>What the answer about anybody's books shows.</summary>
    public const string Balance = "3,850.00";

    public static string User(int person) => $"U{person.ToString("D32", CultureInfo.InvariantCulture)}";

    public static async Task<Books> WriteAsync(AzuriteFixture azurite)
    {
        var connection = StorageConnection.From(name => name == "AzureWebJobsStorage" ? azurite.ConnectionString : null);
        await new StorageSetup(connection.CreateTables(), connection.CreateQueues(), connection.CreateBlobs()).EnsureAsync(CancellationToken.None);
        var folder = Directory.CreateTempSubdirectory("linebot-benchmark-");
        try
        {
            foreach (var (file, rows) in Files()) { await File.WriteAllLinesAsync(Path.Combine(folder.FullName, file), rows, Encoding.UTF8); }
            var read = ImportFiles.Read(new CsvFolder(folder.FullName), null);
            var outcome = await new ImportTarget(connection.CreateTables(), IdentityKey.Development, TimeProvider.System).CommitAsync(read.Rows, null, CancellationToken.None);
            if (read.Faults.Count + outcome.Faults.Count > 0) { throw new InvalidDataException("The books of the benchmark have a fault."); }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
        return new(azurite.ConnectionString);
    }

    /// <summary>The emulator looks at every row for every query, so what one measurement wrote would slow the next one down.</summary>
    public async Task ForgetTurnsAsync()
    {
        var table = StorageConnection.From(name => name == "AzureWebJobsStorage" ? storage : null).CreateTables().GetTableClient(TableNames.Conversations);
        var partitions = new Dictionary<string, List<TableTransactionAction>>();
        await foreach (var row in table.QueryAsync<TableEntity>("RowKey ge 'turn:' and RowKey lt 'turn;'", select: ["PartitionKey", "RowKey"]))
        {
            if (!partitions.TryGetValue(row.PartitionKey, out var actions)) { partitions[row.PartitionKey] = actions = []; }
            actions.Add(new(TableTransactionActionType.Delete, row));
        }
        foreach (var part in partitions.Values.SelectMany(actions => actions.Chunk(100))) { await table.SubmitTransactionAsync(part); }
    }

    private static IEnumerable<(string File, IEnumerable<string> Rows)> Files()
    {
        var members = Enumerable.Range(1, People).ToArray();
        yield return ("funds.csv", ["fund_id,name,kind", "measured,ธนาคารหมู่บ้านตัวอย่าง,village-bank"]);
        yield return ("members.csv",
            ["fund_id,member_no,title,given_name,family_name,joined_on,line_user_id", .. members.Select(n => $"measured,{n:D4},นาง,สมมติ,ตัวอย่าง,1/1/2560,{User(n)}")]);
        yield return ("accounts.csv",
        [
            "fund_id,member_no,account_no,kind,opened_on,balance,as_of,pledge_amount",
            .. members.Select(n => $"measured,{n:D4},S-{n:D4},pledge,1/1/2560,3850.00,30/9/2569,100.00"),
            .. members.Select(n => $"measured,{n:D4},H-{n:D4},share,1/1/2560,1000.00,30/9/2569,"),
        ]);
        yield return ("loans.csv",
        [
            "fund_id,member_no,loan_no,principal,rate_percent_per_year,method,instalments,every,disbursed_on,first_due_on",
            .. members.Select(n => $"measured,{n:D4},L-{n:D4},20000.00,12,equal-principal,24,month,15/10/2569,15/12/2569"),
        ]);
    }
}
