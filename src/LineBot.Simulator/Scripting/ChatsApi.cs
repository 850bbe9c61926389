using System.Text.Json;
using LineBot.Simulator.Contents;
using LineBot.Simulator.Phones;

namespace LineBot.Simulator.Scripting;

/// <summary>Chats: what a phone shows, what a person does on it, and waiting for what comes.</summary>
internal static class ChatsApi
{
    private const int UsualLimit = 200;

    public static void MapChats(this RouteGroupBuilder sim)
    {
        sim.MapGet(
            "/chats/{chat}", (string chat, long? after, int? limit, PhoneView view) => view.Of(chat, after ?? 0, limit ?? UsualLimit));
        sim.MapGet("/chats/{chat}/wait", WaitAsync);
        sim.MapPost("/chats/{chat}/messages", SendAsync);
        sim.MapPost("/chats/{chat}/photos", SendPhotosAsync);
        sim.MapPost("/chats/{chat}/taps", TapAsync);
        sim.MapPost("/chats/{chat}/postback", PostbackAsync);
        sim.MapPost("/chats/{chat}/events", TellAsync);
        sim.MapPatch("/chats/{chat}/messages/{messageId}", (string chat, string messageId, EditedText edit, bool? wait, Phone phone) =>
            Outcome.OfAsync(phone.Edit(chat, edit.From, messageId, edit.Text), wait));
        sim.MapDelete("/chats/{chat}/messages/{messageId}", (string chat, string messageId, string? from, bool? wait, Phone phone) =>
            Outcome.OfAsync(phone.Unsend(chat, from ?? chat, messageId), wait));
        sim.MapGet("/content/{messageId}", (string messageId, ContentStore contents) =>
            contents.Find(messageId) is { IsGone: false } content ? Results.Bytes(content.Bytes, content.ContentType) : Results.NotFound());
    }

    private static async Task<IResult> WaitAsync(
        string chat, long? after, string? contains, int? count, double? seconds, PhoneView view, CancellationToken cancellationToken)
    {
        var limit = TimeSpan.FromSeconds(Math.Clamp(seconds ?? 10, 0, 120));
        var arrived = await view.WaitAsync(chat, after ?? 0, contains, count ?? 1, limit, cancellationToken);
        return arrived is not null
            ? Results.Ok(arrived)
            : Results.Json(
                new { error = $"The bot sent nothing that fits within {limit.TotalSeconds} s." }, statusCode: StatusCodes.Status408RequestTimeout);
    }

    private static Task<Outcome> SendAsync(string chat, NewMessage given, bool? wait, Phone phone)
    {
        var content = given.Content is null ? null : given.Content.ToContent(given.Message.String("type") ?? "file");
        return Outcome.OfAsync(phone.Send(chat, given.From ?? chat, given.Message, content, given.QuotedMessageId), wait);
    }

    private static async Task<Outcome[]> SendPhotosAsync(string chat, NewPhotos given, bool? wait, Phone phone)
    {
        if (given.Photos is not { Length: > 0 }) { throw new RefusalException("There is no photo to send."); }
        var sent = phone.SendPhotos(
            chat, given.From ?? chat, [.. given.Photos.Select(photo => photo.ToContent("image"))], given.IsNumbered ?? true);
        return await Task.WhenAll(sent.Select(one => Outcome.OfAsync(one, wait)));
    }

    private static async Task<IResult> TapAsync(string chat, NewTap given, bool? wait, Taps taps)
    {
        var action = given.Action ?? taps.Find(chat, given.Label ?? throw new RefusalException("A tap needs an action or a label."));
        var tap = taps.Tap(chat, given.From ?? chat, action, given.Value);
        var outcome = await Outcome.OfAsync(tap.Sent, wait);
        return Results.Ok(new
        {
            outcome.MessageId,
            outcome.EventId,
            outcome.Status,
            outcome.Reason,
            tap.Opens,
            tap.Copies,
            tap.Asks,
            tap.InputOption,
            tap.FillInText,
        });
    }

    private static Task<Outcome> PostbackAsync(string chat, NewPostback given, bool? wait, Phone phone) =>
        Outcome.OfAsync(
            phone.Tell(chat, given.From ?? chat, "postback", new { postback = new { data = given.Data, @params = given.Params } }), wait);

    private static Task<Outcome> TellAsync(string chat, NewEvent given, bool? wait, Phone phone) =>
        Outcome.OfAsync(phone.Tell(chat, given.From ?? chat, given.Type, given.Fields, given.CanBeAnswered ?? true), wait);

    private sealed record NewMessage(string? From, JsonElement Message, GivenContent? Content, string? QuotedMessageId);

    private sealed record NewPhotos(string? From, GivenContent[]? Photos, bool? IsNumbered);

    private sealed record NewTap(string? From, string? Label, JsonElement? Action, string? Value);

    private sealed record NewPostback(string? From, string Data, JsonElement? Params);

    private sealed record NewEvent(string? From, string Type, JsonElement? Fields, bool? CanBeAnswered);

    private sealed record EditedText(string From, string Text);
}
