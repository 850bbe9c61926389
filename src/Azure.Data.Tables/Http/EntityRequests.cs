using Azure.Core;
using Azure.Data.Tables.Entities;

namespace Azure.Data.Tables.Http;

/// <summary>The requests for the entities of one table.</summary>
internal sealed class EntityRequests(TableHttp http, string table)
{
    private readonly string _table = Uri.EscapeDataString(table);

    public HttpMessage Add(ITableEntity entity)
    {
        KeyPath.Check(entity.PartitionKey, nameof(entity.PartitionKey));
        KeyPath.Check(entity.RowKey, nameof(entity.RowKey));
        var message = WithBody(http.NewMessage(RequestMethod.Post, "/" + _table), entity);
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        return message;
    }

    public HttpMessage Get(string partitionKey, string rowKey, IEnumerable<string>? select)
    {
        var query = new QueryText();
        query.Add("$select", Names(select));
        return http.NewMessage(RequestMethod.Get, KeyPath.Entity(_table, partitionKey, rowKey), query.ToString());
    }

    public HttpMessage Query(string? filter, int? top, string? select, string? continuation)
    {
        var query = new QueryText();
        query.Add("$filter", filter);
        query.Add("$top", top);
        query.Add("$select", select);
        if (Continuation.Parse(continuation) is var (nextPartition, nextRow))
        {
            query.Add("NextPartitionKey", nextPartition);
            query.Add("NextRowKey", nextRow);
        }
        return http.NewMessage(RequestMethod.Get, $"/{_table}()", query.ToString());
    }

    public HttpMessage Upsert(ITableEntity entity, TableUpdateMode mode) =>
        WithBody(http.NewMessage(Method(mode), Path(entity)), entity);

    public HttpMessage Update(ITableEntity entity, ETag ifMatch, TableUpdateMode mode)
    {
        var message = Upsert(entity, mode);
        message.Request.Headers.SetValue("If-Match", Required(ifMatch));
        return message;
    }

    /// <summary>The service wants a condition for each delete; none given means any version.</summary>
    public HttpMessage Delete(string partitionKey, string rowKey, ETag ifMatch)
    {
        var message = http.NewMessage(RequestMethod.Delete, KeyPath.Entity(_table, partitionKey, rowKey));
        message.Request.Headers.SetValue("If-Match", OrAny(ifMatch));
        return message;
    }

    public HttpMessage Transaction(ReadOnlyMemory<byte> body, string boundary)
    {
        var message = http.NewMessage(RequestMethod.Post, "/$batch");
        message.Request.Headers.SetValue("Content-Type", $"multipart/mixed; boundary={boundary}");
        message.Request.Content = RequestContent.Create(body);
        return message;
    }

    /// <summary>Where an insert goes, in full: parts of a transaction are addressed absolutely.</summary>
    public string TableAddress() => http.Address("/" + _table);

    /// <summary>Where one entity is, in full.</summary>
    public string EntityAddress(ITableEntity entity) => http.Address(Path(entity));

    public static string? Names(IEnumerable<string>? select) => select is null ? null : string.Join(',', select);

    public static RequestMethod Method(TableUpdateMode mode) => mode switch
    {
        TableUpdateMode.Merge => RequestMethod.Patch,
        TableUpdateMode.Replace => RequestMethod.Put,
        _ => throw new ArgumentOutOfRangeException(nameof(mode)),
    };

    /// <summary>An update without a condition would silently overwrite: that has to be said, with <see cref="ETag.All"/>.</summary>
    public static string Required(ETag ifMatch) => ifMatch == default
        ? throw new ArgumentException("An update needs the ETag that was read, or ETag.All.", nameof(ifMatch))
        : ifMatch.ToString();

    public static string OrAny(ETag ifMatch) => (ifMatch == default ? ETag.All : ifMatch).ToString();

    private string Path(ITableEntity entity) => KeyPath.Entity(_table, entity.PartitionKey, entity.RowKey);

    private static HttpMessage WithBody(HttpMessage message, ITableEntity entity)
    {
        message.Request.Headers.SetValue("Content-Type", "application/json");
        message.Request.Content = RequestContent.Create(EntityWriter.Write(entity));
        return message;
    }
}
