using LineBot.Dialogs.Language;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Dialogs.Contact;

/// <summary>The words of letters between members and the committee.</summary>
internal static class ContactMessages
{
    public static Text HowToFindTheFund => Text.Of(
        th: $"ติดต่อเจ้าหน้าที่ได้ที่กองทุนที่คุณเป็นสมาชิกค่ะ นำสมุดคู่ฝากไปด้วย ถ้าไม่รู้ว่ากองทุนอยู่ที่ไหน ถามผู้ใหญ่บ้านหรือ อบต. ได้ ผูกบัญชีแล้วเขียนถึงกรรมการในแชตนี้ได้เลยค่ะ",
        en: $"Please see the staff of the fund you belong to, and take your passbook along. The village head knows where it is. Once your account is linked, you can write to the committee here.");

    public static Text WhichFund => Text.Of(th: $"จะเขียนถึงกรรมการกองทุนไหนคะ", en: $"To which fund would you like to write?");

    public static Text FundInList(int place, string fund) => Text.Of(th: $"{place}) {fund}", en: $"{place}) {fund}");

    public static Text FundAndNumber(string fund, MemberNumber member) => Text.Of(th: $"{fund} {member}", en: $"{fund} {member}");

    public static Text WriteTo(string fund) => Text.Of(
        th: $"เขียนข้อความถึงกรรมการ {fund} ในข้อความเดียวได้เลยค่ะ มีอะไรให้ช่วยคะ",
        en: $"Write your message to the committee of {fund}, all in one message. What is it about?");

    public static Text Opening(Text days, OpeningHours hours) => Text.Of(
        th: $"เวลาทำการ {days} {hours} น.",
        en: $"Office hours: {days}, {hours}");

    public static Text ClosedNow => Text.Of(
        th: $"ตอนนี้ปิดทำการ ส่งไว้ได้ กรรมการจะอ่านเมื่อเปิดทำการค่ะ",
        en: $"The office is closed now. Your message will be read when it opens.");

    public static Text Phone(string number) => Text.Of(th: $"โทรศัพท์ {number}", en: $"Telephone {number}");

    public static Text TooLong => Text.Of(
        th: $"ข้อความยาวเกินไปค่ะ ขอไม่เกิน {Letter.LengthMax} ตัวอักษร ที่เหลือส่งเป็นอีกฉบับได้ค่ะ",
        en: $"That is too long. Please keep to {Letter.LengthMax} characters; the rest can go into another letter.");

    public static Text AlreadyWaiting(int letters) => Text.Of(
        th: $"มีจดหมายของคุณรอกรรมการตอบอยู่ {letters} ฉบับแล้วค่ะ รอคำตอบก่อนนะคะ ถ้าเร่งด่วนไปที่กองทุนได้เลยค่ะ",
        en: $"{letters} letters of yours are waiting for an answer. Please wait for it, or go to the fund if it is urgent.");

    public static Text ConfirmLetter(string fund, string words) => Text.Of(
        th: $"ส่งข้อความนี้ถึงกรรมการ {fund} ใช่ไหมคะ\n\n{words}",
        en: $"Send this to the committee of {fund}?\n\n{words}");

    public static Text Send => Text.Of(th: $"ส่ง", en: $"Send");

    public static Text Sent(int number) => Text.Of(
        th: $"ส่งถึงกรรมการแล้วค่ะ จดหมายเลขที่ {number} คำตอบจะมาในแชตนี้",
        en: $"Your message went to the committee: letter {number}. The answer will come here.");

    public static Text NotSent => Text.Of(th: $"ไม่ได้ส่งค่ะ", en: $"Nothing was sent.");

    public static Text LettersButton => Text.Of(th: $"อ่านจดหมาย", en: $"Read letters");

    public static Text LetterArrived => Text.Of(th: $"มีจดหมายถึงกรรมการ", en: $"A letter to the committee");

    public static Text HowToRead => Text.Of(
        th: $"สมาชิกเขียนถึงกรรมการ กดอ่าน หรือพิมพ์ \"จดหมาย\" เมื่อสะดวกค่ะ",
        en: $"A member wrote to the committee. Tap to read, or type \"letters\" when you have time.");

    public static Text LettersReady => Text.Of(th: $"จดหมายถึงกรรมการพร้อมแล้วค่ะ", en: $"The letters are ready.");

    public static Text LetterTitle(int number) => Text.Of(th: $"จดหมายเลขที่ {number}", en: $"Letter {number}");

    public static Text SentAt(LocalTime at) => Text.Of(th: $"ส่งเมื่อ {at}", en: $"Sent {at}");

    public static Text NoLetters => Text.Of(th: $"ไม่มีจดหมายรอตอบค่ะ", en: $"No letters are waiting for an answer.");

    public static Text LettersAreForOfficers => Text.Of(
        th: $"รายการจดหมายมีไว้ให้กรรมการที่ดูแลการติดต่อค่ะ ถ้าอยากเขียนถึงกรรมการ กด \"คุยกับคน\" ได้เลยค่ะ",
        en: $"The list of letters is for officers who answer members. To write to the committee, tap \"Talk to a person\".");

    public static Text Answer => Text.Of(th: $"ตอบ", en: $"Answer");

    /// <summary>The same for a letter that is not there and for one that is somebody else's business.</summary>
    public static Text NoSuchLetter => Text.Of(th: $"ไม่มีจดหมายฉบับนี้ให้ตอบค่ะ", en: $"There is no such letter to answer.");

    public static Text AnsweredBefore(string officer, LocalTime at) => Text.Of(
        th: $"{officer} ตอบจดหมายฉบับนี้ไปแล้วเมื่อ {at} ค่ะ",
        en: $"{officer} answered this letter already, {at}.");

    public static Text AskAnswer(string name, string words) => Text.Of(
        th: $"{name} เขียนว่า\n\n{words}\n\nจะตอบว่าอะไรดีคะ พิมพ์ในข้อความเดียวได้เลยค่ะ",
        en: $"{name} wrote:\n\n{words}\n\nWhat would you like to answer? Please type it in one message.");

    public static Text ConfirmAnswer(string name, string words) => Text.Of(
        th: $"ส่งคำตอบนี้ถึง {name} ใช่ไหมคะ\n\n{words}",
        en: $"Send this answer to {name}?\n\n{words}");

    public static Text AnswerSent(string name) => Text.Of(
        th: $"ส่งคำตอบถึง {name} แล้วค่ะ จดหมายฉบับนี้ปิดแล้ว",
        en: $"Your answer went to {name}. The letter is closed.");

    public static Text NobodyToTell(string name) => Text.Of(
        th: $"เก็บคำตอบไว้แล้ว แต่ตอนนี้ {name} ไม่ได้ผูกไลน์ไว้ ช่วยบอกด้วยตัวเองด้วยนะคะ",
        en: $"The answer is kept, but no LINE account of {name} is linked now. Please tell them in person.");

    public static Text AnswerReady => Text.Of(th: $"คำตอบจากกรรมการพร้อมแล้วค่ะ", en: $"The committee's answer is ready.");

    public static Text AnswerTitle => Text.Of(th: $"กรรมการตอบจดหมายของคุณ", en: $"The committee answered your letter");

    public static Text YouWrote => Text.Of(th: $"คุณเขียนว่า", en: $"You wrote");

    public static Text AnsweredBy(string name, LocalTime at) => Text.Of(th: $"ตอบโดย {name} เมื่อ {at}", en: $"Answered by {name}, {at}");

    public static Text WriteAgain => Text.Of(th: $"เขียนถึงกรรมการ", en: $"Write to the committee");
}
