using LineBot.Funds;

namespace LineBot.Storage.Welfare;

/// <summary>Others kept writing to the claims of the fund. Nothing was written; asking again with the same key is safe.</summary>
public sealed class ClaimsBusyException(FundId fund) : TimeoutException($"The claims of {fund} are busy.");
