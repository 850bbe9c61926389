using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LineBot.Funds.Decisions;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

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
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, typeof(T), Thai.Context);

    public static T Read<T>(string json) => (T)JsonSerializer.Deserialize(json, typeof(T), Thai.Context)!;

    /// <summary>Made on first use, when the generated half of this class is ready.</summary>
    private static class Thai
    {
        public static readonly ClaimJson Context =
            new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
