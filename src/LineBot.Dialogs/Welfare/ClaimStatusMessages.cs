using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Welfare;

/// <summary>How claims stand, and what can still be done to them.</summary>
internal static class ClaimStatusMessages
{
    public static Text Button => Text.Of(th: $"สถานะเรื่องที่ขอ", en: $"My claims");

    public static Text None => Text.Of(
        th: $"ยังไม่มีเรื่องที่ขอไว้ค่ะ อยากขอพิมพ์ \"ขอสวัสดิการ\" ได้เลยนะคะ",
        en: $"Nothing was asked for yet. To ask, type \"welfare\".");

    public static Text NotFound(ClaimNumber number) => Text.Of(
        th: $"ไม่พบเรื่อง {number} ในบัญชีที่ผูกไว้ค่ะ เรื่องที่มีอยู่คือ",
        en: $"There is no {number} in the accounts that you linked. These there are:");

    public static Text Withdrawn(ClaimNumber number) => Text.Of(
        th: $"ถอนเรื่อง {number} แล้วค่ะ อยากยื่นใหม่เมื่อไรก็ได้",
        en: $"{number} is withdrawn. You may ask again at any time.");

    public static Text AskWithdraw(ClaimNumber number, string benefit) => Text.Of(
        th: $"ถอนเรื่อง {number} {benefit} ใช่ไหมคะ กรรมการจะไม่พิจารณาเรื่องนี้ต่อ",
        en: $"Withdraw {number}, {benefit}? The committee will not decide on it.");

    public static Text YesWithdraw => Text.Of(th: $"ใช่ ถอนเรื่อง", en: $"Yes, withdraw");

    public static Text NotWithdrawn => Text.Of(th: $"ไม่ได้ถอนค่ะ เรื่องยังเดินต่อ", en: $"Nothing was changed; it goes on.");

    public static Text CannotWithdraw(Text status) => Text.Of(
        th: $"เรื่องนี้ถอนไม่ได้แล้วค่ะ: {status}",
        en: $"This can no longer be withdrawn: {status}.");

    public static Text WhichClaim => Text.Of(th: $"เอกสารของเรื่องไหนคะ", en: $"For which claim are they?");

    public static Text NumberAndBenefit(ClaimNumber number, string benefit) => Text.Of(th: $"{number} {benefit}", en: $"{number} {benefit}");

    public static Text NewClaim => Text.Of(th: $"เรื่องใหม่", en: $"Something new");

    public static Text NothingToAdd => Text.Of(
        th: $"ตอนนี้ไม่มีเรื่องที่รอเอกสารค่ะ จะเริ่มเรื่องใหม่ กดปุ่มด้านล่างได้เลย",
        en: $"No claim waits for papers. To ask for something new, tap the button.");

    public static Text AskMorePapers(ClaimNumber number, Text papers) => Text.Of(
        th: $"ขอรูปเอกสารของเรื่อง {number}: {papers}\nส่งทีเดียวหลายรูปได้ค่ะ",
        en: $"Please send photos for {number}: {papers}\nSeveral at once are fine.");

    public static Text AskAnyPapers(ClaimNumber number) => Text.Of(
        th: $"ส่งรูปเพิ่มของเรื่อง {number} ได้เลยค่ะ ส่งทีเดียวหลายรูปได้",
        en: $"Please send more photos for {number}. Several at once are fine.");

    public static Text SomePapersAdded(ClaimNumber number) => Text.Of(
        th: $"เพิ่มเอกสารให้เรื่อง {number} แล้วค่ะ",
        en: $"The papers were added to {number}.");

    public static Text PapersAdded(ClaimNumber number) => Text.Of(
        th: $"ได้รับเอกสารของเรื่อง {number} ครบแล้วค่ะ กรรมการจะดูต่อให้",
        en: $"All papers for {number} are here. The committee will go on.");

    public static Text AskAppeal(ClaimNumber number) => Text.Of(
        th: $"อุทธรณ์เรื่อง {number} ได้ 1 ครั้งค่ะ เล่าเหตุผลหรือสิ่งที่อยากให้กรรมการดูใหม่ พิมพ์ได้เลยนะคะ",
        en: $"You may appeal {number} once. Please write why, or what the committee should look at again.");

    public static Text ConfirmAppeal(ClaimNumber number, string reason) => Text.Of(
        th: $"ส่งอุทธรณ์เรื่อง {number} ว่า\n\"{reason}\"\nใช่ไหมคะ",
        en: $"Send this appeal of {number}?\n\"{reason}\"");

    public static Text SendAppeal => Text.Of(th: $"ส่งอุทธรณ์", en: $"Send the appeal");

    public static Text ReasonLabel => Text.Of(th: $"เหตุผล", en: $"Reason");

    public static Text NotAppealed => Text.Of(
        th: $"ยังไม่ได้ส่งค่ะ อุทธรณ์ภายหลังได้จากหน้าสถานะนะคะ",
        en: $"Nothing was sent. You can still appeal later from the status.");

    public static Text Appealed(ClaimNumber number) => Text.Of(
        th: $"รับอุทธรณ์เรื่อง {number} แล้วค่ะ กรรมการจะพิจารณาใหม่และแจ้งผลในแชตนี้",
        en: $"The appeal of {number} was received. The committee decides anew, and you will hear here.");
}
