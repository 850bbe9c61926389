using Azure.Data.Tables.Http;

namespace Azure.Data.Tables.Transactions;

/// <summary>One transaction, ready to send.</summary>
internal sealed class Transaction
{
    private readonly int _actions;

    private Transaction(int actions, string boundary, ReadOnlyMemory<byte> body)
    {
        _actions = actions;
        Boundary = boundary;
        Body = body;
    }

    public string Boundary { get; }

    public ReadOnlyMemory<byte> Body { get; }

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
        TransactionRules.CheckSize(body.Length);
        return new Transaction(actions.Length, boundary, body);
    }

    /// <summary>No connection and no answer are not a refusal: what happened is not known then.</summary>
    public static bool WasRefused(RequestFailedException failure) => failure.Status >= 400;

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
