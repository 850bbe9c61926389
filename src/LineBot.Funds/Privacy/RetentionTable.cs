namespace LineBot.Funds.Privacy;

/// <summary>
/// How long each kind is kept and why: the one table from which the chat answers, the sweep works and docs/retention.md is written.
/// Days of the law are the fund's to prolong on paper; here stands what this program does.
/// </summary>
public static class RetentionTable
{
    public static RetentionRule Answers { get; } = new("answers", 7, "คำตอบของบอท", "What the bot answered")
    {
        WhyTh = "กันตอบซ้ำเมื่อไลน์ส่งข้อความเดิมมาอีก",
        WhyEn = "so that a message LINE delivers twice is answered once",
    };

    public static RetentionRule Reminded { get; } = new("reminded", 30, "เตือนเรื่องใดไปแล้ว", "Of what somebody was reminded")
    {
        WhyTh = "เตือนไม่เกินวันละครั้งตามกฎหมาย",
        WhyEn = "the law allows one reminder a day",
    };

    public static RetentionRule Conversation { get; } = new("conversation", 180, "เรื่องที่คุยค้างและภาษาที่เลือก", "Where a conversation stands, and its language")
    {
        WhyTh = "ให้คุยต่อได้ นับจากข้อความสุดท้าย",
        WhyEn = "to go on with it; counted from the last message",
    };

    public static RetentionRule Attempts { get; } = new("attempts", 30, "การลองผูกที่ไม่สำเร็จ", "Failed attempts to link")
    {
        WhyTh = "กันคนเดารหัส",
        WhyEn = "so that nobody guesses codes",
    };

    public static RetentionRule Consents { get; } = new("consents", 730, "ความยินยอมที่ถอนแล้ว", "Consents that were withdrawn")
    {
        WhyTh = "หลักฐานว่าเคยยินยอมและถอนเมื่อไร",
        WhyEn = "proof of what was agreed to, and until when",
    };

    public static RetentionRule Codes { get; } = new("codes", 30, "รหัสผูกที่ใช้แล้วหรือหมดอายุ", "Link codes that are used or over")
    {
        WhyTh = "ให้ทำต่อได้ถ้าเครื่องขัดข้องระหว่างผูก",
        WhyEn = "a link that was cut off can be completed",
    };

    public static RetentionRule Letters { get; } = new("letters", 730, "จดหมายที่ตอบแล้ว", "Letters that were answered")
    {
        WhyTh = "ย้อนดูว่าเคยตอบอะไรกัน",
        WhyEn = "both sides can see what was answered",
    };

    public static RetentionRule DraftPhotos { get; } = new("draft-photos", 60, "รูปที่ไม่ได้ใช้", "Photos that were sent for nothing")
    {
        WhyTh = "เผื่อทำเรื่องต่อ",
        WhyEn = "the matter may still be sent off",
    };

    public static RetentionRule Papers { get; } = new("papers", 365, "รูปเอกสารของคำขอและเคส", "Photos of claims and cases")
    {
        WhyTh = "ให้กรรมการพิจารณาและอุทธรณ์ นับจากส่งหรือปิดเรื่อง",
        WhyEn = "to decide and to appeal; counted from when it was sent or closed",
    };

    public static RetentionRule Cases { get; } = new("cases", 730, "เคสที่ปิดแล้ว", "Cases that were closed")
    {
        WhyTh = "ดูแลต่อเนื่องถ้าต้องช่วยอีก แล้วเหลือเพียงจำนวนต่อหมู่บ้าน",
        WhyEn = "help may be needed again; afterwards only the count by village is left",
    };

    public static RetentionRule Workbooks { get; } = new("workbooks", 90, "สมุดงาน Excel ที่ส่งในแชต", "Workbooks that were sent into the chat")
    {
        WhyTh = "ดูได้ว่านำเข้าจากไฟล์ใด แล้วเหลือเพียงลายนิ้วมือของไฟล์และจำนวนแถว",
        WhyEn = "to see what was imported from which file; afterwards only its hash and the counts are left",
    };

    public static RetentionRule Audit { get; } = new("audit", 730, "ใครดู ใครผูก ใครทำอะไร", "Who looked, linked and did what")
    {
        WhyTh = "ให้เจ้าของข้อมูลถามได้ว่าใครดู",
        WhyEn = "whom it concerns may ask",
    };

    public static RetentionRule Books { get; } = new("books", 3650, "บัญชี เงินกู้ สลิป คำขอ และมติ", "Accounts, loans, slips, claims and decisions")
    {
        WhyTh = "เอกสารบัญชีของกองทุน",
        WhyEn = "the fund's accounting",
        IsSwept = false,
    };

    public static RetentionRule Objections { get; } = new("objections", 3650, "คำคัดค้านรายการและคำตอบ", "Objections to entries, and their answers")
    {
        WhyTh = "บอกว่ารายการถูกแก้เพราะอะไร เก็บเท่ากับบัญชี",
        WhyEn = "they say why an entry was corrected; kept as long as the books",
        IsSwept = false,
    };

    public static RetentionRule Register { get; } = new("register", null, "ทะเบียนสมาชิกและกรรมการ", "The register of members and officers")
    {
        WhyTh = "ตราบที่เป็นสมาชิก",
        WhyEn = "for as long as the membership lasts",
        IsSwept = false,
    };

    public static RetentionRule Mornings { get; } = new("mornings", 30, "เครื่องหมายว่าส่งเตือนเช้านี้แล้ว", "Marks that a fund had its morning")
    {
        WhyTh = "กันส่งซ้ำ",
        WhyEn = "so that it is begun once",
        IsAboutPeople = false,
    };

    public static RetentionRule Marks { get; } = new("marks", null, "เครื่องหมายว่าทำคำสั่งแล้ว", "Marks that a command was carried out")
    {
        WhyTh = "กันทำซ้ำ ไม่มีข้อมูลของใคร",
        WhyEn = "so that it is done once; they hold nothing about anybody",
        IsSwept = false,
        IsAboutPeople = false,
    };

    public static IReadOnlyList<RetentionRule> All { get; } =
        [Answers, Reminded, Conversation, Attempts, Consents, Codes, Letters, DraftPhotos, Papers, Cases, Workbooks, Audit, Books, Objections, Register, Mornings, Marks];
}

/// <summary>How long one kind is kept. <paramref name="Days"/> null: as long as the reason lasts.</summary>
public sealed record RetentionRule(string Name, int? Days, string WhatTh, string WhatEn)
{
    public required string WhyTh { get; init; }

    public required string WhyEn { get; init; }

    /// <summary>The nightly sweep takes it away; what is not swept is the fund's to decide on.</summary>
    public bool IsSwept { get; init; } = true;

    /// <summary>Says something of a person, and not only of the program's own work.</summary>
    public bool IsAboutPeople { get; init; } = true;

    /// <summary>What is older than this has been kept long enough.</summary>
    public DateTimeOffset Before(DateTimeOffset now) => now.AddDays(-(Days ?? throw new InvalidOperationException($"{Name} has no end of its own.")));

    public override string ToString() => Name;
}
