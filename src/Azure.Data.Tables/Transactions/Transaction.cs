using Azure.Data.Tables.Http;

namespace Azure.Data.Tables.Transactions;

/// <summary>One transaction, ready to send.</summary>
internal sealed class Transaction
{
    private readonly int _actions;
    private readonly PooledBody _body;

    private Transaction(int actions, string boundary, PooledBody body)
    {
        _actions = actions;
        Boundary = boundary;
        _body = body;
    }

    public string Boundary { get; }

    public ReadOnlyMemory<byte> Body => _body.Written;

    /// <summary>
    /// Refuses, with the code that the service would give, what the service would refuse: emulators let some of it pass.
    /// </summary>
    public static Transaction Of(IEnumerable<TableTransactionAction> transactionActions, EntityRequests requests)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        var actions = transactionActions.ToArray();
        TransactionRules.Check(actions);

        var boundary = "batch_" + Guid.NewGuid().ToString();
        var writer = new TransactionWriter(boundary, "changeset_" + Guid.NewGuid().ToString());
        foreach (var action in actions) { writer.Add(action, requests); }
        var body = writer.Finish();
        TransactionRules.CheckSize(body.Written.Length);
        return new Transaction(actions.Length, boundary, body);
    }

    /// <summary>No connection and no answer are not a refusal: what happened is not known then.</summary>
    public static bool WasRefused(RequestFailedException failure) => failure.Status >= 400;

    /// <summary>
    /// The body is not needed any more. Said only of a transaction that was answered: one that was cut off may still be on its way out, and is
    /// left to the collector.
    /// </summary>
    public void Answered() => _body.Release();

    /// <summary>The service accepts every transaction with 202 and says inside what became of it.</summary>
    public Response<IReadOnlyList<Response>> Read(Response response)
    {
        var parts = TransactionReader.Read(response);
        foreach (var part in parts)
        {
            if (part.Status >= 400) { throw new RequestFailedException(part, null, ErrorReader.Instance); }
        }
        return parts.Count == _actions
            ? Response.FromValue<IReadOnlyList<Response>>(parts, response)
            : throw new RequestFailedException(
                response.Status, $"The answer to a transaction of {_actions} actions holds {parts.Count} results.");
    }
}
