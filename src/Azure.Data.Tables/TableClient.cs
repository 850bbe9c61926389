using Azure.Core;
using Azure.Data.Tables.Connection;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>One table: its entities, and the table itself. Safe to share between threads.</summary>
public partial class TableClient
{
    // Null only in a subclass made for tests, which overrides what it uses.
    private readonly TableHttp _http = null!;
    private readonly EntityRequests _requests = null!;
    private readonly string _name = null!;

    protected TableClient()
    {
    }

    public TableClient(string connectionString, string tableName)
        : this(TableHttp.For(connectionString, options: null), tableName)
    {
    }

    public TableClient(string connectionString, string tableName, TableClientOptions? options = null)
        : this(TableHttp.For(connectionString, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential)
        : this(TableHttp.For(endpoint, credential, options: null), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TableSharedKeyCredential credential, TableClientOptions? options = null)
        : this(TableHttp.For(endpoint, credential, options), tableName)
    {
    }

    public TableClient(Uri endpoint, string tableName, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(TableHttp.For(endpoint, tokenCredential, options), tableName)
    {
    }

    /// <summary>The address of the table itself, without the signature.</summary>
    public TableClient(Uri endpoint, AzureSasCredential credential, TableClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        var (service, table) = EndpointNames.Split(endpoint);
        _http = TableHttp.For(service, credential, options);
        _requests = new EntityRequests(_http, table);
        _name = table;
    }

    internal TableClient(TableHttp http, string tableName)
    {
        ArgumentException.ThrowIfNullOrEmpty(tableName);
        _http = http;
        _requests = new EntityRequests(http, tableName);
        _name = tableName;
    }

    public virtual string Name => _name;

    public virtual string AccountName => _http.Account;

    public virtual Uri Uri => new(_requests.TableAddress());

    public virtual Response<TableItem> Create(CancellationToken cancellationToken = default) =>
        TableRequests.Created(_name, _http.Send(TableRequests.Create(_http, _name), cancellationToken));

    public virtual async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default) =>
        TableRequests.Created(_name, await _http.SendAsync(TableRequests.Create(_http, _name), cancellationToken).ConfigureAwait(false));

    /// <summary>A table that exists is not an error; the raw response then says 409.</summary>
    public virtual Response<TableItem> CreateIfNotExists(CancellationToken cancellationToken = default) =>
        TableRequests.Created(
            _name, _http.Send(TableRequests.Create(_http, _name), cancellationToken, TableRequests.ExistsAlready));

    /// <inheritdoc cref="CreateIfNotExists"/>
    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default) =>
        TableRequests.Created(
            _name,
            await _http.SendAsync(TableRequests.Create(_http, _name), cancellationToken, TableRequests.ExistsAlready).ConfigureAwait(false));

    /// <summary>A table that is not there is not an error; the response then says 404.</summary>
    public virtual Response Delete(CancellationToken cancellationToken = default) =>
        _http.Send(TableRequests.Delete(_http, _name), cancellationToken, TableRequests.IsMissing);

    /// <inheritdoc cref="Delete"/>
    public virtual Task<Response> DeleteAsync(CancellationToken cancellationToken = default) =>
        _http.SendAsync(TableRequests.Delete(_http, _name), cancellationToken, TableRequests.IsMissing);
}
