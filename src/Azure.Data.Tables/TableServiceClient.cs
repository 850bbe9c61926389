using Azure.Core;
using Azure.Data.Tables.Filters;
using Azure.Data.Tables.Http;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <summary>The tables of one storage account.</summary>
public class TableServiceClient
{
    private readonly TableHttp _http = null!;   // Null only in a subclass made for tests, which overrides what it uses.

    protected TableServiceClient()
    {
    }

    public TableServiceClient(string connectionString)
        : this(TableHttp.For(connectionString, options: null))
    {
    }

    public TableServiceClient(string connectionString, TableClientOptions? options = null)
        : this(TableHttp.For(connectionString, options))
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential)
        : this(TableHttp.For(endpoint, credential, options: null))
    {
    }

    public TableServiceClient(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options)
        : this(TableHttp.For(endpoint, credential, options))
    {
    }

    public TableServiceClient(Uri endpoint, AzureSasCredential credential)
        : this(TableHttp.For(endpoint, credential, options: null))
    {
    }

    public TableServiceClient(Uri endpoint, AzureSasCredential credential, TableClientOptions? options = null)
        : this(TableHttp.For(endpoint, credential, options))
    {
    }

    public TableServiceClient(Uri endpoint, TokenCredential tokenCredential, TableClientOptions? options = null)
        : this(TableHttp.For(endpoint, tokenCredential, options))
    {
    }

    /// <summary>The endpoint's query is a shared access signature.</summary>
    public TableServiceClient(Uri endpoint, TableClientOptions? options = null)
        : this(TableHttp.For(endpoint, options))
    {
    }

    private TableServiceClient(TableHttp http) => _http = http;

    public virtual string AccountName => _http.Account;

    public virtual Uri Uri => _http.Endpoint;

    /// <summary>A client for one table, on the connections of this one. Asks the service nothing.</summary>
    public virtual TableClient GetTableClient(string tableName) => new(_http, tableName);

    public virtual Response<TableItem> CreateTable(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).Create(cancellationToken);

    public virtual Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateAsync(cancellationToken);

    public virtual Response<TableItem> CreateTableIfNotExists(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExists(cancellationToken);

    public virtual Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).CreateIfNotExistsAsync(cancellationToken);

    public virtual Response DeleteTable(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).Delete(cancellationToken);

    public virtual Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default) =>
        GetTableClient(tableName).DeleteAsync(cancellationToken);

    public virtual Pageable<TableItem> Query(string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new LazyPageable<TableItem>(
            (next, size) => TableRequests.Page(_http.Send(TableRequests.List(_http, filter, size, next), cancellationToken)), maxPerPage);

    public virtual AsyncPageable<TableItem> QueryAsync(
        string? filter = null, int? maxPerPage = null, CancellationToken cancellationToken = default) =>
        new LazyAsyncPageable<TableItem>(
            async (next, size, token) =>
                TableRequests.Page(await _http.SendAsync(TableRequests.List(_http, filter, size, next), token).ConfigureAwait(false)),
            maxPerPage,
            cancellationToken);

    /// <summary>A filter whose holes are escaped, as in <c>$"TableName eq {name}"</c>.</summary>
    public static string CreateQueryFilter(FormattableString filter) => FilterFormat.Fill(filter);
}
