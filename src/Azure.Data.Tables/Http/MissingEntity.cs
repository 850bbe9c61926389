namespace Azure.Data.Tables.Http;

/// <summary>The answer to a question for an entity that is not there.</summary>
internal sealed class MissingEntity<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("There is no such entity: look at HasValue first.");

    public override Response GetRawResponse() => response;

    public override string ToString() => $"Status: {response.Status}, no entity";
}
