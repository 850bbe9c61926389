using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Photos;

/// <summary>What is said about pictures, wherever they are asked for.</summary>
public static class PhotoMessages
{
    public static Text Unreadable => Text.Of(
        th: $"รูปนี้เปิดไม่ได้ค่ะ ลองถ่ายใหม่หรือเลือกรูปอื่นนะคะ",
        en: $"This picture cannot be opened. Please take it again or choose another.");

    public static Text TooLarge => Text.Of(
        th: $"รูปนี้ใหญ่เกินไปค่ะ ลองถ่ายด้วยกล้องในแชตนี้นะคะ",
        en: $"This picture is too large. Please take one with the camera in this chat.");

    public static Text Gone => Text.Of(
        th: $"รูปนี้หายไปจากไลน์แล้วค่ะ ขอส่งใหม่อีกครั้งนะคะ",
        en: $"LINE no longer has this picture. Please send it again.");

    public static Text TakenBack => Text.Of(
        th: $"รูปนี้ถูกยกเลิกการส่งแล้วค่ะ ไม่ได้เก็บไว้",
        en: $"This picture was unsent and is not kept.");

    public static Text External => Text.Of(
        th: $"รูปที่แชร์มาจากที่อื่นเปิดไม่ได้ค่ะ ขอรูปที่ถ่ายเองหรือเลือกจากเครื่องนะคะ",
        en: $"A picture shared from elsewhere cannot be opened. Please take one, or choose one on your phone.");

    /// <summary>Told later, when a picture that was still on its way came to nothing.</summary>
    public static Text CameToNothing => Text.Of(
        th: $"รูปที่ส่งมาเปิดไม่ได้ค่ะ ขอส่งรูปใหม่อีกครั้งนะคะ",
        en: $"A picture that you sent cannot be opened. Please send it again.");

    /// <summary>On the page behind a link that is too old, or never was one.</summary>
    public static Text LinkIsOver => Text.Of(
        th: $"ลิงก์นี้หมดเวลาหรือใช้ไม่ได้แล้วค่ะ กลับไปที่แชตแล้วกดดูรูปใหม่อีกครั้งนะคะ",
        en: $"This link has expired. Please go back to the chat and open the photo again.");

    public static Text CannotShowNow => Text.Of(
        th: $"ขออภัยค่ะ ตอนนี้เปิดรูปไม่ได้ รอสักครู่แล้วลองใหม่นะคะ",
        en: $"Sorry, the photo cannot be shown right now. Please try again in a moment.");

    public static Text See(int number) => Text.Of(th: $"ดูรูปที่ {number}", en: $"See photo {number}");

    public static Text WhatIsIt => Text.Of(
        th: $"ได้รับรูปแล้วค่ะ รูปนี้คืออะไรคะ",
        en: $"I have your picture. What is it?");

    public static Text Slip => Text.Of(th: $"สลิปโอนเงิน", en: $"Transfer slip");

    public static Text Paper => Text.Of(th: $"เอกสารเบิก", en: $"Paper for a claim");

    public static Text PersonInNeed => Text.Of(th: $"แจ้งผู้เดือดร้อน", en: $"Person in need");

    public static Text LinksAreShort => Text.Of(th: $"เปิดดูได้ภายใน 10 นาที ทุกครั้งที่เปิดจะถูกบันทึก", en: $"The links work for 10 minutes; each look is recorded.");
}
