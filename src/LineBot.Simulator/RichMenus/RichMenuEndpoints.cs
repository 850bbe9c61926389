using LineBot.Simulator.Contents;
using LineBot.Simulator.Line;

namespace LineBot.Simulator.RichMenus;

/// <summary>Making menus and giving them their pictures.</summary>
internal sealed class RichMenuEndpoints(RichMenuShelf shelf) : ILineEndpoints
{
    private const int ImageBytesMax = 1024 * 1024;

    public IEnumerable<LineEndpoint> Endpoints =>
    [
        new("POST", "/v2/bot/richmenu", Create) { TakesJson = true, Rate = Rate.PerHour(100) },
        new("POST", "/v2/bot/richmenu/validate", call => RichMenuRules.Refuse(call.Json) ?? LineAnswer.Nothing) { TakesJson = true },
        new("GET", "/v2/bot/richmenu/list", _ => LineAnswer.Ok(new { richmenus = shelf.All.Select(menu => menu.Response) })) { Rate = Rate.PerSecond(10) },
        new("GET", "/v2/bot/richmenu/{id}", call => With(call, menu => LineAnswer.Ok(menu.Response))),
        new("DELETE", "/v2/bot/richmenu/{id}", call => shelf.Delete(call.Path("id")) ? LineAnswer.Nothing : NotFound()) { Rate = Rate.PerHour(100) },
        new("POST", "/v2/bot/richmenu/{id}/content", Upload) { IsOnDataHost = true },
        new("GET", "/v2/bot/richmenu/{id}/content", Download) { IsOnDataHost = true },
    ];

    internal static LineAnswer NotFound() => LineAnswer.NotFound("richmenu not found");

    private LineAnswer Create(LineCall call)
    {
        if (RichMenuRules.Refuse(call.Json) is { } refused) { return refused; }
        if (shelf.All.Count() >= RichMenuShelf.Max) { return LineAnswer.BadRequest("The number of rich menus exceeds the limit"); }
        return LineAnswer.Ok(new { richMenuId = shelf.Create(call.Json).Id });
    }

    private LineAnswer Upload(LineCall call) => With(call, menu =>
    {
        if (call.ContentType is not ("image/png" or "image/jpeg"))
        {
            return LineAnswer.Error(415, $"The content type, {call.ContentType ?? "-"}, is not supported");
        }
        if (menu.Image is not null) { return LineAnswer.BadRequest("An image has already been uploaded to the richmenu"); }
        if (call.Body.Length > ImageBytesMax) { return LineAnswer.Error(413, "Request Entity Too Large"); }
        if (Geometry.Of(call.Body) != RichMenuRules.Size(menu.Definition))
        {
            return LineAnswer.BadRequest("The image size is not allowed for richmenu");
        }
        shelf.Draw(menu.Id, call.Body, call.ContentType);
        return LineAnswer.Nothing;
    });

    private LineAnswer Download(LineCall call) =>
        With(
            call, menu => menu is { Image: { } image, ImageType: { } type }
                ? new(200, image, type)
                : LineAnswer.NotFound("image not found"));

    private LineAnswer With(LineCall call, Func<RichMenu, LineAnswer> answer) =>
        shelf.Find(call.Path("id")) is { } menu ? answer(menu) : NotFound();
}
