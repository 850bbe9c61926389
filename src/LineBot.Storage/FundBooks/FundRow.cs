using Azure.Data.Tables;
using LineBot.Funds;

namespace LineBot.Storage.FundBooks;

/// <summary>The row <c>profile</c> of a fund's partition.</summary>
internal static class FundRow
{
    public static TableEntity Write(FundProfile fund)
    {
        var row = new TableEntity(Keys.Fund(fund.Id), Keys.Profile);
        row.Put("Name", fund.Name);
        row.Put("Kind", fund.Kind.ToString());
        row.Put("Alias", fund.Alias);
        row.Put("Parent", fund.Parent?.Value);
        row.Put("Province", fund.Province);
        row.Put("District", fund.District);
        row.Put("Tambon", fund.Tambon);
        row.Put("Moo", fund.Moo);
        row.Put("CycleMonths", fund.CycleMonths);
        row.Put("PromptPayId", fund.PromptPayId);
        row.Put("ContactPhone", fund.ContactPhone);
        return row;
    }

    public static FundProfile Read(TableEntity row) => new(FundId.Parse(row.PartitionKey), row.Text("Name"), row.Case<FundKind>("Kind"))
    {
        Alias = row.GetString("Alias"),
        Parent = row.GetString("Parent") is { } parent ? FundId.Parse(parent) : null,
        Province = row.GetString("Province"),
        District = row.GetString("District"),
        Tambon = row.GetString("Tambon"),
        Moo = row.GetString("Moo"),
        CycleMonths = row.GetInt32("CycleMonths"),
        PromptPayId = row.GetString("PromptPayId"),
        ContactPhone = row.GetString("ContactPhone"),
    };
}
