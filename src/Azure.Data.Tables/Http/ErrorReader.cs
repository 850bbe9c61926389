using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Azure.Core;

namespace Azure.Data.Tables.Http;

/// <summary>Code and message of a failed call: from the JSON or XML body, else from the header, else the status has to do.</summary>
internal sealed class ErrorReader : RequestFailedDetailsParser
{
    public static readonly ErrorReader Instance = new();

    public override bool TryParse(Response response, [NotNullWhen(true)] out ResponseError? error, [NotNullWhen(true)] out IDictionary<string, string>? data)
    {
        data = new Dictionary<string, string>();
        error = Read(response);
        return error is not null;
    }

    private static ResponseError? Read(Response response)
    {
        response.Headers.TryGetValue("x-ms-error-code", out var header);
        var (code, message) = FromBody(response);
        code = string.IsNullOrEmpty(code) ? header : code;
        return code is null && message is null ? null : new ResponseError(code, message);
    }

    private static (string? Code, string? Message) FromBody(Response response)
    {
        if (response.ContentStream is not MemoryStream { Length: > 0 }) { return default; }
        var body = response.Content;
        try
        {
            return body.ToMemory().Span.TrimStart(" \r\n\t\uFEFF"u8) is [(byte)'<', ..] ? FromXml(body) : FromJson(body);
        }
        catch (Exception broken) when (broken is JsonException or XmlException)
        {
            return default;   // A proxy's page, or a body cut short.
        }
    }

    private static (string? Code, string? Message) FromJson(BinaryData body)
    {
        using var document = JsonDocument.Parse(body);
        if (!Has(document.RootElement, "odata.error", out var error)) { return default; }
        var code = Has(error, "code", out var given) ? Text(given) : null;
        if (!Has(error, "message", out var message)) { return (code, null); }
        return (code, Has(message, "value", out var value) ? Text(value) : Text(message));
    }

    private static bool Has(JsonElement element, string name, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value);
    }

    private static string? Text(JsonElement element) => element.ValueKind == JsonValueKind.String ? element.GetString() : null;

    private static (string? Code, string? Message) FromXml(BinaryData body)
    {
        using var stream = body.ToStream();
        var elements = XDocument.Load(stream).Descendants().ToArray();
        return (Value("Code"), Value("Message"));

        string? Value(string name) =>
            Array.Find(elements, element => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;
    }
}
