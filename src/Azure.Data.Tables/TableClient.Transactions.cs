using Azure.Data.Tables.Transactions;

namespace Azure.Data.Tables;

public partial class TableClient
{
    /// <summary>Writes all or nothing, within one partition. The results stand in the order of the actions.</summary>
    public virtual Response<IReadOnlyList<Response>> SubmitTransaction(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var transaction = Transaction.Of(transactionActions, _requests);
        try
        {
            var response = _http.Send(_requests.Transaction(transaction.Body, transaction.Boundary), cancellationToken);
            transaction.Answered();
            return transaction.Read(response);
        }
        catch (RequestFailedException refused) when (Transaction.WasRefused(refused))
        {
            throw new TableTransactionFailedException(refused);
        }
    }

    /// <inheritdoc cref="SubmitTransaction"/>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        var transaction = Transaction.Of(transactionActions, _requests);
        try
        {
            var message = _requests.Transaction(transaction.Body, transaction.Boundary);
            var response = await _http.SendAsync(message, cancellationToken).ConfigureAwait(false);
            transaction.Answered();
            return transaction.Read(response);
        }
        catch (RequestFailedException refused) when (Transaction.WasRefused(refused))
        {
            throw new TableTransactionFailedException(refused);
        }
    }
}
