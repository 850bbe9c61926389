using LineBot.Dialogs.Cards;
using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Script;

/// <summary>What every conversation says, whatever it is about.</summary>
internal static class ScriptMessages
{
    public static Text Yes => Text.Of(th: $"ยืนยัน", en: $"Confirm");

    public static Text Change => Text.Of(th: $"แก้ไข", en: $"Change");

    public static Text Cancel => Text.Of(th: $"ยกเลิก", en: $"Cancel");

    public static Text Skip => Text.Of(th: $"ข้าม", en: $"Skip");

    public static Text Done => Text.Of(th: $"ส่งครบแล้ว", en: $"That is all");

    public static Text Camera => Text.Of(th: $"ถ่ายรูป", en: $"Take a photo");

    public static Text CameraRoll => Text.Of(th: $"เลือกรูป", en: $"Choose photos");

    public static Button TalkToHuman => Button.Of(Text.Of(th: $"คุยกับคน", en: $"Talk to a person"), new(Intents.Contact));

    public static Text Cancelled => Text.Of(
        th: $"ยกเลิกแล้วค่ะ ยังไม่มีอะไรถูกส่งไป",
        en: $"Cancelled. Nothing was sent.");

    public static Text NotUnderstood => Text.Of(
        th: $"ขอโทษค่ะ ยังไม่เข้าใจคำตอบ ลองพิมพ์ใหม่หรือกดปุ่มได้เลยค่ะ",
        en: $"Sorry, I did not understand that. Please try again or tap a button.");

    public static Text WhichOne => Text.Of(th: $"หมายถึงอันไหนคะ", en: $"Which one do you mean?");

    public static Text WhatToChange => Text.Of(th: $"อยากแก้ข้อไหนคะ", en: $"What would you like to change?");

    public static Text IsFirstQuestion => Text.Of(
        th: $"นี่เป็นคำถามแรกแล้วค่ะ ถ้าไม่ทำต่อ พิมพ์ว่า ยกเลิก ได้เลยค่ะ",
        en: $"This is the first question. To leave, type: cancel.");

    public static Text OldButton => Text.Of(
        th: $"ปุ่มนี้เป็นของคำถามก่อนหน้าค่ะ",
        en: $"That button belongs to an earlier question.");

    public static ISaying HandOver => Text.Of(
        th: $"ขอโทษที่ยังช่วยเรื่องนี้ในแชตไม่สำเร็จนะคะ ให้กรรมการช่วยดูแลต่อได้ค่ะ",
        en: $"Sorry that I could not help with this here. A person from the committee can.").With(TalkToHuman);

    public static Text PhotoTaken(int count) => Text.Of(
        th: $"ได้รับรูปที่ {count} แล้วค่ะ",
        en: $"Photo {count} received.");

    public static Text PhotosTaken(int sent, int count) => Text.Of(
        th: $"ได้รับ {sent} รูปแล้วค่ะ รวมเป็น {count} รูป",
        en: $"{sent} photos received, {count} in all.");

    public static Text PhotosAtLeast(int least) => Text.Of(
        th: $"ขอรูปอย่างน้อย {least} รูปนะคะ",
        en: $"At least {least} photos, please.");

    public static Text PhotosAtMost(int most) => Text.Of(
        th: $"เก็บได้ไม่เกิน {most} รูปค่ะ รูปที่เกินไม่ได้เก็บไว้",
        en: $"There is room for {most} photos. What was more was not kept.");
}
