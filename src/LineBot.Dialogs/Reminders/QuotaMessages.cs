using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Reminders;

/// <summary>The words about the month's LINE messages.</summary>
internal static class QuotaMessages
{
    public static Text Ready => Text.Of(th: $"เรื่องที่ควรทราบพร้อมแล้วค่ะ", en: $"Something you should know is ready.");

    public static Text Title => Text.Of(th: $"ข้อความไลน์เดือนนี้อาจไม่พอ", en: $"LINE messages may run out");

    public static Text Used => Text.Of(th: $"ใช้ไปแล้ว", en: $"Used so far");

    public static Text Of(int used, int limit) => Text.Of(th: $"{used} จาก {limit}", en: $"{used} of {limit}");

    public static Text AtEnd => Text.Of(th: $"คาดว่าสิ้นเดือนต้องใช้", en: $"Needed by month's end");

    public static Text Count(int count) => Text.Of(th: $"{count} ข้อความ", en: $"{count} messages");

    public static Text WhatFollows => Text.Of(
        th: $"ถ้าไม่พอ จะส่งใบเสร็จและคำตอบก่อน แล้วจึงเตือนงวด สรุปเช้า และประกาศ คำเตือนที่ส่งไม่ได้ สมาชิกจะเห็นเมื่อทักแชต ซึ่งไม่เสียข้อความ เพิ่มแพ็กเกจได้ที่ LINE Official Account Manager",
        en: $"If there are too few, receipts and answers come first, then reminders, the morning's digest, and announcements last. A reminder that cannot be sent is shown when the member next writes: answers in the chat cost nothing. The plan can be enlarged in the LINE Official Account Manager.");

    public static Text Unsent(int count) => Text.Of(
        th: $"เดือนนี้มี {count} เรื่องที่ไม่ได้ส่ง เพราะข้อความไลน์ไม่พอ สมาชิกจะเห็นคำเตือนงวดเมื่อทักแชตมาเอง เรื่องด่วนโทรแจ้งนะคะ",
        en: $"This month {count} messages were not sent, because LINE messages ran short. Members see their reminder when they next write; please call about what is urgent.");
}
