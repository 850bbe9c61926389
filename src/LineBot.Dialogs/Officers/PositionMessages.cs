using System.Diagnostics;
using LineBot.Dialogs.Language;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Officers;

/// <summary>What the offices of a committee are called.</summary>
internal static class PositionMessages
{
    public static Text Name(Position position) => position switch
    {
        Position.Chair => Text.Of(th: $"ประธาน", en: $"Chair"),
        Position.ViceChair => Text.Of(th: $"รองประธาน", en: $"Vice chair"),
        Position.Secretary => Text.Of(th: $"เลขานุการ", en: $"Secretary"),
        Position.Treasurer => Text.Of(th: $"เหรัญญิก", en: $"Treasurer"),
        Position.Registrar => Text.Of(th: $"นายทะเบียน", en: $"Registrar"),
        Position.PublicRelations => Text.Of(th: $"ประชาสัมพันธ์", en: $"Public relations"),
        Position.Auditor => Text.Of(th: $"ผู้ตรวจสอบ", en: $"Auditor"),
        Position.Member => Text.Of(th: $"กรรมการ", en: $"Committee member"),
        Position.Adviser => Text.Of(th: $"ที่ปรึกษา", en: $"Adviser"),
        _ => throw new UnreachableException(position.ToString()),
    };
}
