using LineBot.Dialogs.Chats;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs.ScriptTests;

/// <summary>A bot of a few small conversations.</summary>
internal static class Village
{
    public static Chat Chat(Depot depot) => Chats.Chat.With(Bot(depot));

    public static Bot Bot(Depot depot) => new(
        new Routes()
            .On("supplies", Text.Same("ขอของ"), new RequestSupplies(depot))
            .On(Intents.Balance, Text.Same("ยอดเงิน"), new Says("balance", "มีเงิน 500.00 บาทค่ะ"))
            .On(Intents.Help, Text.Same("เมนู"), new Says("menu", "เมนูค่ะ"))
            .On(Intents.Emergency, Text.Same("ฉุกเฉิน"), new Says("emergency", "โทร 1669 ค่ะ"))
            .On(Intents.Link, Text.Same("ผูกบัญชี"), new AsksName())
            .On(Occasion.Sticker, new Says("sticker", "สติกเกอร์น่ารักค่ะ"))
            .On(Occasion.Lost, new Says("lost", "คุยกับคนนะคะ"))
            .Add(new Fails()),
        new FewWords());
}

internal sealed class Says(string id, string words) : Reply(id)
{
    protected override Task<ISaying> AnswerAsync(Turn turn) => Task.FromResult<ISaying>(Text.Same(words));
}

internal sealed class Fails() : Reply("fails")
{
    protected override Task<ISaying> AnswerAsync(Turn turn)
    {
        turn.MustArrive();
        turn.Add(new ConversationChange.SetGuard(new(1, turn.Now)));
        throw new InvalidOperationException("boom");
    }
}

/// <summary>A second conversation, to lie on top of the first.</summary>
internal sealed class AsksName() : Conversation<object, SuppliesDraft>("name", 1, SuppliesJson.Default.SuppliesDraft)
{
    protected override Task<object> LoadAsync(Turn turn) => Task.FromResult(new object());

    protected override SuppliesDraft NewDraft(Turn turn, object facts) => new();

    protected override void Write(Script<object, SuppliesDraft> script)
    {
        script.AskWords("name", text => text).With((_, _) => Text.Same("ชื่ออะไรคะ")).InOwnWords().Keep((draft, name) => draft with { Note = name });
        script.Do("greet", (_, _, draft) => Task.FromResult(draft.Note!), say: name => Text.Same($"สวัสดีค่ะ คุณ{name}"))
            .BackTo("name", name => name == "x");
    }
}
