using LineBot.Simulator.Validation;

namespace LineBot.Simulator.Line;

/// <summary>What LINE answers: a status with a JSON body, or bytes.</summary>
internal sealed record LineAnswer(int Status, byte[] Body, string ContentType = LineAnswer.JsonType)
{
    private const string JsonType = "application/json";

    /// <summary>The id of the request that was accepted earlier under the same retry key.</summary>
    public string? AcceptedRequestId { get; init; }

    /// <summary>Messages counted against the quota.</summary>
    public int Cost { get; init; }

    public static LineAnswer Nothing { get; } = Ok(new { });

    /// <summary>Taken, to be done soon.</summary>
    public static LineAnswer Accepted { get; } = new(StatusCodes.Status202Accepted, Json.Bytes(new { }));

    public bool IsSuccess => Status is >= 200 and < 300;

    public static LineAnswer Ok(object body) => new(StatusCodes.Status200OK, Json.Bytes(body));

    public static LineAnswer Error(int status, string message, IReadOnlyCollection<Fault>? details = null) =>
        new(status, Json.Bytes(new { message, details = details is { Count: > 0 } ? details : null }));

    public static LineAnswer BadRequest(string message) => Error(StatusCodes.Status400BadRequest, message);

    public static LineAnswer NotFound(string message = "Not found") => Error(StatusCodes.Status404NotFound, message);

    public static LineAnswer OAuthError(string error, string description, int status = StatusCodes.Status400BadRequest) =>
        new(status, Json.Bytes(new { error, error_description = description }));

    /// <summary>One property is wrong in a way that stops reading there.</summary>
    public static LineAnswer InvalidProperty(string property) =>
        BadRequest($"The property, {property}, in the request body is invalid (line: -, column: -)");

    public static LineAnswer Invalid(IReadOnlyCollection<Fault> faults) => Error(
        StatusCodes.Status400BadRequest,
        $"The request body has {faults.Count} error(s)",
        faults);
}
