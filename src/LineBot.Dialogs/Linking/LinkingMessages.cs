using LineBot.Dialogs.Language;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Linking;

/// <summary>The words of linking a LINE account to a membership, and of taking the link back.</summary>
internal static class LinkingMessages
{
    /// <summary>Kept with the consent, so that it is known which wording a person agreed to. A new wording needs a new version.</summary>
    public const string AccountServiceVersion = "2026-11";

    public const string RemindersVersion = "2026-11";

    public static Text LinkFirst => Text.Of(
        th: $"ต้องผูกบัญชีสมาชิกก่อนจึงจะดูได้ค่ะ เตรียมเลขสมาชิกกับรหัสที่กองทุนให้ แล้วกดปุ่มด้านล่าง",
        en: $"Please link your membership first. Have your member number and the code from your fund ready, then tap the button.");

    public static Text AskMemberNumber => Text.Of(
        th: $"ขอเลขสมาชิกค่ะ พิมพ์เฉพาะเลข เช่น 0012 (ดูได้ที่หน้าสมุดคู่ฝาก)",
        en: $"What is your member number? Type the number only, such as 0012. (It is on the cover of your passbook.)");

    public static Text AskCode => Text.Of(
        th: $"ขอรหัส 16 ตัวที่กองทุนให้ค่ะ เช่น 1234 5678 9012 3456",
        en: $"Please type the 16-digit code from your fund, like 1234 5678 9012 3456.");

    public static Text UnknownPerson => Text.Of(
        th: $"ไลน์ยังไม่บอกว่าคุณคือใคร จึงผูกบัญชีไม่ได้ค่ะ อัปเดตแอปไลน์แล้วลองใหม่นะคะ",
        en: $"LINE did not say who you are, so I cannot link an account. Please update LINE and try again.");

    public static Text AskConsent => Text.Of(
        th: $"ก่อนผูกบัญชี ขอความยินยอมให้กองทุนจำว่าไลน์นี้คู่กับเลขสมาชิกนี้ เพื่อตอบเรื่องบัญชีในแชตนี้เท่านั้น ถ้าผูกแทนผู้อื่น เจ้าตัวต้องยินยอมแล้ว ถอนได้ทุกเมื่อโดยพิมพ์ \"เลิกผูก\" ยินยอมไหมคะ",
        en: $"Before linking: may the fund remember that this LINE account goes with this member number, only to answer about the account in this chat? If you link for someone else, that person must have agreed. You can take it back at any time by typing \"unlink\". Do you agree?");

    public static Text Agree => Text.Of(th: $"ยินยอม", en: $"I agree");

    public static Text Decline => Text.Of(th: $"ไม่ยินยอม", en: $"I do not agree");

    public static Text Declined => Text.Of(
        th: $"ไม่เป็นไรค่ะ ไม่ได้ผูกบัญชีและไม่ได้เก็บข้อมูลใด ๆ เปลี่ยนใจเมื่อไรพิมพ์ \"ผูกบัญชี\" ได้เลยค่ะ",
        en: $"That is fine. Nothing was linked or kept. If you change your mind, type \"link\".");

    public static Text Linked(string fund, string name) => Text.Of(
        th: $"ผูกบัญชีเรียบร้อยค่ะ {name} · {fund} ถามได้เลย หรือเลิกผูกเมื่อไรก็ได้โดยพิมพ์ \"เลิกผูก\"",
        en: $"Linked: {name} · {fund}. Ask away; to take the link back, type \"unlink\" at any time.");

    public static Text AskReminders => Text.Of(
        th: $"อยากให้เตือนก่อนถึงวันส่งเงินไหมคะ (ไม่รับก็ใช้งานอื่นได้ครบ)",
        en: $"Would you like a reminder before a payment is due? (Everything else works without it.)");

    public static Text WantReminders => Text.Of(th: $"รับการเตือน", en: $"Remind me");

    public static Text NoReminders => Text.Of(th: $"ไม่รับ", en: $"No reminders");

