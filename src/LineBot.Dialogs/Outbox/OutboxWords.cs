using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Outbox;

namespace LineBot.Dialogs.Outbox;

/// <summary>What stopped, why, and what helps, in plain words: for the committee's card and for the operator.</summary>
public static class OutboxWords
{
    public static Text What(OutboxKind kind) => kind switch
    {
        OutboxKind.Push => Text.Of(th: $"ข้อความถึงสมาชิก", en: $"a message to a person"),
        OutboxKind.Menu => Text.Of(th: $"เมนูใต้แชต", en: $"the menu below a chat"),
        OutboxKind.Event => Text.Of(th: $"เรื่องที่สมาชิกส่งมา", en: $"something that a person sent"),
        OutboxKind.Notice => Text.Of(th: $"การเตือนงวด", en: $"a reminder"),
        OutboxKind.Photo => Text.Of(th: $"รูปที่สมาชิกส่งมา", en: $"a picture that a person sent"),
        OutboxKind.Import => Text.Of(th: $"การนำเข้าไฟล์", en: $"an import of files"),
        _ => throw new UnreachableException(kind.ToString()),
    };

    public static Text Why(OutboxReason reason) => reason switch
    {
        OutboxReason.Quota => Text.Of(th: $"ข้อความของเดือนนี้หมดโควตา LINE แล้ว", en: $"The month's messages of the LINE plan are used up."),
        OutboxReason.RefusedByLine => Text.Of(th: $"LINE ไม่รับข้อความนี้", en: $"LINE did not take it as it is."),
        OutboxReason.Token => Text.Of(th: $"LINE ไม่รับรหัสของบัญชีทางการ", en: $"LINE does not take the channel's access token."),
        OutboxReason.TooOld => Text.Of(th: $"ค้างนานเกินหนึ่งวัน ส่งอีกครั้งอาจได้รับซ้ำ", en: $"It waited for more than a day; sent again, it may be seen twice."),
        OutboxReason.LineSilent => Text.Of(th: $"ติดต่อ LINE ไม่ได้ รหัสของบัญชีใช้ไม่ได้ หรือ LINE ไม่ตอบว่าได้รับไหม", en: $"LINE could not be reached, did not take the token, or never said whether it took it."),
        OutboxReason.Failed => Text.Of(th: $"ระบบลองแล้วห้าครั้งไม่สำเร็จ", en: $"Five tries failed on our side."),
        OutboxReason.CutOff => Text.Of(th: $"หยุดกลางคัน ยังนำเข้าไม่ครบ", en: $"It stopped half-way."),
        _ => throw new UnreachableException(reason.ToString()),
    };

    public static Text Advice(OutboxReason reason) => reason switch
    {
        OutboxReason.Quota => Text.Of(th: $"รอต้นเดือนหรือเพิ่มแพ็กเกจ แล้วส่งอีกครั้ง", en: $"Wait for the new month or take a larger plan, then replay."),
        OutboxReason.RefusedByLine => Text.Of(th: $"ส่งอีกครั้งหลังปรับปรุงระบบ หรือทิ้งแล้วบอกเอง", en: $"Replay after an update, or discard it and tell the person yourself."),
        OutboxReason.Token => Text.Of(th: $"ออกรหัสใหม่แล้วส่งอีกครั้ง", en: $"Put the token right (linebot doctor), then replay."),
        OutboxReason.TooOld => Text.Of(th: $"ถามสมาชิกก่อนว่าได้รับหรือยัง", en: $"Ask the person first whether it arrived."),
        OutboxReason.LineSilent => Text.Of(th: $"ส่งอีกครั้งได้ ไม่ซ้ำภายในหนึ่งวัน", en: $"Replay: within a day LINE shows it once."),
        OutboxReason.Failed => Text.Of(th: $"ทำอีกครั้งหลังแก้สาเหตุ ทำซ้ำไม่มีผลสองครั้ง", en: $"Replay when the cause in the app's log is mended; nothing takes effect twice."),
        OutboxReason.CutOff => Text.Of(th: $"สั่งนำเข้าไฟล์เดิมอีกครั้ง", en: $"Give the same import again, or linebot import --reverse."),
        _ => throw new UnreachableException(reason.ToString()),
    };
}
