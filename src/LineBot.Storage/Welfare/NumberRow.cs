using Azure.Data.Tables;
using LineBot.Funds;
using LineBot.Funds.Welfare;

namespace LineBot.Storage.Welfare;

/// <summary>The last claim number given out in a fund. A new year begins at 1 again.</summary>
internal static class NumberRow
{
    public static ClaimNumber Next(TableEntity? last, DateOnly day)
    {
        var first = ClaimNumber.Of(day, 1);
        return last is not null && ClaimNumber.Parse(last.Text("Last")) is var number && number >= first
            ? ClaimNumber.Of(day, number.Serial + 1)
            : first;
    }

    public static TableEntity Write(FundId fund, ClaimNumber number) => new(Keys.Fund(fund), ClaimKeys.Numbers) { ["Last"] = number.ToString() };
}
