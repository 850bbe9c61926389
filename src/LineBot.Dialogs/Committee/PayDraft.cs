using System.Text.Json.Serialization;
using LineBot.Funds.Photos;
using LineBot.Funds.Pots;
using LineBot.Funds.Welfare;

namespace LineBot.Dialogs.Committee;

/// <summary>A payment as far as it is told: from where, how, to whom, and the photo that proves it.</summary>
internal sealed record PayDraft(PotId? Pot, PaymentMethod? Method, bool? IsProxy, string? ProxyName, PhotoId? Proof)
{
    /// <summary>Who takes the money in the claimant's place; null: the claimant.</summary>
    [JsonIgnore]
    public string? Taker => IsProxy == true ? ProxyName : null;

    public override string ToString() => "payment draft";
}
