namespace LineBot.Simulator.Webhooks;

/// <summary>How one webhook request ended. <c>Reason</c> is null on 2xx, else the name LINE's statistics give it.</summary>
internal sealed record WebhookResult(int Status, string? Reason, string Detail)
{
    public bool IsSuccess => Reason is null;
}
