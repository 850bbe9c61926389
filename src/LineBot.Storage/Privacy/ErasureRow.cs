using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Data.Tables;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Privacy;
using LineBot.Storage.Welfare;

namespace LineBot.Storage.Privacy;

/// <summary>
/// The row <c>~erasure:{key}</c> in a member's partition, written before anything is erased: what was promised, and whether it is done. It
/// names no LINE account.
/// </summary>
internal static class ErasureRow
{
    public const string Prefix = "~erasure:";

    public const string At = "At";

    private const string IsDone = "IsDone";

    private const string Receipt = "Receipt";

    public static string Key(CommandKey key) => Prefix + Keys.Escape(key.Value);

    public static TableEntity Write(CommandKey key, ErasurePlan plan, DateTimeOffset at) => new(Keys.Member(plan.Membership), Key(key))
    {
        [At] = at,
        [IsDone] = false,
        [Receipt] = JsonSerializer.Serialize(new StoredReceipt(plan.Erased, plan.Kept), ErasureJson.Default.StoredReceipt),
    };

    public static TableEntity Done(Membership membership, CommandKey key) => new(Keys.Member(membership), Key(key)) { [IsDone] = true };

    public static bool IsFinished(TableEntity row) => row.GetBoolean(IsDone) == true;

    public static ErasureOutcome.Erased Read(Membership membership, TableEntity row)
    {
        var receipt = JsonSerializer.Deserialize(row.Text(Receipt), ErasureJson.Default.StoredReceipt)!;
        return new(new(membership, [], receipt.Erased, receipt.Kept), row.Time(At));
    }
}

/// <summary>What a receipt says, as it is stored.</summary>
internal sealed record StoredReceipt(IReadOnlyList<ErasedCount> Erased, IReadOnlyList<KeptWhy> Kept);

/// <summary>How receipts are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, Converters = [typeof(StoredValues)])]
[JsonSerializable(typeof(StoredReceipt))]
internal sealed partial class ErasureJson : JsonSerializerContext;
