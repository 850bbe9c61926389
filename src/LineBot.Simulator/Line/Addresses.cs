namespace LineBot.Simulator.Line;

/// <summary>Where things listen, known once they do.</summary>
internal sealed class Addresses
{
    public int ApiPort { get; set; }
    public int DataPort { get; set; }

    /// <summary>Where webhooks go; null while there is no bot.</summary>
    public string? Webhook { get; set; }
    public bool WebhookIsActive { get; set; } = true;

    public string Api => $"http://127.0.0.1:{ApiPort}";
    public string Data => $"http://127.0.0.1:{DataPort}";
    public string Page => $"http://localhost:{ApiPort}";

    /// <summary>LINE's two hosts are two ports here, so that a call to the wrong one fails as it would there.</summary>
    public bool Serves(LineEndpoint endpoint, int port) => port == (endpoint.IsOnDataHost ? DataPort : ApiPort);
}
