namespace LineBot.Simulator.Wire;

/// <summary>Says why the platform refused something, in words that help to mend it.</summary>
internal static class Explain
{
    private static readonly (string Part, Explanation Why)[] KnownMessages =
    [
        ("Invalid reply token", new(
            "reply token ใช้ได้ครั้งเดียวและหมดอายุ 1 นาทีหลังได้รับ webhook: ถูกใช้ไปแล้ว หมดอายุ หรือไม่เคยออกให้",
            "A reply token works once, for one minute after the webhook. This one was used, has expired, or was never issued.")),
        ("The retry key is already accepted", new(
            "คำขอที่มี retry key นี้รับไว้แล้ว ให้ถือว่าส่งสำเร็จ ห้ามส่งซ้ำด้วย key ใหม่",
            "A request with this retry key was accepted before: treat it as sent. A new key would send it twice.")),
        ("Retry-Key", new(
            "ใช้ X-Line-Retry-Key ได้เฉพาะ push, multicast, narrowcast, broadcast และต้องเป็น UUID",
            "X-Line-Retry-Key is taken by push, multicast, narrowcast and broadcast only, and must be a UUID.")),
        ("You have reached your monthly limit.", new(
            "ใช้โควตาข้อความของเดือนนี้หมดแล้ว (นับตามจำนวนคนที่ได้รับ) การตอบด้วย reply ไม่เสียโควตา",
            "This month's message quota is used up. It counts people addressed; replies are free.")),
        ("The API rate limit has been exceeded", new(
            "เรียก API ถี่เกินอัตราที่กำหนดของ endpoint นี้ รอสักครู่แล้วลองใหม่",
            "Too many calls to this endpoint for its rate limit. Wait, then try again.")),
        ("Failed to send messages", new(
            "ไม่รู้จักผู้รับ id นี้ในช่องทางนี้ หรือบอทไม่ได้อยู่ในกลุ่มนั้น",
            "The id is unknown to this channel, or the bot is not in that group.")),
        ("Authentication failed", new(
            "channel access token ไม่ถูกต้องหรือหมดอายุ ตรวจหัว Authorization: Bearer …",
            "The channel access token is wrong or has expired. Check the header Authorization: Bearer …")),
        ("could not be parsed as JSON", new(
            "เนื้อความไม่ใช่ JSON ที่ถูกต้อง ดูบรรทัดและคอลัมน์ที่แจ้ง",
            "The body is not valid JSON; the message names line and column.")),
        ("The content type", new("ชนิดเนื้อหา (Content-Type) ไม่รองรับ", "This Content-Type is not taken here.")),
        ("A message (messages[", new(
            "Flex Message ไม่ถูกต้อง ดูตำแหน่งใน details เป็นเส้นทางภายใน contents",
            "The Flex Message is not valid; each property in details is a path inside its contents.")),
        ("The request body has", new(
            "ข้อความไม่ผ่านการตรวจ ดู details ว่าช่องใดผิดอย่างไร ไม่มีใครได้รับข้อความนี้",
            "A message object is not valid; details name each property. Nothing was sent to anyone.")),
    ];

    public static Explanation? Of(WireEntry entry) =>
        entry.Direction == "webhook" ? OfReason(entry.Reason) : entry.Status < 400 && entry.Status != 0 ? null : OfMessage(entry);

    private static Explanation? OfReason(string? reason) => reason switch
    {
        "could_not_connect" => new("ต่อกับ webhook ของบอทไม่ได้ ตรวจว่าบอททำงานและที่อยู่ถูกต้อง",
            "The bot's webhook could not be reached. Is it running, at this address?"),
        "request_timeout" => new("บอทไม่ตอบภายใน 2 วินาที LINE ถือว่าล้มเหลว แม้บอทอาจได้รับเหตุการณ์แล้ว",
            "No answer within 2 seconds. LINE counts this as failed although the bot may have received the events."),
        "error_status_code" => new("บอทตอบสถานะที่ไม่ใช่ 2xx ถ้าไม่ได้เปิดการส่งซ้ำ เหตุการณ์นี้จะหายไป",
            "The bot answered other than 2xx. Unless redelivery is on, the event is lost."),
        "unclassified" => new("การเชื่อมต่อถูกปิดกลางคัน", "The connection was closed in the middle."),
        _ => null,
    };

    private static Explanation OfMessage(WireEntry entry)
    {
        var body = entry.ResponseBody ?? "";
        foreach (var (part, why) in KnownMessages)
        {
            if (body.Contains(part, StringComparison.Ordinal)) { return why; }
        }
        return OfStatus(entry.Status);
    }

    private static Explanation OfStatus(int status) => status switch
    {
        0 => new(
            "การเชื่อมต่อขาดก่อนได้คำตอบ: ไม่รู้ว่า LINE รับไว้หรือไม่", "The connection broke before an answer: the outcome is unknown."),
        404 => new("ไม่พบสิ่งที่ขอ หรือ host/path ไม่ถูกต้อง", "Not found: the thing, or the path on this host."),
        410 => new("เนื้อหาถูกยกเลิกการส่งหรือลบไปแล้ว", "The content is gone: unsent or removed."),
        413 => new("เนื้อความใหญ่เกิน 2 MB", "The body is larger than 2 MB."),
        >= 500 => new("LINE ขัดข้อง: ไม่รู้ว่ารับไว้หรือไม่ ลองใหม่ด้วย retry key เดิม",
            "LINE failed: the outcome is unknown. Repeat with the same retry key where one is allowed."),
        _ => new("LINE ปฏิเสธคำขอนี้ ดู message ในคำตอบ", "LINE refused this request; see message in the answer."),
    };
}
