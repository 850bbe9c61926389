using System.Text.Json.Serialization;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;
using LineBot.Funds;

namespace LineBot.Dialogs.ScriptTests;

/// <summary>A conversation with one question of each kind, as a feature would write it.</summary>
internal sealed class RequestSupplies(Depot depot) : Conversation<DepotFacts, SuppliesDraft>("supplies", depot.Version, SuppliesJson.Default.SuppliesDraft)
{
    protected override Task<DepotFacts> LoadAsync(Turn turn) => Task.FromResult(depot.Facts);

    protected override SuppliesDraft NewDraft(Turn turn, DepotFacts facts) => new() { Kind = turn.Argument(0) is { Length: > 0 } kind ? kind : null };

    protected override void Write(Script<DepotFacts, SuppliesDraft> script)
    {
        script.StopIf("open", (facts, _) => facts.ClosedBecause, say: why => Text.Same($"ปิดเพราะ{why}"));

        script.Choose("kind", (_, _) => [new("rice", Both("ข้าวสาร", "Rice")), new("water", Both("น้ำดื่ม", "Water"))])
            .With((_, _) => Both("ต้องการอะไรคะ", "What do you need?"))
            .UnlessKnown(draft => draft.Kind is not null)
            .Keep((draft, kind) => draft with { Kind = kind })
            .Called(Both("ของที่ขอ", "What"));

        script.Ask("cost", AmountReader.Read)
            .With((facts, _) => Text.Of(th: $"ราคาเท่าไรคะ (ไม่เกิน {facts.Ceiling} บาท)", en: $"How much? (up to {facts.Ceiling} baht)"))
            .Unless((facts, cost) => cost > facts.Ceiling ? "over" : null, say: _ => Both("เกินวงเงินค่ะ", "Over the ceiling."))
            .Keep((draft, cost) => draft with { Cost = cost })
            .Called(Both("ราคา", "Cost"));

        script.Ask("day", DateReader.Read)
            .With((_, _) => Both("วันไหนคะ", "Which day?"))
            .Calendar(Both("ปฏิทิน", "Calendar"), (_, today) => (today, today.AddDays(30)))
            .Keep((draft, day) => draft with { Day = day });

        script.AskWords("note", text => text.Trim() is { Length: > 0 } words ? words : null)
            .With((_, _) => Both("มีอะไรเพิ่มเติมไหมคะ", "Anything to add?"))
            .InOwnWords()
            .Optional(draft => draft with { Note = null })
            .Keep((draft, note) => draft with { Note = note });

        script.Photos("photos", depot.TakeAsync, draft => draft.Photos.Count)
            .With((_, _) => Both("ขอรูปด้วยค่ะ", "Photos, please"))
            .OnlyIf((_, draft) => draft.Kind == "rice")
            .AtMost(2);

        script.Confirm("confirm")
            .With((_, draft) => Text.Of(
                th: $"ขอ {draft.Kind} {draft.Cost} บาท วันที่ {draft.Day} ยืนยันไหมคะ",
                en: $"{draft.Kind} for {draft.Cost} baht on {draft.Day}. Confirm?"))
            .Yes((turn, draft) => depot.FileAsync(draft, turn.Key.Value), say: number => Text.Of(th: $"รับคำขอที่ {number} แล้วค่ะ", en: $"Request {number} received."))
            .No(Both("ไม่ส่งแล้วค่ะ", "Not sent."));
    }

    private static Text Both(string thai, string english) => Text.Of(th: $"{thai}", en: $"{english}");
}

internal sealed record DepotFacts(Money Ceiling, string? ClosedBecause);

internal sealed record SuppliesDraft
{
    public string? Kind { get; init; }

    public Money Cost { get; init; }

    public DateOnly Day { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<string> Photos { get; init; } = [];
}

[JsonSourceGenerationOptions(Converters = [typeof(FundValues)])]
[JsonSerializable(typeof(SuppliesDraft))]
internal sealed partial class SuppliesJson : JsonSerializerContext;

/// <summary>Where requests are filed; the same key files once.</summary>
internal sealed class Depot
{
    public DepotFacts Facts { get; set; } = new(Money.FromBaht(1_000), null);

    public int Version { get; init; } = 1;

    public Dictionary<string, SuppliesDraft> Filed { get; } = [];

    public HashSet<string> Kept { get; } = [];

    public Task<int> FileAsync(SuppliesDraft draft, string key)
    {
        Filed.TryAdd(key, draft);
        return Task.FromResult(Filed.Keys.ToList().IndexOf(key) + 1);
    }

    public Task<TakenPhoto<SuppliesDraft>> TakeAsync(Turn turn, SuppliesDraft draft, Photo photo)
    {
        Kept.Add(turn.Key.Value);
        return Task.FromResult(new TakenPhoto<SuppliesDraft>(draft with { Photos = [.. draft.Photos, photo.MessageId] }, null));
    }
}
