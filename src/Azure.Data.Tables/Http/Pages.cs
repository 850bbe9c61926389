using System.Runtime.CompilerServices;

namespace Azure.Data.Tables.Http;

/// <summary>Asks for one page: token of where to go on, most entities wanted.</summary>
internal delegate Page<T> GetPage<T>(string? continuation, int? size)
    where T : notnull;

/// <summary>Asks for one page, asynchronously.</summary>
internal delegate Task<Page<T>> GetPageAsync<T>(string? continuation, int? size, CancellationToken cancellationToken)
    where T : notnull;

/// <summary>A query's pages, each asked for when it is needed. An empty page that goes on is not the end.</summary>
internal sealed class LazyPageable<T>(GetPage<T> next, int? pageSize) : Pageable<T>
    where T : notnull
{
    public override IEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null)
    {
        do
        {
            var page = next(continuationToken, pageSizeHint ?? pageSize);
            continuationToken = page.ContinuationToken;
            yield return page;
        }
        while (continuationToken is not null);
    }
}

/// <summary>The same, asynchronously.</summary>
internal sealed class LazyAsyncPageable<T>(GetPageAsync<T> next, int? pageSize, CancellationToken cancellationToken)
    : AsyncPageable<T>(cancellationToken)
    where T : notnull
{
    public override IAsyncEnumerable<Page<T>> AsPages(string? continuationToken = null, int? pageSizeHint = null) =>
        ReadAsync(continuationToken, pageSizeHint ?? pageSize, CancellationToken);

    // A token given to the loop ends the loop; the one given to the query ends each request.
    private async IAsyncEnumerable<Page<T>> ReadAsync(
        string? continuationToken, int? size, CancellationToken ofQuery, [EnumeratorCancellation] CancellationToken ofLoop = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ofQuery, ofLoop);
        do
        {
            var page = await next(continuationToken, size, either.Token).ConfigureAwait(false);
            continuationToken = page.ContinuationToken;
            yield return page;
        }
        while (continuationToken is not null);
    }
}
