using System.Buffers;
using System.Text;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Http;

namespace Azure.Data.Tables.Transactions;

/// <summary>Writes actions as requests within one change set of a multipart body.</summary>
internal sealed class TransactionWriter
{
    private readonly PooledBody _buffer = new();
    private readonly string _boundary;
    private readonly string _changeset;

    public TransactionWriter(string boundary, string changeset)
    {
        _boundary = boundary;
        _changeset = changeset;
        Line($"--{boundary}");
        Line($"Content-Type: multipart/mixed; boundary={changeset}");
        Line("");
    }

    public void Add(TableTransactionAction action, EntityRequests requests)
    {
        var entity = action.Entity;
        Line($"--{_changeset}");
        Line("Content-Type: application/http");
        Line("Content-Transfer-Encoding: binary");
        Line("");
        Line($"{Method(action.ActionType)} {Address(action, requests)} HTTP/1.1");
        Line("Accept: application/json;odata=minimalmetadata");
        Line("DataServiceVersion: 3.0");
        if (Condition(action) is { } etag) { Line($"If-Match: {etag}"); }
        if (action.ActionType == TableTransactionActionType.Add) { Line("Prefer: return-no-content"); }
        if (action.ActionType != TableTransactionActionType.Delete) { Body(entity); }
        else { Line(""); Line(""); }
    }

    public PooledBody Finish()
    {
        Line($"--{_changeset}--");
        Line($"--{_boundary}--");
        return _buffer;
    }

    private static string Method(TableTransactionActionType action) => action switch
    {
        TableTransactionActionType.Add => "POST",
        TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => "PATCH",
        TableTransactionActionType.UpdateReplace or TableTransactionActionType.UpsertReplace => "PUT",
        TableTransactionActionType.Delete => "DELETE",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not an action of a transaction."),
    };

    private static string Address(TableTransactionAction action, EntityRequests requests) =>
        action.ActionType == TableTransactionActionType.Add ? requests.TableAddress() : requests.EntityAddress(action.Entity);

    private static string? Condition(TableTransactionAction action) => action.ActionType switch
    {
        TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace => EntityRequests.Required(action.ETag),
        TableTransactionActionType.Delete => EntityRequests.OrAny(action.ETag),
        _ => null,
    };

    private void Body(ITableEntity entity)
    {
        Line("Content-Type: application/json");
        Line("");
        EntityWriter.Write(entity, _buffer);
        Line("");
    }

    // Addresses, conditions and boundaries are ASCII; JSON is written past this.
    private void Line(string text)
    {
        Encoding.ASCII.GetBytes(text, _buffer);
        _buffer.Write("\r\n"u8);
    }
}
