using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Script;

/// <summary>
/// Writes the values of the fund into drafts: money as satang, numbers of the books as their text. A draft that holds one names this
/// converter in its <see cref="JsonSourceGenerationOptionsAttribute"/>; without it every amount would come back as zero.
/// </summary>
public sealed class FundValues : JsonConverterFactory
{
    private static readonly Dictionary<Type, JsonConverter> Converters = new()
    {
        [typeof(Money)] = new Satang(),
        [typeof(FundId)] = new Words<FundId>(FundId.Parse, id => id.Value),
        [typeof(MemberNumber)] = new Words<MemberNumber>(MemberNumber.Parse, number => number.Value),
        [typeof(AccountNumber)] = new Words<AccountNumber>(AccountNumber.Parse, number => number.Value),
        [typeof(LoanNumber)] = new Words<LoanNumber>(LoanNumber.Parse, number => number.Value),
        [typeof(ReceiptNumber)] = new Words<ReceiptNumber>(ReceiptNumber.Parse, number => number.Value),
        [typeof(LineUserId)] = new Words<LineUserId>(LineUserId.Parse, id => id.Value),
        [typeof(PhotoId)] = new Words<PhotoId>(PhotoId.Parse, id => id.Value),
        [typeof(ClaimNumber)] = new Words<ClaimNumber>(ClaimNumber.Parse, number => number.ToString()),
        [typeof(CaseNumber)] = new Words<CaseNumber>(CaseNumber.Parse, number => number.ToString()),
        [typeof(PotId)] = new Words<PotId>(PotId.Parse, id => id.Value),
    };

    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Converters[typeToConvert];

    /// <summary>Stops the start over a draft that would lose one of these values.</summary>
    internal static void Check(JsonTypeInfo draft)
    {
        foreach (var property in draft.Properties.Where(property => property.CustomConverter is null))
        {
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (!Converters.ContainsKey(type) || draft.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.None) { continue; }
            throw new ArgumentException($"'{draft.Type.Name}.{property.Name}' is stored without {nameof(FundValues)}.", nameof(draft));
        }
    }

    private sealed class Satang : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Money.FromSatang(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Satang);
    }

    private sealed class Words<T>(Func<string, T> parse, Func<T, string> write) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            try
            {
                return parse(reader.GetString() ?? "");
            }
            catch (FormatException exception)
            {
                throw new JsonException(exception.Message, exception);
            }
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