    public static Text RemindersOn => Text.Of(
        th: $"จะเตือนก่อนถึงกำหนดให้ค่ะ หยุดได้ทุกเมื่อโดยพิมพ์ \"หยุดเตือน\"",
        en: $"You will get a reminder before a payment is due. To stop, type \"stop reminders\".");

    public static Text RemindersOff => Text.Of(
        th: $"ไม่ส่งการเตือนค่ะ อยากรับเมื่อไรพิมพ์ \"เตือนฉัน\"",
        en: $"No reminders. To get them, type \"remind me\".");

    public static Text NotLinked => Text.Of(
        th: $"ผูกบัญชีไม่สำเร็จค่ะ เลขสมาชิกหรือรหัสไม่ตรงกัน หรือรหัสหมดอายุแล้ว ตรวจดูแล้วลองใหม่ หรือขอรหัสใหม่ที่กองทุนนะคะ",
        en: $"Linking did not work: the number and the code do not match, or the code has expired. Check them and try again, or ask your fund for a new code.");

    public static Text Locked(LocalTime until) => Text.Of(
        th: $"เลขกับรหัสไม่ตรงกันหลายครั้งแล้ว เพื่อความปลอดภัย ลองใหม่ได้หลัง {until} ค่ะ หรือติดต่อกองทุนนะคะ",
        en: $"There were several failed tries. To keep accounts safe, please try again after {until}, or ask your fund.");

    public static Text TryAgain => Text.Of(th: $"ลองใหม่", en: $"Try again");

    /// <summary>Sent to the LINE accounts that were linked before. It names no amount and shows no number.</summary>
    public static Text SomebodyElseLinked(string fund) => Text.Of(
        th: $"มีบัญชีไลน์อื่นเพิ่งผูกกับสมาชิกของคุณที่ {fund} ถ้าไม่ได้ให้ใครทำ รีบแจ้งกองทุนทันทีค่ะ",
        en: $"Another LINE account was just linked to your membership at {fund}. If that was not you or your family, tell your fund at once.");

    public static Text NothingLinked => Text.Of(
        th: $"ยังไม่ได้ผูกบัญชีไว้ค่ะ",
        en: $"No account is linked.");

    public static Text WhichToUnlink => Text.Of(th: $"จะเลิกผูกบัญชีไหนคะ", en: $"Which account should be unlinked?");

    /// <summary>The number first: a button is short, and the names of funds begin alike.</summary>
    public static Text NumberAndFund(MemberNumber member, string fund) => Text.Of(th: $"{member} {fund}", en: $"{member} {fund}");

    public static Text ConfirmUnlink(Text account) => Text.Of(
        th: $"เลิกผูก {account} ใช่ไหมคะ เงินและข้อมูลที่กองทุนยังอยู่ครบ แต่จะถามผ่านไลน์นี้ไม่ได้อีก",
        en: $"Unlink {account}? Your money and records at the fund stay; only this chat will no longer answer about them.");

    public static Text YesUnlink => Text.Of(th: $"ใช่ เลิกผูก", en: $"Yes, unlink");

    public static Text No => Text.Of(th: $"ไม่ใช่", en: $"No");

    public static Text Unlinked(string fund) => Text.Of(
        th: $"เลิกผูกบัญชีที่ {fund} แล้วค่ะ อยากผูกใหม่เมื่อไรพิมพ์ \"ผูกบัญชี\"",
        en: $"Your account at {fund} is unlinked. To link again, type \"link\".");

    public static Text Kept => Text.Of(th: $"ไม่ได้เลิกผูกค่ะ บัญชียังอยู่เหมือนเดิม", en: $"Nothing was changed; the account stays linked.");

    /// <summary>The fund took the link back, for instance when a telephone was reported lost.</summary>
    public static Text TakenBack(string fund) => Text.Of(
        th: $"การผูกบัญชีที่ {fund} ถูกยกเลิกแล้วค่ะ อยากใช้ต่อ ขอรหัสใหม่ที่กองทุนนะคะ",
        en: $"The link to your account at {fund} was taken back. To use it again, ask your fund for a new code.");
}
