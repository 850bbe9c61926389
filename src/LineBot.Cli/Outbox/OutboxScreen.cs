using LineBot.Cli.Screen;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Outbox;
using LineBot.Funds.Outbox;
using Spectre.Console;

namespace LineBot.Cli.Outbox;

/// <summary>What lies aside, for the eye: Thai first, English below.</summary>
internal static class OutboxScreen
{
    public static void Show(IReadOnlyList<OutboxItem> waiting)
    {
        foreach (var item in waiting) { Show(item); }
        Out.Answers.WriteLine(waiting.Count == 0
            ? "ไม่มีงานค้าง  Nothing lies aside."
            : $"งานค้าง {waiting.Count} งาน  {waiting.Count} lie aside. Then: linebot outbox replay ID, or discard ID --why TEXT");
    }

    public static void Show(IReadOnlyList<OutboxDecision> decided)
    {
        foreach (var decision in decided)
        {
            var why = decision.Why is { } given ? $": {given}" : "";
            Out.Answers.WriteLine($"{decision.Id,-14} {decision.At:u}  {Codes.Of(decision.Deed)} by {decision.By}{why}");
        }

        Out.Answers.WriteLine(decided.Count == 0 ? "Nothing was decided yet. ยังไม่มีการตัดสิน" : $"{decided.Count} decisions, newest first.");
    }

    public static void Show(IReadOnlyList<(OutboxId Id, OutboxOutcome Outcome)> outcomes)
    {
        foreach (var (id, outcome) in outcomes) { Out.Answers.WriteLine($"{id,-14} {Sentence(outcome)}"); }
        if (outcomes.Count == 0) { Out.Answers.WriteLine("ไม่มีงานค้าง  Nothing lies aside that could be replayed."); }
    }

    private static void Show(OutboxItem item)
    {
        var (what, why, advice) = (OutboxMessages.What(item.Kind), OutboxMessages.Why(item.Reason), OutboxMessages.Advice(item.Reason));
        Out.Answers.WriteLine($"{item.Id,-14} {item.Since:u}  {string.Join(' ', item.Funds.Select(fund => fund.Value))}".TrimEnd());
        Out.Answers.WriteLine($"    {what.In(Locale.Thai)}: {why.In(Locale.Thai)} → {advice.In(Locale.Thai)}");
        Out.Answers.WriteLine($"    {what.In(Locale.English)}: {why.In(Locale.English)} {advice.In(Locale.English)}");
    }

    private static string Sentence(OutboxOutcome outcome) => outcome switch
    {
        OutboxOutcome.Done { Decision.Deed: OutboxDeed.Replayed } => "ทำใหม่แล้ว  given back to the app.",
        OutboxOutcome.Done => "ทิ้งแล้ว  discarded.",
        OutboxOutcome.DoneBefore before => $"{before.Decision.By} ตัดสินไปแล้ว  was {Codes.Of(before.Decision.Deed)} by {before.Decision.By} at {before.Decision.At:u}.",
        OutboxOutcome.InHand => "กำลังทำอยู่  somebody is at it; look again in two minutes.",
        OutboxOutcome.NotFromHere => "สั่งนำเข้าไฟล์เดิมอีกครั้ง  give the same import again, or linebot import --reverse.",
        _ => "ไม่มีงานรหัสนี้  nothing of this id lies aside.",
    };
}
