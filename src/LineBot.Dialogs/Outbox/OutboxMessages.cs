using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Outbox;

namespace LineBot.Dialogs.Outbox;

/// <summary>What stopped, why, and what helps, in plain words: for the committee's card and for the operator.</summary>
public static class OutboxMessages
{
    public static Text Button => Text.Of(th: $"ค้างส่ง", en: $"Laid aside");

    public static Text OnlyForOfficers => Text.Of(
        th: $"รายการค้างส่งมีไว้ให้กรรมการที่ดูแลการติดต่อค่ะ",
        en: $"The list of what is laid aside is for officers who answer members.");

    public static Text Nothing => Text.Of(th: $"ไม่มีอะไรค้างส่งค่ะ", en: $"Nothing is laid aside.");

    public static Text Ready => Text.Of(th: $"รายการค้างส่งพร้อมแล้วค่ะ", en: $"The list of what is laid aside is ready.");

    public static Text WhatHelps => Text.Of(th: $"ทำอย่างไรดี", en: $"What helps");

    public static Text Since(LocalTime at) => Text.Of(th: $"ค้างตั้งแต่ {at}", en: $"Since {at}");

    public static Text Again => Text.Of(th: $"ทำอีกครั้ง", en: $"Do it again");

    public static Text Drop => Text.Of(th: $"ทิ้ง", en: $"Discard");

    /// <summary>The same for work that is not there and for work of another fund.</summary>
    public static Text NotThere => Text.Of(th: $"ไม่มีงานค้างรายการนี้แล้วค่ะ", en: $"This is not laid aside any more.");

    /// <summary>It may be another fund's too: theirs to lose.</summary>
    public static Text OfOtherFunds => Text.Of(
        th: $"คนนี้เป็นสมาชิกกองทุนอื่นด้วย เรื่องอาจเป็นของกองทุนนั้น ทิ้งจากตรงนี้ไม่ได้ค่ะ ให้ผู้ดูแลระบบเป็นคนทิ้ง",
        en: $"This person belongs to other funds too, and it may be theirs: only the operator may discard it.");

    public static Text AskAgain(Text what, Text why) => Text.Of(
        th: $"{what}\n{why}\n\nให้ทำอีกครั้งใช่ไหมคะ",
        en: $"This is {what}.\n{why}\n\nShall it be done again?");

    public static Text YesAgain => Text.Of(th: $"ใช่ ทำอีกครั้ง", en: $"Yes, again");

    public static Text DoneAgain => Text.Of(th: $"สั่งทำอีกครั้งแล้วค่ะ ถ้ายังไม่สำเร็จจะกลับมาอยู่ในรายการนี้", en: $"It is on its way again. If it fails once more, it comes back to this list.");

    public static Text AskWhy(Text what) => Text.Of(
        th: $"จะทิ้ง{what}เพราะอะไรคะ พิมพ์สั้น ๆ เช่น บอกเองแล้ว",
        en: $"Why is this not needed any more: {what}? A few words, such as: told them myself.");

    public static Text TooLong(int most) => Text.Of(th: $"ขอสั้นลงหน่อยค่ะ ไม่เกิน {most} ตัวอักษร", en: $"Please keep it to {most} letters.");

    public static Text ConfirmDrop(Text what, string why) => Text.Of(
        th: $"ทิ้ง{what} เพราะ \"{why}\" ใช่ไหมคะ ทิ้งแล้วเอากลับไม่ได้ และจดชื่อคุณไว้",
        en: $"Discard {what}, because \"{why}\"? It cannot be taken back, and your name is written down.");

    public static Text YesDrop => Text.Of(th: $"ใช่ ทิ้งเลย", en: $"Yes, discard");

    public static Text Dropped => Text.Of(th: $"ทิ้งแล้วค่ะ จดชื่อและเหตุผลไว้แล้ว", en: $"Discarded. Your name and the reason are written down.");

    public static Text DecidedBefore(LocalTime at) => Text.Of(th: $"มีคนจัดการเรื่องนี้ไปแล้วเมื่อ {at} ค่ะ", en: $"Somebody has dealt with this already, {at}.");

    public static Text InHand => Text.Of(th: $"มีคนกำลังจัดการเรื่องนี้อยู่ค่ะ อีกสองนาทีลองดูใหม่นะคะ", en: $"Somebody is dealing with this right now. Please look again in two minutes.");

    public static Text Left => Text.Of(th: $"ยังเก็บไว้เหมือนเดิมค่ะ", en: $"It stays as it is.");

    public static Text What(OutboxKind kind) => kind switch
    {
        OutboxKind.Push => Text.Of(th: $"ข้อความถึงสมาชิก", en: $"a message to a person"),
        OutboxKind.Menu => Text.Of(th: $"เมนูใต้แชต", en: $"the menu below a chat"),
        OutboxKind.Event => Text.Of(th: $"เรื่องที่สมาชิกส่งมา", en: $"something that a person sent"),
        OutboxKind.Notice => Text.Of(th: $"การเตือนงวด", en: $"a reminder"),
        OutboxKind.Photo => Text.Of(th: $"รูปที่สมาชิกส่งมา", en: $"a picture that a person sent"),
        OutboxKind.Workbook => Text.Of(th: $"สมุดงานที่กรรมการส่งมา", en: $"a workbook that an officer sent"),
        OutboxKind.Import => Text.Of(th: $"การนำเข้าไฟล์", en: $"an import of files"),
        _ => throw new UnreachableException(kind.ToString()),
    };

    public static Text Why(OutboxReason reason) => reason switch
    {
        OutboxReason.Quota => Text.Of(th: $"ข้อความของเดือนนี้หมดโควตาไลน์แล้ว", en: $"The month's messages of the LINE plan are used up."),
        OutboxReason.RefusedByLine => Text.Of(th: $"ไลน์ไม่รับข้อความนี้", en: $"LINE did not take it as it is."),
        OutboxReason.Token => Text.Of(th: $"ไลน์ไม่รับรหัสของบัญชีทางการ", en: $"LINE does not take the channel's access token."),
        OutboxReason.TooOld => Text.Of(th: $"ค้างนานเกินหนึ่งวัน ส่งอีกครั้งอาจได้รับซ้ำ", en: $"It waited for more than a day; sent again, it may be seen twice."),
        OutboxReason.LineSilent => Text.Of(th: $"ติดต่อไลน์ไม่ได้ รหัสของบัญชีใช้ไม่ได้ หรือไลน์ไม่ตอบว่าได้รับไหม", en: $"LINE could not be reached, did not take the token, or never said whether it took it."),
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
