using System.Net.Http.Headers;
using System.Text.Json;
using LineBot.Line.RichMenus;

namespace LineBot.Line.Client;

public sealed partial class LineClient
{
    /// <summary>LINE takes this many people in one bulk link or unlink.</summary>
    public const int BulkUsersMax = 500;

    /// <summary>LINE takes this many operations in one replacement.</summary>
    public const int ReplacementsMax = 1000;

    /// <summary>Lets LINE check a menu without making it.</summary>
    public Task<LineResult<Nothing>> ValidateRichMenuAsync(RichMenu menu, CancellationToken cancellationToken) =>
        transport.SendAsync(Post("/v2/bot/richmenu/validate", BodyOf(menu)), cancellationToken);

    /// <summary>Makes a menu; it shows once its picture is uploaded and it is set as default or linked. At most 100 an hour.</summary>
    public Task<LineResult<RichMenuId>> CreateRichMenuAsync(RichMenu menu, CancellationToken cancellationToken) =>
        RichMenuLimits.Check(menu) is { Count: > 0 } faults
            ? Task.FromResult<LineResult<RichMenuId>>(new NotSent<RichMenuId>("The rich menu is beyond LINE's limits.") { Faults = faults })
            : transport.SendAsync(Post("/v2/bot/richmenu", BodyOf(menu)), LineJson.Context.RichMenuId, cancellationToken);

    /// <summary>Uploads the picture, once per menu: LINE replaces none.</summary>
    public Task<LineResult<Nothing>> UploadRichMenuImageAsync(
        string richMenuId, ReadOnlyMemory<byte> image, RichMenuImageType type, CancellationToken cancellationToken) =>
        WithIds(() =>
        {
            var body = new ReadOnlyMemoryContent(image);
            body.Headers.ContentType = new MediaTypeHeaderValue(type == RichMenuImageType.Png ? "image/png" : "image/jpeg");
            var address = endpoints.Data($"/v2/bot/richmenu/{PathPart.Escape(richMenuId)}/content");
            return transport.SendAsync(new LineCall(HttpMethod.Post, address) { Body = body }, cancellationToken);
        }, richMenuId);

    public Task<LineResult<LineContent>> GetRichMenuImageAsync(string richMenuId, CancellationToken cancellationToken) =>
        WithIds(() => OpenContentAsync($"/v2/bot/richmenu/{PathPart.Escape(richMenuId)}/content", cancellationToken), richMenuId);

    public Task<LineResult<RichMenuList>> ListRichMenusAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(Get("/v2/bot/richmenu/list"), LineJson.Context.RichMenuList, cancellationToken);

