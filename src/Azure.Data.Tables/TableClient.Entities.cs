using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Http;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <summary>Fails with 409 when the entity exists. The new ETag is in the response; the entity is left as it is.</summary>
    public virtual Response AddEntity<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _http.Send(_requests.Add(entity), cancellationToken);
    }

    /// <inheritdoc cref="AddEntity{T}"/>
    public virtual Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _http.SendAsync(_requests.Add(entity), cancellationToken);
    }

    /// <summary>Fails with 404 when there is no such entity.</summary>
    public virtual Response<T> GetEntity<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        Read<T>(_http.Send(_requests.Get(partitionKey, rowKey, select), cancellationToken));

    /// <inheritdoc cref="GetEntity{T}"/>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        Read<T>(await _http.SendAsync(_requests.Get(partitionKey, rowKey, select), cancellationToken).ConfigureAwait(false));

    /// <summary>Without a value when there is no such entity, or no such table.</summary>
    public virtual NullableResponse<T> GetEntityIfExists<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        ReadIfExists<T>(_http.Send(_requests.Get(partitionKey, rowKey, select), cancellationToken, TableRequests.IsMissing));

    /// <inheritdoc cref="GetEntityIfExists{T}"/>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var message = _requests.Get(partitionKey, rowKey, select);
        return ReadIfExists<T>(await _http.SendAsync(message, cancellationToken, TableRequests.IsMissing).ConfigureAwait(false));
    }

    /// <summary>Writes whatever is stored now; the entity's own ETag is not looked at.</summary>
    public virtual Response UpsertEntity<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _http.Send(_requests.Upsert(entity, mode), cancellationToken);
    }

    /// <inheritdoc cref="UpsertEntity{T}"/>
    public virtual Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _http.SendAsync(_requests.Upsert(entity, mode), cancellationToken);
    }

    /// <summary>Fails with 412 when another version is stored, with 404 when none is.</summary>
    public virtual Response UpdateEntity<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _http.Send(_requests.Update(entity, ifMatch, mode), cancellationToken);
    }

    /// <inheritdoc cref="UpdateEntity{T}"/>
    public virtual Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        ArgumentNullException.ThrowIfNull(entity);
        return _http.SendAsync(_requests.Update(entity, ifMatch, mode), cancellationToken);
    }

    /// <summary>No ETag means any version. An entity that is not there is not an error; the response then says 404.</summary>
    public virtual Response DeleteEntity(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        _http.Send(_requests.Delete(partitionKey, rowKey, ifMatch), cancellationToken, TableRequests.IsMissing);

    /// <inheritdoc cref="DeleteEntity(string, string, ETag, CancellationToken)"/>
    public virtual Task<Response> DeleteEntityAsync(
        string partitionKey, string rowKey, ETag ifMatch = default, CancellationToken cancellationToken = default) =>
        _http.SendAsync(_requests.Delete(partitionKey, rowKey, ifMatch), cancellationToken, TableRequests.IsMissing);

    /// <inheritdoc cref="DeleteEntity(string, string, ETag, CancellationToken)"/>
    public virtual Response DeleteEntity(ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntity(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    /// <inheritdoc cref="DeleteEntity(string, string, ETag, CancellationToken)"/>
    public virtual Task<Response> DeleteEntityAsync(
        ITableEntity entity, ETag ifMatch = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return DeleteEntityAsync(entity.PartitionKey, entity.RowKey, ifMatch, cancellationToken);
    }

    private static Response<T> Read<T>(Response response)
        where T : class, ITableEntity => Response.FromValue(EntityReader.ReadOne<T>(response.Content), response);

    private static NullableResponse<T> ReadIfExists<T>(Response response)
        where T : class, ITableEntity => response.Status == 404 ? new MissingEntity<T>(response) : Read<T>(response);
}
