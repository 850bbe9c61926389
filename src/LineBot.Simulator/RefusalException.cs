namespace LineBot.Simulator;

/// <summary>Something the <c>/sim</c> API was asked to do and cannot, with the sentence to say so.</summary>
internal sealed class RefusalException(string message, int status = StatusCodes.Status400BadRequest) : Exception(message)
{
    public int Status => status;

    public static RefusalException NotFound(string what) => new(what, StatusCodes.Status404NotFound);

    public static RefusalException Conflict(string what) => new(what, StatusCodes.Status409Conflict);
}
