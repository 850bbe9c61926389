using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace LineBot.TestKit.FakeLine;

/// <summary>A call that comes in at LINE, before anything was done.</summary>
public sealed record LineRequest(string Path, string? AccessToken, string? To)
{
    internal static LineRequest Of(HttpRequest request, JsonElement body) => new(
        request.Path.Value!,
        request.Headers.Authorization.ToString().Split(' ') is [_, var token] ? token : null,
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("to", out var to) ? to.GetString() : null);

    public override string ToString() => Path;
}
