using Azure.Data.Tables;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>A claim beside the row that it was read from: what is written over it must still be that row.</summary>
internal sealed record StoredClaim(Claim Claim, TableEntity Row);
