using System.Text;
using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables.Http;

/// <summary>The requests for tables as a whole.</summary>
internal static class TableRequests
{
    public static HttpMessage Create(TableHttp http, string table)
    {
        var message = http.NewMessage(RequestMethod.Post, "/Tables");
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(Encoding.UTF8.GetBytes($$"""{"TableName":"{{JsonEncodedText.Encode(table)}}"}"""));
        return message;
    }

    public static HttpMessage Delete(TableHttp http, string table) =>
        http.NewMessage(RequestMethod.Delete, $"/Tables('{Uri.EscapeDataString(table)}')");

    public static HttpMessage List(TableHttp http, string? filter, int? top, string? nextTable)
    {
        var query = new QueryText();
        query.Add("$filter", filter);
        query.Add("$top", top);
        query.Add("NextTableName", nextTable);
        return http.NewMessage(RequestMethod.Get, "/Tables", query.ToString());
    }

    public static Response<TableItem> Created(string table, Response response) => Response.FromValue(new TableItem(table), response);

    /// <summary>There already is fine; just being deleted is not.</summary>
    public static bool ExistsAlready(Response response) =>
        response.Status == 409 && new RequestFailedException(response).ErrorCode != TableErrorCode.TableBeingDeleted.ToString();

    public static bool IsMissing(Response response) => response.Status == 404;

    public static Page<TableItem> Page(Response response)
    {
        using var body = JsonDocument.Parse(response.Content);
        var tables = body.RootElement.GetProperty("value").EnumerateArray()
            .Select(table => new TableItem(table.GetProperty("TableName").GetString()!)).ToList();
        var next = response.Headers.TryGetValue("x-ms-continuation-NextTableName", out var token) && token.Length > 0 ? token : null;
        return Azure.Page<TableItem>.FromValues(tables, next, response);
    }
}
