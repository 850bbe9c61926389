using System.Buffers;
using System.Text.Json;
using LineBot.Funds;
using LineBot.Funds.Workbooks;

namespace LineBot.Storage.Queues;

/// <summary>A workbook that wants work; which work, its own row says.</summary>
public sealed record QueuedWorkbook(FundId Fund, WorkbookNumber Number)
{
    /// <summary>How often it was put off, by a LINE that is slow or an import that is long.</summary>
    public int Round { get; init; }

    public byte[] ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>(128);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("fund", Fund.Value);
            json.WriteNumber("workbook", Number.Value);
            if (Round > 0) { json.WriteNumber("round", Round); }
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Null where the bytes are something else.</summary>
    public static QueuedWorkbook? FromJson(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var number = json.RootElement.GetProperty("workbook").GetInt32();
            if (!FundId.TryParse(json.RootElement.GetProperty("fund").GetString(), out var fund) || number < 1) { return null; }

            return new(fund, new(number)) { Round = json.RootElement.TryGetProperty("round", out var round) ? round.GetInt32() : 0 };
        }
        catch (Exception malformed) when (malformed is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    public override string ToString() => "workbook";
}
