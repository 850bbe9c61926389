using System.Text.Json;
using System.Text.Json.Serialization;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Ledger;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.ScriptTests;

/// <summary>The fund's values inside drafts.</summary>
public class FundValuesTests
{
    [Fact]
    public void A_draft_comes_back_as_it_was()
    {
        var draft = new DraftOfValues(Money.FromBaht(500.25m), new(FundId.Parse("ban-suan"), MemberNumber.Parse("0012")), AccountNumber.Parse("0012-S"), null);

        var json = JsonSerializer.Serialize(draft, ValuesJson.Default.DraftOfValues);

        json.ShouldBe("""{"Amount":50025,"Member":{"Fund":"ban-suan","Member":"0012"},"Account":"0012-S","Fee":null}""");
        JsonSerializer.Deserialize(json, ValuesJson.Default.DraftOfValues).ShouldBe(draft);
    }

    [Fact]
    public void A_number_that_is_none_is_no_silent_default() => Should.Throw<JsonException>(
        () => JsonSerializer.Deserialize("""{"Account":""}""", ValuesJson.Default.DraftOfValues));

    [Fact]
    public void A_draft_that_would_lose_its_money_stops_the_start() =>
        Should.Throw<ArgumentException>(() => new Careless()).Message.ShouldContain("CarelessDraft.Amount");

    private sealed class Careless() : Conversation<object, CarelessDraft>("careless", 1, CarelessJson.Default.CarelessDraft)
    {
        protected override Task<object> LoadAsync(Turn turn) => Task.FromResult(new object());

        protected override CarelessDraft NewDraft(Turn turn, object facts) => new(default);

        protected override void Write(Script<object, CarelessDraft> script) => script.Say("a", (_, _) => Text.Same("a"));
    }
}

internal sealed record DraftOfValues(Money Amount, Membership Member, AccountNumber Account, Money? Fee);

[JsonSourceGenerationOptions(Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(DraftOfValues))]
internal sealed partial class ValuesJson : JsonSerializerContext;

internal sealed record CarelessDraft(Money Amount);

[JsonSerializable(typeof(CarelessDraft))]
internal sealed partial class CarelessJson : JsonSerializerContext;
