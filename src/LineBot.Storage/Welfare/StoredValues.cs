using System.Text.Json;
using System.Text.Json.Serialization;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>How the values of the funds are written into JSON columns: money as whole satang, numbers as their text.</summary>
internal sealed class StoredValues : JsonConverterFactory
{
    private static readonly Dictionary<Type, JsonConverter> Converters = new()
    {
        [typeof(Money)] = new Satang(),
        [typeof(MemberNumber)] = new Words<MemberNumber>(MemberNumber.Parse, number => number.Value),
        [typeof(ReceiptNumber)] = new Words<ReceiptNumber>(ReceiptNumber.Stored, number => number.Value),
        [typeof(PhotoId)] = new Words<PhotoId>(PhotoId.Parse, id => id.Value),
        [typeof(PotId)] = new Words<PotId>(PotId.Parse, id => id.Value),
        [typeof(FundId)] = new Words<FundId>(FundId.Parse, id => id.Value),
        [typeof(LineUserId)] = new Words<LineUserId>(LineUserId.Parse, id => id.Value),
        [typeof(CommandKey)] = new Words<CommandKey>(CommandKey.Parse, key => key.Value),
        [typeof(CaseNumber)] = new Words<CaseNumber>(CaseNumber.Parse, number => number.ToString()),
        [typeof(ClaimNumber)] = new Words<ClaimNumber>(ClaimNumber.Parse, number => number.ToString()),
    };

    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Converters[typeToConvert];

    private sealed class Satang : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Money.FromSatang(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Satang);
    }

    private sealed class Words<T>(Func<string, T> parse, Func<T, string> write) : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => parse(reader.GetString() ?? "");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
    }
}