    public Task<LineResult<StoredRichMenu>> GetRichMenuAsync(string richMenuId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Get($"/v2/bot/richmenu/{PathPart.Escape(richMenuId)}"), LineJson.Context.StoredRichMenu, cancellationToken), richMenuId);

    /// <summary>At most 100 an hour.</summary>
    public Task<LineResult<Nothing>> DeleteRichMenuAsync(string richMenuId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(Delete($"/v2/bot/richmenu/{PathPart.Escape(richMenuId)}"), cancellationToken), richMenuId);

    /// <summary>The menu of everyone who has none of their own.</summary>
    public Task<LineResult<Nothing>> SetDefaultRichMenuAsync(string richMenuId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(Post($"/v2/bot/user/all/richmenu/{PathPart.Escape(richMenuId)}"), cancellationToken), richMenuId);

    public Task<LineResult<RichMenuId>> GetDefaultRichMenuAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(Get("/v2/bot/user/all/richmenu"), LineJson.Context.RichMenuId, cancellationToken);

    public Task<LineResult<Nothing>> ClearDefaultRichMenuAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(Delete("/v2/bot/user/all/richmenu"), cancellationToken);

    /// <summary>LINE accepts people whom it cannot link (not friends, unknown) and does nothing for them.</summary>
    public Task<LineResult<Nothing>> LinkRichMenuAsync(string userId, string richMenuId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Post($"/v2/bot/user/{PathPart.Escape(userId)}/richmenu/{PathPart.Escape(richMenuId)}"), cancellationToken), userId, richMenuId);

    public Task<LineResult<RichMenuId>> GetRichMenuOfAsync(string userId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Get($"/v2/bot/user/{PathPart.Escape(userId)}/richmenu"), LineJson.Context.RichMenuId, cancellationToken), userId);

    public Task<LineResult<Nothing>> UnlinkRichMenuAsync(string userId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(Delete($"/v2/bot/user/{PathPart.Escape(userId)}/richmenu"), cancellationToken), userId);

    /// <summary>LINE works on it for some seconds after it accepted.</summary>
    public Task<LineResult<Nothing>> BulkLinkRichMenuAsync(
        IReadOnlyList<string> userIds, string richMenuId, CancellationToken cancellationToken)
    {
        ThrowUnlessBulk(userIds);
        return transport.SendAsync(Post("/v2/bot/richmenu/bulk/link", BulkBody(userIds, richMenuId)), cancellationToken);
    }

    /// <summary>LINE works on it for some seconds after it accepted.</summary>
    public Task<LineResult<Nothing>> BulkUnlinkRichMenuAsync(IReadOnlyList<string> userIds, CancellationToken cancellationToken)
    {
        ThrowUnlessBulk(userIds);
        return transport.SendAsync(Post("/v2/bot/richmenu/bulk/unlink", BulkBody(userIds, null)), cancellationToken);
    }

    /// <summary>Gives everybody who has an old menu its successor. At most three an hour; ask for the progress by the request id.</summary>
    public Task<LineResult<Nothing>> ReplaceRichMenusAsync(IReadOnlyList<RichMenuReplacement> replacements, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        ArgumentOutOfRangeException.ThrowIfZero(replacements.Count, nameof(replacements));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(replacements.Count, ReplacementsMax, nameof(replacements));
        return transport.SendAsync(Post("/v2/bot/richmenu/batch", ReplacementBody(replacements)), cancellationToken);
    }

    /// <summary>At most 100 an hour.</summary>
    public Task<LineResult<RichMenuReplacementProgress>> GetReplacementProgressAsync(string requestId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Get($"/v2/bot/richmenu/progress/batch?requestId={PathPart.Escape(requestId)}"), LineJson.Context.RichMenuReplacementProgress, cancellationToken),
            requestId);

    public Task<LineResult<Nothing>> CreateRichMenuAliasAsync(string aliasId, string richMenuId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Post("/v2/bot/richmenu/alias", AliasBody(aliasId, richMenuId)), cancellationToken), aliasId, richMenuId);

    public Task<LineResult<Nothing>> UpdateRichMenuAliasAsync(string aliasId, string richMenuId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Post($"/v2/bot/richmenu/alias/{PathPart.Escape(aliasId)}", OneProperty("richMenuId", richMenuId)), cancellationToken), aliasId);

    public Task<LineResult<RichMenuAlias>> GetRichMenuAliasAsync(string aliasId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(
            Get($"/v2/bot/richmenu/alias/{PathPart.Escape(aliasId)}"), LineJson.Context.RichMenuAlias, cancellationToken), aliasId);

    public Task<LineResult<Nothing>> DeleteRichMenuAliasAsync(string aliasId, CancellationToken cancellationToken) =>
        WithIds(() => transport.SendAsync(Delete($"/v2/bot/richmenu/alias/{PathPart.Escape(aliasId)}"), cancellationToken), aliasId);

    public Task<LineResult<RichMenuAliasList>> ListRichMenuAliasesAsync(CancellationToken cancellationToken) =>
        transport.SendAsync(Get("/v2/bot/richmenu/alias/list"), LineJson.Context.RichMenuAliasList, cancellationToken);

    private static JsonBody BodyOf(RichMenu menu) =>
        JsonBody.Write(menu, static (writer, state) => JsonSerializer.Serialize(writer, state, LineJson.Context.RichMenu));

    private static JsonBody AliasBody(string aliasId, string richMenuId) => JsonBody.Write((aliasId, richMenuId), static (writer, state) =>
    {
        writer.WriteStartObject();
        writer.WriteString("richMenuAliasId"u8, state.aliasId);
        writer.WriteString("richMenuId"u8, state.richMenuId);
        writer.WriteEndObject();
    });

    private static JsonBody ReplacementBody(IReadOnlyList<RichMenuReplacement> replacements) => JsonBody.Write(replacements, static (writer, state) =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("operations"u8);
        foreach (var (from, to) in state)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "link"u8);
            writer.WriteString("from"u8, from);
            writer.WriteString("to"u8, to);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static JsonBody BulkBody(IReadOnlyList<string> userIds, string? richMenuId) =>
        JsonBody.Write((userIds, richMenuId), static (writer, state) =>
        {
            writer.WriteStartObject();
            if (state.richMenuId is { } id) { writer.WriteString("richMenuId"u8, id); }
            writer.WriteStartArray("userIds"u8);
            foreach (var userId in state.userIds) { writer.WriteStringValue(userId); }
            writer.WriteEndArray();
            writer.WriteEndObject();
        });

    private static void ThrowUnlessBulk(IReadOnlyList<string> userIds)
    {
        ArgumentNullException.ThrowIfNull(userIds);
        ArgumentOutOfRangeException.ThrowIfZero(userIds.Count, nameof(userIds));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(userIds.Count, BulkUsersMax, nameof(userIds));
    }
}
