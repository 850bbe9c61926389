using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Decisions;

namespace LineBot.Dialogs.Cases;

/// <summary>The words of carrying a case on.</summary>
internal static class StepMessages
{
    public static Text Take => Text.Of(th: $"รับเรื่อง", en: $"Take it");

    public static Text Visit => Text.Of(th: $"บันทึกลงเยี่ยม", en: $"Note a visit");

    public static Text Help => Text.Of(th: $"เสนอช่วยเงิน", en: $"Plan money help");

    public static Text Vote => Text.Of(th: $"ลงมติ", en: $"Vote");

    public static Text Pay => Text.Of(th: $"จ่ายเงินช่วย", en: $"Pay the help");

    public static Text Refer => Text.Of(th: $"ส่งต่อหน่วยงาน", en: $"Refer");

    public static Text RecordAnswer => Text.Of(th: $"บันทึกคำตอบ", en: $"Record an answer");

    public static Text Close => Text.Of(th: $"ปิดเรื่อง", en: $"Close it");

    public static Text Assign => Text.Of(th: $"มอบหมาย", en: $"Reassign");

    public static Text Identify => Text.Of(th: $"ระบุเลขสมาชิก", en: $"Set member number");

    public static Text Letter => Text.Of(th: $"ใบส่งต่อ", en: $"Referral page");

    public static Text Taken(CaseNumber number, DateOnly due) => Text.Of(
        th: $"รับเรื่อง {number} แล้วค่ะ ขั้นต่อไปภายใน {due}", en: $"{number} is yours. The next step is due by {due}.");

    public static Text AskVisit(CaseNumber number) => Text.Of(
        th: $"ไปเยี่ยมเรื่อง {number} เป็นอย่างไรบ้างคะ พิมพ์สั้น ๆ", en: $"How was the visit for {number}? A few words, please.");

    public static Text AskAdd(CaseNumber number) => Text.Of(th: $"อยากเพิ่มอะไรในเรื่อง {number} คะ", en: $"What would you like to add to {number}?");

    public static Text AskPhotos => Text.Of(
        th: $"มีรูปไหมคะ ส่งมาได้เลย (อย่าถ่ายหน้าคน เด็ก หรือแผลนะคะ) ครบแล้วกด \"ส่งครบแล้ว\"",
        en: $"Any photos? (No faces, children or wounds, please.) When done, tap: That is all.");

    public static Text Visited(CaseNumber number) => Text.Of(th: $"บันทึกการเยี่ยมเรื่อง {number} แล้วค่ะ", en: $"The visit is noted on {number}.");

    public static Text Added(CaseNumber number) => Text.Of(th: $"เพิ่มในเรื่อง {number} แล้วค่ะ ขอบคุณนะคะ", en: $"Added to {number}. Thank you.");

    public static Text AskPot => Text.Of(th: $"ช่วยจากกองเงินไหนคะ", en: $"From which pot?");

    public static Text NoPot => Text.Of(th: $"ไม่มีกองเงินที่ใช้กับเรื่องนี้ได้ค่ะ", en: $"There is no pot for this kind of help.");

    public static Text AskAmount => Text.Of(th: $"ช่วยกี่บาทคะ", en: $"How many baht?");

    public static Text AmountNeeded => Text.Of(th: $"จำนวนเงินต้องมากกว่าศูนย์ค่ะ", en: $"The amount has to be more than zero.");

    public static Text NotEnough(Money spendable) => Text.Of(th: $"กองนี้ใช้ได้อีก {spendable} บาทค่ะ", en: $"This pot can pay {spendable} baht more.");

    public static Text Pot => Text.Of(th: $"กองเงิน", en: $"Pot");

    public static Text Amount => Text.Of(th: $"จำนวนเงิน", en: $"Amount");

    public static Text ConfirmHelp(CaseNumber number, Money amount, string pot) => Text.Of(
        th: $"เสนอช่วยเรื่อง {number} {amount} บาท จาก{pot} ใช่ไหมคะ", en: $"Plan {amount} baht from {pot} for {number}?");

    public static Text HelpToPay(CaseNumber number, Money amount) => Text.Of(
        th: $"บันทึกข้อเสนอแล้วค่ะ {number} {amount} บาท แจ้งกรรมการการเงินให้จ่ายแล้ว", en: $"Planned: {amount} baht for {number}. Whoever pays has been told.");

    public static Text HelpToVote(CaseNumber number, Money amount) => Text.Of(
        th: $"บันทึกข้อเสนอแล้วค่ะ {number} {amount} บาท ต้องลงมติก่อน แจ้งกรรมการแล้ว", en: $"Planned: {amount} baht for {number}. It has to be voted on; the committee has been told.");

    public static Text HelpNotPlanned => Text.Of(th: $"ไม่ได้เสนอค่ะ", en: $"Nothing was planned.");

    public static Text AskBallot(CaseNumber number, Money amount) => Text.Of(
        th: $"เรื่อง {number} ช่วย {amount} บาท เห็นด้วยไหมคะ", en: $"{number}: help with {amount} baht? Your vote, please.");

    public static Text AskReason => Text.Of(th: $"ไม่เห็นด้วยเพราะอะไรคะ", en: $"Why are you against it?");

