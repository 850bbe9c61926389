using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Help;

/// <summary>The menu, the help, and what is said to everything that is not understood.</summary>
internal static class HelpMessages
{
    public static Text MenuReady => Text.Of(th: $"เมนูพร้อมแล้วค่ะ", en: $"The menu is ready.");

    public static Text MenuTitle => Text.Of(th: $"อยากดูอะไรคะ", en: $"What would you like to see?");

    public static Text CareTitle => Text.Of(th: $"สวัสดิการและช่วยเหลือ", en: $"Welfare and help");

    public static Text SettingsTitle => Text.Of(th: $"ข้อมูลและวิธีใช้", en: $"Your data, and how it works");

    public static Text OfficeTitle => Text.Of(th: $"งานกรรมการ", en: $"For officers");

    public static Text MenuHint => Text.Of(
        th: $"กดปุ่มหรือพิมพ์คำบนปุ่มก็ได้ค่ะ พิมพ์ \"เมนู\" หรือ \"ยกเลิก\" ได้ทุกเมื่อ",
        en: $"Tap a button or type its words. \"Menu\" and \"cancel\" always work.");

    public static Text BalanceButton => Text.Of(th: $"ยอดเงิน", en: $"Balance");

    public static Text LoansButton => Text.Of(th: $"เงินกู้", en: $"Loans");

    public static Text NextPaymentButton => Text.Of(th: $"งวดต่อไป", en: $"Next payment");

    public static Text HistoryButton => Text.Of(th: $"รายการย้อนหลัง", en: $"History");

    public static Text LinkButton => Text.Of(th: $"ผูกบัญชี", en: $"Link account");

    public static Text UnlinkButton => Text.Of(th: $"เลิกผูกบัญชี", en: $"Unlink");

    public static Text HelpButton => Text.Of(th: $"วิธีใช้", en: $"Help");

    public static Text MenuButton => Text.Of(th: $"เมนู", en: $"Menu");

    /// <summary>Each language is offered in its own words, so that whoever needs it can read it.</summary>
    public static Text OtherLanguageButton => Text.Of(th: $"English", en: $"ภาษาไทย");

    public static Text HelpTitle => Text.Of(th: $"วิธีใช้", en: $"How it works");

    public static Text HelpReady => Text.Of(th: $"วิธีใช้พร้อมแล้วค่ะ", en: $"The help is ready.");

    public static Text HowToAsk => Text.Of(
        th: $"พิมพ์ถามเหมือนคุยกันได้เลยค่ะ เช่น \"ยอดเงิน\" \"หนี้เท่าไหร่\" \"งวดหน้า\" \"ประวัติ\"",
        en: $"Just ask, for example \"balance\", \"loan\", \"next payment\" or \"history\".");

    public static Text HowToLink => Text.Of(
        th: $"ครั้งแรกพิมพ์ \"ผูกบัญชี\" แล้วใช้เลขสมาชิกกับรหัสที่กองทุนให้ ผูกให้พ่อแม่ด้วยก็ได้",
        en: $"First type \"link\" and use your member number and the code from your fund. You may link several members, such as your parents.");

    public static Text HowToLeave => Text.Of(
        th: $"เลิกผูกได้ทุกเมื่อ พิมพ์ \"เลิกผูก\" มือถือหายให้แจ้งกองทุนทันทีค่ะ",
        en: $"Leave at any time: type \"unlink\". If your phone is lost, tell your fund at once.");

    public static Text HowToChangeLetters => Text.Of(
        th: $"อยากได้เลขไทย พิมพ์ \"เลขไทย\" อยากได้ภาษาอังกฤษ พิมพ์ \"English\"",
        en: $"For Thai, type \"ภาษาไทย\". For Thai numerals, type \"เลขไทย\".");

    public static Text Hotlines => Text.Of(
        th: $"ถ้าเป็นเหตุฉุกเฉิน โทรได้ทันทีค่ะ\nเจ็บป่วย โทร 1669\nตำรวจ โทร 191\nไฟไหม้ โทร 199\nช่วยเหลือสังคม โทร 1300\nทุกข์ใจ โทร 1323",
        en: $"In an emergency call at once:\nmedical 1669\npolice 191\nfire 199\nsocial help 1300\nmental health 1323");

    public static Text Call(string number) => Text.Of(th: $"โทร {number}", en: $"Call {number}");

    public static Text NotUnderstood => Text.Of(
        th: $"ขอโทษค่ะ ยังไม่เข้าใจ กดปุ่มด้านล่าง หรือพิมพ์สั้น ๆ เช่น \"ยอดเงิน\" ได้เลยค่ะ",
        en: $"Sorry, I did not understand that. Tap a button below, or type a short question such as \"balance\".");

    public static Text AskSomebody => Text.Of(
        th: $"ขอโทษค่ะ ยังไม่เข้าใจจริง ๆ เรื่องนี้ถามเจ้าหน้าที่กองทุนได้โดยตรง หรือกดปุ่มด้านล่างค่ะ",
        en: $"Sorry, I still do not understand. Please ask your fund's staff, or tap a button below.");

    public static Text Sticker => Text.Of(th: $"ขอบคุณค่ะ อยากดูอะไรกดปุ่มด้านล่างได้เลยค่ะ", en: $"Thank you! Tap a button to see something.");

    public static Text Voice => Text.Of(
        th: $"ขอโทษค่ะ ยังฟังเสียงไม่ได้ พิมพ์สั้น ๆ หรือกดปุ่มด้านล่างได้เลยค่ะ",
        en: $"Sorry, I cannot listen to voice messages. Please type, or tap a button below.");

    public static Text Video => Text.Of(
        th: $"ขอโทษค่ะ ยังดูวิดีโอไม่ได้ พิมพ์สั้น ๆ หรือกดปุ่มด้านล่างได้เลยค่ะ",
        en: $"Sorry, I cannot watch videos. Please type, or tap a button below.");

    public static Text File => Text.Of(
        th: $"ขอโทษค่ะ ยังเปิดไฟล์ไม่ได้ ถ้าเป็นเอกสาร ส่งให้เจ้าหน้าที่กองทุนโดยตรงนะคะ",
        en: $"Sorry, I cannot open files. Please hand papers to your fund's staff.");

    public static Text SpeaksThai => Text.Of(th: $"ต่อไปนี้จะคุยเป็นภาษาไทยค่ะ", en: $"From now on I will speak Thai.");

    public static Text SpeaksEnglish => Text.Of(th: $"ต่อไปนี้จะคุยเป็นภาษาอังกฤษค่ะ", en: $"From now on I will speak English.");

    public static Text WritesThaiNumerals(int sample) => Text.Of(
        th: $"ต่อไปนี้จะใช้เลขไทยค่ะ เช่น {sample} อยากเปลี่ยนกลับ พิมพ์ \"เลขอารบิก\"",
        en: $"From now on figures look like {sample}. To change back, type \"Arabic numerals\".");

    public static Text WritesArabicNumerals(int sample) => Text.Of(
        th: $"ต่อไปนี้จะใช้เลขอารบิกค่ะ เช่น {sample}",
        en: $"From now on figures look like {sample}.");

    public static Text ContactButton => Text.Of(th: $"คุยกับคน", en: $"Talk to a person");

    public static Text EmergencyButton => Text.Of(th: $"เบอร์ฉุกเฉิน", en: $"Emergency numbers");

    public static Text NumeralsButton => Text.Of(th: $"เลขไทย", en: $"Thai numerals");
}
