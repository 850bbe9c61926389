using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LineBot.Funds.Decisions;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Claims;

/// <summary>The parts of a claim that have a shape of their own, as JSON columns. Thai stays as it is: a column has room for 32,000 letters.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(StoredValues)])]
[JsonSerializable(typeof(ClaimedEvent))]
[JsonSerializable(typeof(Claimant))]
[JsonSerializable(typeof(IReadOnlyList<ClaimPaper>))]
[JsonSerializable(typeof(IReadOnlyList<Clause>))]
[JsonSerializable(typeof(IReadOnlyList<OutOfRule>))]
[JsonSerializable(typeof(HealthConsent))]
[JsonSerializable(typeof(AskedFor))]
[JsonSerializable(typeof(ClaimClosing))]
[JsonSerializable(typeof(Appeal))]
[JsonSerializable(typeof(ClaimPayment))]
[JsonSerializable(typeof(MinutesLine))]
internal sealed partial class ClaimJson : JsonSerializerContext
{
    private static readonly JsonSerializerOptions Readable = new(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Readable.GetTypeInfo(typeof(T)));

    public static T Read<T>(string json) => (T)JsonSerializer.Deserialize(json, Readable.GetTypeInfo(typeof(T)))!;
}