    public static Text Name(Ballot ballot) => ballot switch
    {
        Ballot.For => Text.Of(th: $"เห็นด้วย", en: $"For"),
        Ballot.Against => Text.Of(th: $"ไม่เห็นด้วย", en: $"Against"),
        Ballot.Abstain => Text.Of(th: $"งดออกเสียง", en: $"Abstain"),
        _ => throw new UnreachableException(ballot.ToString()),
    };

    public static Text Voted(CaseNumber number) => Text.Of(th: $"ลงมติเรื่อง {number} แล้วค่ะ รอกรรมการคนอื่น", en: $"Your vote on {number} is in. Others are still to vote.");

    public static Text VotePassed(CaseNumber number) => Text.Of(th: $"มติผ่านค่ะ เรื่อง {number} รอจ่ายเงิน", en: $"It passed: {number} waits to be paid.");

    public static Text VoteFailed(CaseNumber number) => Text.Of(th: $"มติไม่ผ่านค่ะ เรื่อง {number} ข้อเสนอนี้ตกไป", en: $"It did not pass: the plan for {number} is dropped.");

    public static Text ConfirmPay(CaseNumber number, Money amount, string pot) => Text.Of(
        th: $"จ่ายเงินช่วยเรื่อง {number} {amount} บาท จาก{pot} แล้วใช่ไหมคะ กดยืนยันเมื่อส่งมอบเงินแล้ว",
        en: $"{number}: did you hand over {amount} baht from {pot}? Confirm when the money is handed over.");

    public static Text Paid(CaseNumber number, Money amount, string receipt) => Text.Of(
        th: $"บันทึกจ่ายเรื่อง {number} {amount} บาทแล้วค่ะ ใบสำคัญ {receipt}", en: $"Paid: {amount} baht for {number}, voucher {receipt}.");

    public static Text NotPaid => Text.Of(th: $"ยังไม่ได้บันทึกจ่ายค่ะ", en: $"Nothing was recorded as paid.");

    public static Text AskAgency => Text.Of(th: $"ส่งต่อหน่วยงานไหนคะ กดเลือกหรือพิมพ์ชื่อ", en: $"Which agency? Tap one or type its name.");

    public static Text LocalAdministration => Text.Of(th: $"อบต./เทศบาล", en: $"Tambon office");

    public static Text SocialOffice => Text.Of(th: $"พมจ.", en: $"Provincial social office");

    public static Text HealthPost => Text.Of(th: $"รพ.สต.", en: $"Health post");

    public static Text HealthSecurity => Text.Of(th: $"สปสช. 1330", en: $"NHSO 1330");

    public static Text School => Text.Of(th: $"โรงเรียน", en: $"School");

    public static Text Referred(CaseNumber number, string agency) => Text.Of(
        th: $"บันทึกส่งต่อเรื่อง {number} ไป {agency} แล้วค่ะ ข้อความข้างล่างคัดลอกส่งได้เลย", en: $"{number} is referred to {agency}. The page below can be copied and sent.");

    public static Text AskAnswer(string agency) => Text.Of(th: $"{agency} ตอบว่าอย่างไรคะ", en: $"What did {agency} answer?");

    public static Text NothingToAnswer => Text.Of(th: $"เรื่องนี้ยังไม่ได้ส่งต่อหน่วยงานค่ะ", en: $"This case has not been referred to anybody.");

    public static Text Answered(CaseNumber number) => Text.Of(th: $"บันทึกคำตอบในเรื่อง {number} แล้วค่ะ", en: $"The answer is noted on {number}.");

    public static Text AskReasonToClose => Text.Of(th: $"ปิดเรื่องเพราะอะไรคะ", en: $"Why is it closed?");

    public static Text AskWordsToClose => Text.Of(th: $"เพราะอะไรคะ พิมพ์สั้น ๆ", en: $"Why? A few words, please.");

    public static Text ConfirmClose(CaseNumber number, Text reason) => Text.Of(
        th: $"ปิดเรื่อง {number} เพราะ{reason} ใช่ไหมคะ", en: $"Close {number}: {reason}?");

    public static Text Closed(CaseNumber number) => Text.Of(th: $"ปิดเรื่อง {number} แล้วค่ะ ขอบคุณที่ดูแลจนจบนะคะ", en: $"{number} is closed. Thank you for seeing it through.");

    public static Text StaysOpen => Text.Of(th: $"เรื่องยังเปิดอยู่ค่ะ", en: $"The case stays open.");

    public static Text AskWorker => Text.Of(th: $"มอบให้ใครดูแลคะ", en: $"Who shall care for it?");

    public static Text Worker(string name, bool isNow) => isNow ? Text.Of(th: $"{name} (ดูแลอยู่)", en: $"{name} (now)") : Text.Same(name);

    public static Text Assigned(CaseNumber number) => Text.Of(th: $"มอบหมายเรื่อง {number} แล้วค่ะ แจ้งคนรับแล้ว", en: $"{number} is reassigned; the person has been told.");

    public static Text AskMember => Text.Of(th: $"ผู้เดือดร้อนเป็นสมาชิกเลขที่เท่าไรคะ", en: $"What is the person's member number?");

    public static Text Identified(CaseNumber number) => Text.Of(
        th: $"บันทึกเลขสมาชิกในเรื่อง {number} แล้วค่ะ เจ้าตัวดูเรื่องของตนได้", en: $"Noted on {number}. The person can see what is kept.");
}
