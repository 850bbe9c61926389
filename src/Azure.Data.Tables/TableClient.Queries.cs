using System.Linq.Expressions;
using Azure.Data.Tables.Entities;
using Azure.Data.Tables.Filters;
using Azure.Data.Tables.Http;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <summary>Entities in the order of their keys. Nothing is asked until the result is looped over; then one request a page.</summary>
    public virtual Pageable<T> Query<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var names = EntityRequests.Names(select);
        return new LazyPageable<T>(
            (next, size) => Page<T>(_http.Send(_requests.Query(filter, size, names, next), cancellationToken)), maxPerPage);
    }

    /// <inheritdoc cref="Query{T}(string, int?, IEnumerable{string}, CancellationToken)"/>
    public virtual Pageable<T> Query<T>(
        Expression<Func<T, bool>> filter,
        int? maxPerPage = null,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity => Query<T>(CreateQueryFilter(filter), maxPerPage, select, cancellationToken);

    /// <inheritdoc cref="Query{T}(string, int?, IEnumerable{string}, CancellationToken)"/>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string? filter = null, int? maxPerPage = null, IEnumerable<string>? select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        var names = EntityRequests.Names(select);
        return new LazyAsyncPageable<T>(
            async (next, size, token) =>
                Page<T>(await _http.SendAsync(_requests.Query(filter, size, names, next), token).ConfigureAwait(false)),
            maxPerPage,
            cancellationToken);
    }

    /// <inheritdoc cref="Query{T}(string, int?, IEnumerable{string}, CancellationToken)"/>
    public virtual AsyncPageable<T> QueryAsync<T>(
        Expression<Func<T, bool>> filter,
        int? maxPerPage = null,
        IEnumerable<string>? select = null,
        CancellationToken cancellationToken = default)
        where T : class, ITableEntity => QueryAsync<T>(CreateQueryFilter(filter), maxPerPage, select, cancellationToken);

    /// <summary>A filter whose holes are escaped, as in <c>$"PartitionKey eq {key}"</c>.</summary>
    public static string CreateQueryFilter(FormattableString filter) => FilterFormat.Fill(filter);

    /// <summary>A filter from a condition on an entity.</summary>
    public static string CreateQueryFilter<T>(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return FilterExpression.Translate(filter);
    }

    private static Page<T> Page<T>(Response response)
        where T : class, ITableEntity =>
        Azure.Page<T>.FromValues(EntityReader.ReadPage<T>(response.Content), Continuation.Of(response), response);
}
