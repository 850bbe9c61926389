using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LineBot.TestKit.FakeLine;

/// <summary>A call that comes in at LINE, before anything was done.</summary>
/// <param name="Path">What is asked for.</param>
/// <param name="AccessToken">Who asks.</param>
/// <param name="To">Whom it is for; of a multicast, everybody.</param>
public sealed record LineRequest(string Path, string? AccessToken, string? To)
{
    /// <summary>Nothing changes by it.</summary>
    public bool IsRead { get; private init; }

    internal static LineRequest Of(HttpRequest request, JsonElement body) => new(
        request.Path.Value!,
        request.Headers.Authorization.ToString().Split(' ') is [_, var token] ? token : null,
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("to", out var to) ? Recipients(to) : null)
    {
        IsRead = HttpMethods.IsGet(request.Method),
    };

    public override string ToString() => Path;

    private static string? Recipients(JsonElement to) =>
        to.ValueKind == JsonValueKind.Array ? string.Join(' ', to.EnumerateArray().Select(one => one.GetString())) : to.GetString();
}
