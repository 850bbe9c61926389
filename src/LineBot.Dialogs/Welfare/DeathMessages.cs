using LineBot.Dialogs.Language;

namespace LineBot.Dialogs.Welfare;

/// <summary>What is asked after a death: little, and gently.</summary>
internal static class DeathMessages
{
    public static Text SomebodyElseCan => Text.Of(
        th: $"ขอแสดงความเสียใจด้วยค่ะ ถ้ายังไม่ได้ผูกบัญชี ให้อาสาสมัครหรือกรรมการยื่นเรื่องแทนได้เลยนะคะ",
        en: $"We are sorry for your loss. If you are not linked, a volunteer or an officer can hand the claim in for you.");

    public static Text WhichFund => Text.Of(th: $"เป็นสมาชิกกองทุนไหนคะ", en: $"Of which fund was the member?");

    public static Text AskWho => Text.Of(
        th: $"ขอแสดงความเสียใจด้วยค่ะ ขอเลขสมาชิกและชื่อผู้เสียชีวิต เช่น 0012 แดง ตัวอย่าง",
        en: $"We are sorry for your loss. Please type the member number and name of the deceased, such as 0012 แดง ตัวอย่าง.");

    public static Text NotFoundAskAgain => Text.Of(
        th: $"ยังไม่พบสมาชิกตามเลขและชื่อนี้ค่ะ ดูที่หน้าสมุดแล้วพิมพ์อีกครั้งนะคะ เช่น 0012 แดง ตัวอย่าง",
        en: $"I found no member by that number and name. Please look at the passbook and type both once more, such as 0012 แดง ตัวอย่าง.");

    public static Text NotFound => Text.Of(
        th: $"ยังหาไม่พบค่ะ ไม่เป็นไรนะคะ ติดต่อกรรมการหรืออาสาสมัคร เขาจะยื่นเรื่องให้ได้เลย",
        en: $"I could not find the member. That is all right: the committee or a volunteer can hand the claim in for you.");

    public static Text AskClaimant => Text.Of(
        th: $"ใครเป็นผู้รับผลประโยชน์คะ ขอชื่อ ความเกี่ยวข้อง และเบอร์โทร เช่น นางแก้ว ตัวอย่าง ลูกสาว 0812345678",
        en: $"Who is the beneficiary? Please give name, relation and telephone, such as นางแก้ว ตัวอย่าง ลูกสาว 0812345678.");

    public static Text Myself => Text.Of(th: $"ฉันเอง", en: $"Myself");

    public static Text ClaimantLabel => Text.Of(th: $"ผู้รับผลประโยชน์", en: $"Beneficiary");

    public static Text AskRelation => Text.Of(th: $"เกี่ยวข้องกับผู้เสียชีวิตอย่างไรคะ", en: $"What is the relation to the deceased?");

    public static Text Spouse => Text.Of(th: $"คู่สมรส", en: $"spouse");

    public static Text Child => Text.Of(th: $"ลูก", en: $"child");

    public static Text Parent => Text.Of(th: $"พ่อแม่", en: $"parent");

    public static Text Sibling => Text.Of(th: $"พี่น้อง", en: $"sibling");

    public static Text Proxy => Text.Of(th: $"ผู้รับมอบอำนาจ", en: $"proxy");

    public static Text AskPhone => Text.Of(
        th: $"ขอเบอร์โทรของผู้รับผลประโยชน์ค่ะ กรรมการจะได้ติดต่อได้",
        en: $"What is the beneficiary's telephone number, so that the committee can call?");

    public static Text NoPhone => Text.Of(th: $"ไม่มีเบอร์", en: $"No telephone");
}
