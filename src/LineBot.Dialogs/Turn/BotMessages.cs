using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;
using LineBot.Dialogs.Script;

namespace LineBot.Dialogs;

/// <summary>What the bot says outside of any conversation.</summary>
internal static class BotMessages
{
    private static Button Menu => Button.Of(Text.Of(th: $"เมนู", en: $"Menu"), new(Intents.Help));

    public static ISaying Hello => Text.Of(th: $"สวัสดีค่ะ", en: $"Hello.").With(Menu);

    public static ISaying Cancelled => ScriptMessages.Cancelled.With(Menu);

    public static ISaying NothingOpen => Text.Of(
        th: $"ตอนนี้ไม่มีเรื่องค้างอยู่ค่ะ มีอะไรให้ช่วยไหมคะ",
        en: $"Nothing is open at the moment. What can I do for you?").With(Menu);

    public static ISaying OldButton => Text.Of(
        th: $"ปุ่มนี้เก่าแล้วค่ะ เริ่มใหม่จากเมนูได้เลยนะคะ",
        en: $"That button is too old. Please start again from the menu.").With(Menu);

    public static ISaying Expired => Text.Of(
        th: $"เรื่องที่ค้างไว้เกิน 30 วันปิดไปแล้วนะคะ เริ่มใหม่ได้ทุกเมื่อค่ะ",
        en: $"What was left open for more than 30 days has been closed. You can start again at any time.").With(Menu);

    public static ISaying Outdated => Text.Of(
        th: $"ระบบเพิ่งปรับปรุง เรื่องที่คุยค้างไว้จึงต้องเริ่มใหม่นะคะ ขออภัยด้วยค่ะ",
        en: $"The service was updated, so what we were doing has to be started again. Sorry about that.").With(Menu);

    public static ISaying Apology => Text.Of(
        th: $"ขออภัยค่ะ ระบบขัดข้องชั่วคราว รอสักครู่แล้วลองใหม่นะคะ",
        en: $"Sorry, something went wrong on our side. Please try again in a moment.").With(Menu, ScriptMessages.TalkToHuman);

    public static ISaying ContinueOrRestart => Text.Of(
        th: $"มีเรื่องค้างไว้อยู่ค่ะ จะทำต่อหรือเริ่มใหม่ดีคะ",
        en: $"We had not finished. Go on, or start again?").With(
            Button.Of(Text.Of(th: $"ทำต่อ", en: $"Go on"), new(Intents.Continue)),
            Button.Of(Text.Of(th: $"เริ่มใหม่", en: $"Start again"), new(Intents.Restart)),
            Button.Of(ScriptMessages.Cancel, new(Intents.Cancel)));

    public static ISaying WhichDoYouMean => Text.Of(th: $"หมายถึงเรื่องไหนคะ", en: $"Which of these do you mean?");

    public static ISaying TooLong => Text.Of(
        th: $"ข้อความยาวเกินไปค่ะ แบ่งส่งเป็นข้อความสั้น ๆ นะคะ",
        en: $"That message is too long for me. Please send it in shorter ones.");

    public static ISaying NotUnderstood => Text.Of(
        th: $"ขอโทษค่ะ ยังไม่เข้าใจ ลองพิมพ์สั้น ๆ เช่น ยอดเงิน หรือกดเมนูนะคะ",
        en: $"Sorry, I did not understand. Try a short word such as: balance. Or tap the menu.").With(Menu, ScriptMessages.TalkToHuman);

    /// <summary>Understood, but no conversation serves it: that is said plainly, instead of not having understood.</summary>
    public static ISaying NotHere => Text.Of(
        th: $"เรื่องนี้ยังทำในไลน์ไม่ได้ค่ะ ติดต่อกองทุนได้เลยนะคะ",
        en: $"That cannot be done in this chat yet. Please ask your fund.").With(Menu, ScriptMessages.TalkToHuman);

    /// <summary>In a group nothing personal is said, and nothing that leads there.</summary>
    public static ISaying TalkPrivately => Text.Of(
        th: $"เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ",
        en: $"For personal matters please talk to me in a private chat.");
}
