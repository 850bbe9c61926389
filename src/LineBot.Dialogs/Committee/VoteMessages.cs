using LineBot.Dialogs.Language;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>The words of voting.</summary>
internal static class VoteMessages
{
    public static Text AskBallot(ClaimNumber claim) => Text.Of(th: $"ลงมติเรื่อง {claim} อย่างไรคะ", en: $"How do you vote on {claim}?");

    public static Text AskReason(ClaimNumber claim) => Text.Of(
        th: $"ไม่เห็นชอบเรื่อง {claim} เพราะอะไรคะ เหตุผลนี้สมาชิกจะได้อ่านด้วย",
        en: $"Why are you against {claim}? The member will read this reason.");

    public static Text AskWhat(ClaimNumber claim) => Text.Of(
        th: $"เรื่อง {claim} อยากขออะไรเพิ่มคะ สมาชิกจะได้รับข้อความนี้",
        en: $"What else is needed for {claim}? The member will get these words.");

    public static Text TooLong(int most) => Text.Of(th: $"ขอสั้นลงหน่อยค่ะ ไม่เกิน {most} ตัวอักษร", en: $"Please keep it to {most} letters.");

    public static Text NotClear => Text.Of(th: $"เอกสารไม่ชัด", en: $"The papers cannot be read");

    public static Text NotEntitled => Text.Of(th: $"ไม่เข้าเงื่อนไขตามระเบียบ", en: $"Not within the rules");

    public static Text PapersIncomplete => Text.Of(th: $"เอกสารไม่ครบ", en: $"Papers are missing");

    /// <summary>The vote that ends a matter is asked for twice: it cannot be taken back.</summary>
    public static Text ConfirmDeciding(Text ballot, ClaimNumber claim) => Text.Of(
        th: $"เสียงนี้จะทำให้เรื่อง {claim} จบ และเปลี่ยนไม่ได้อีก ยืนยันลงมติ \"{ballot}\" ไหมคะ",
        en: $"This vote decides {claim} and cannot be changed afterwards. Vote \"{ballot}\"?");

    public static Text YesVote => Text.Of(th: $"ยืนยันลงมติ", en: $"Yes, vote");

    public static Text NotVoted => Text.Of(th: $"ยังไม่ได้ลงมติค่ะ", en: $"No vote was cast.");

    public static Text Voted(Text ballot, ClaimNumber claim, int voted, int voters, int quorum) => Text.Of(
        th: $"บันทึกแล้วค่ะ {ballot} เรื่อง {claim} ลงมติแล้ว {voted} จาก {voters} คน องค์ประชุม {quorum} คน เปลี่ยนเสียงได้จนกว่าจะปิดมติ",
        en: $"Recorded: {ballot}, {claim}. {voted} of {voters} have voted, the quorum is {quorum}. You may change your vote until the vote is closed.");

    public static Text Asked(ClaimNumber claim) => Text.Of(
        th: $"แจ้งสมาชิกให้ส่งเพิ่มสำหรับเรื่อง {claim} แล้วค่ะ ระหว่างนี้ยังลงมติได้",
        en: $"The member has been asked for more on {claim}. Votes go on meanwhile.");

    public static Text Approved(ClaimNumber claim, string minutes, int item, int inFavour, int against, int abstained) => Text.Of(
        th: $"ปิดมติแล้ว อนุมัติเรื่อง {claim} ครั้งที่ {minutes} ข้อ {item} เห็นชอบ {inFavour} ไม่เห็นชอบ {against} งดออกเสียง {abstained} แจ้งสมาชิกและผู้จ่ายเงินให้แล้วค่ะ",
        en: $"Closed: {claim} is approved. Minutes {minutes}, item {item}: {inFavour} for, {against} against, {abstained} abstained. The member and the payers have been told.");

    public static Text Refused(ClaimNumber claim, string minutes, int item, int inFavour, int against, int abstained) => Text.Of(
        th: $"ปิดมติแล้ว ไม่อนุมัติเรื่อง {claim} ครั้งที่ {minutes} ข้อ {item} เห็นชอบ {inFavour} ไม่เห็นชอบ {against} งดออกเสียง {abstained} แจ้งเหตุผลให้สมาชิกแล้วค่ะ",
        en: $"Closed: {claim} is not approved. Minutes {minutes}, item {item}: {inFavour} for, {against} against, {abstained} abstained. The member has been told why.");

    public static Text ConfirmApproval(ClaimNumber claim, int inFavour, int against, int missing) => Text.Of(
        th: $"ปิดมติเรื่อง {claim} ตอนนี้ ผลคืออนุมัติ เห็นชอบ {inFavour} ไม่เห็นชอบ {against} ยังไม่ลงมติ {missing} คน ปิดเลยไหมคะ",
        en: $"Closing {claim} now approves it: {inFavour} for, {against} against, {missing} have not voted. Close it?");

    public static Text ConfirmRefusal(ClaimNumber claim, int inFavour, int against, int missing) => Text.Of(
        th: $"ปิดมติเรื่อง {claim} ตอนนี้ ผลคือไม่อนุมัติ เห็นชอบ {inFavour} ไม่เห็นชอบ {against} ยังไม่ลงมติ {missing} คน ปิดเลยไหมคะ",
        en: $"Closing {claim} now refuses it: {inFavour} for, {against} against, {missing} have not voted. Close it?");

    public static Text YesClose => Text.Of(th: $"ปิดมติ", en: $"Close it");

    public static Text NotClosed => Text.Of(th: $"ยังเปิดรับเสียงต่อค่ะ", en: $"The vote stays open.");

    public static Text VotesChanged => Text.Of(
        th: $"ระหว่างนี้มีกรรมการลงมติเพิ่ม ยังไม่ได้ปิดค่ะ เปิดดูอีกครั้งก่อนนะคะ",
        en: $"Others have voted meanwhile, so the vote was not closed. Please look at it again.");

    public static Text NextMatter => Text.Of(th: $"เรื่องถัดไป", en: $"Next matter");

    public static Text SeeAgain => Text.Of(th: $"ดูเรื่องนี้อีกครั้ง", en: $"See it again");
}
