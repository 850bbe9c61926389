using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Cases;

namespace LineBot.Dialogs.Cases;

/// <summary>What kinds, states and reasons of cases are called.</summary>
internal static class CaseTermMessages
{
    public static Text Name(CaseCategory category) => category switch
    {
        CaseCategory.Bedridden => Text.Of(th: $"ผู้ป่วยติดเตียง", en: $"Bedridden"),
        CaseCategory.ElderlyAlone => Text.Of(th: $"ผู้สูงอายุอยู่ลำพัง", en: $"Elderly alone"),
        CaseCategory.Disabled => Text.Of(th: $"คนพิการ", en: $"Disabled"),
        CaseCategory.Child => Text.Of(th: $"เด็ก", en: $"Child"),
        CaseCategory.Poverty => Text.Of(th: $"ครอบครัวยากจน", en: $"Poor family"),
        CaseCategory.Disaster => Text.Of(th: $"ไฟไหม้/น้ำท่วม/พายุ", en: $"Fire, flood, storm"),
        CaseCategory.Abandoned => Text.Of(th: $"ถูกทอดทิ้ง", en: $"Abandoned"),
        CaseCategory.Other => Text.Of(th: $"อื่น ๆ", en: $"Other"),
        _ => throw new UnreachableException(category.ToString()),
    };

    public static Text Name(CaseUrgency urgency) => urgency switch
    {
        CaseUrgency.VeryUrgent => Text.Of(th: $"ด่วนมาก", en: $"Very urgent"),
        CaseUrgency.Urgent => Text.Of(th: $"ด่วน", en: $"Urgent"),
        CaseUrgency.Normal => Text.Of(th: $"ไม่ด่วน", en: $"Not urgent"),
        _ => throw new UnreachableException(urgency.ToString()),
    };

    public static Text Name(CaseStatus status) => status switch
    {
        CaseStatus.Reported => Text.Of(th: $"แจ้งแล้ว", en: $"Reported"),
        CaseStatus.Taken => Text.Of(th: $"รับเรื่องแล้ว", en: $"Taken"),
        CaseStatus.Visited => Text.Of(th: $"ลงเยี่ยมแล้ว", en: $"Visited"),
        CaseStatus.Helped => Text.Of(th: $"ช่วยเหลือ/ส่งต่อแล้ว", en: $"Helped or referred"),
        CaseStatus.Closed => Text.Of(th: $"ปิดเรื่องแล้ว", en: $"Closed"),
        _ => throw new UnreachableException(status.ToString()),
    };

    public static Text Name(CloseReason reason) => reason switch
    {
        CloseReason.Helped => Text.Of(th: $"ช่วยเหลือแล้ว", en: $"Helped"),
        CloseReason.HandedOver => Text.Of(th: $"หน่วยงานรับไปแล้ว", en: $"An agency took over"),
        CloseReason.Declined => Text.Of(th: $"ไม่ขอรับความช่วยเหลือ", en: $"Wants no help"),
        CloseReason.NotFound => Text.Of(th: $"ไม่พบ", en: $"Not found"),
        CloseReason.Duplicate => Text.Of(th: $"ซ้ำกับเรื่องอื่น", en: $"Same as another"),
        CloseReason.Other => Text.Of(th: $"อื่น ๆ", en: $"Other"),
        _ => throw new UnreachableException(reason.ToString()),
    };

    public static Text Name(AgeBand age) => age switch
    {
        AgeBand.Unknown => Text.Of(th: $"ไม่ทราบวัย", en: $"Age unknown"),
        AgeBand.Child => Text.Of(th: $"เด็ก", en: $"Child"),
        AgeBand.Adult => Text.Of(th: $"ผู้ใหญ่", en: $"Adult"),
        AgeBand.Elder => Text.Of(th: $"ผู้สูงอายุ", en: $"Elder"),
        _ => throw new UnreachableException(age.ToString()),
    };

    public static Text Name(ConsentAnswer answer) => answer switch
    {
        ConsentAnswer.NotAsked => Text.Of(th: $"ยังไม่ได้ถาม", en: $"Not asked yet"),
        ConsentAnswer.Given => Text.Of(th: $"ยินยอมแล้ว", en: $"Agreed"),
        ConsentAnswer.Unable => Text.Of(th: $"ให้คำตอบไม่ได้", en: $"Could not answer"),
        _ => throw new UnreachableException(answer.ToString()),
    };

    public static Text Moo(string moo) => Text.Of(th: $"หมู่ {moo}", en: $"Moo {moo}");

    public static Text NoMoo => Text.Of(th: $"ไม่ระบุหมู่", en: $"Village unknown");

    public static Text Pin => Text.Of(th: $"ปักหมุดบนแผนที่แล้ว", en: $"Pin on the map");

    public static Text Join(Text one, Text other) => Text.Of(th: $"{one} · {other}", en: $"{one} · {other}");
}
