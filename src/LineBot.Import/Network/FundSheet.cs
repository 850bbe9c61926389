using LineBot.Funds;
using LineBot.Funds.Import;
using LineBot.Import.Cells;
using LineBot.Import.Columns;
using LineBot.Import.Faults;
using LineBot.Import.Sheets;
using LineBot.Import.Writing;

namespace LineBot.Import.Network;

internal static class FundSheet
{
    public static readonly SheetFormat Format = new(
        "funds.csv",
        Required: [Known.FundId, Known.Name, Known.Kind],
        Optional:
        [
            Known.Alias, Known.ParentId, Known.Province, Known.District, Known.Tambon, Known.Moo,
            Known.CycleMonths, Known.PromptPayId, Known.ContactPhone,
        ],
        Key: [Known.FundId])
    { IsTree = true };

    public static readonly SheetReader<FundRow> Reader = new(Format, Read);

    public static readonly SheetWriter<FundRow> Writer = new(Format, Write);

    private static readonly Codes<FundKind> Kinds = new(
        ("welfare", FundKind.Welfare),
        ("village-bank", FundKind.VillageBank),
        ("savings-group", FundKind.SavingsGroup),
        ("revolving", FundKind.Revolving),
        ("poverty", FundKind.Poverty),
        ("in-kind", FundKind.InKind),
        ("other", FundKind.Other),
        ("area", FundKind.Area));

    /// <summary>The tree as it is written, before anything is checked.</summary>
    public static IReadOnlyDictionary<string, string> Parents(IEnumerable<Sheet> sheets) => Reader
        .Read(sheets, new FundScope(null, new Dictionary<string, string>()), new FaultList()).Rows
        .Where(row => row.Fund.Parent is not null)
        .ToDictionary(row => row.Fund.Id.Value, row => row.Fund.Parent!.Value.Value);

    private static FundRow Read(RowReader row) => new(row.Source, new(
        row.Required<FundId>(Known.FundId, Ids.Fund),
        row.Required<string>(Known.Name, CellText.Read),
        row.Required<FundKind>(Known.Kind, Kinds.Read))
    {
        Alias = row.OptionalText(Known.Alias),
        Parent = row.Optional<FundId>(Known.ParentId, Ids.Fund),
        Province = row.OptionalText(Known.Province),
        District = row.OptionalText(Known.District),
        Tambon = row.OptionalText(Known.Tambon),
        Moo = row.OptionalText(Known.Moo),
        CycleMonths = row.Optional<int>(Known.CycleMonths, Numbers.CountFromOne),
        PromptPayId = row.OptionalText(Known.PromptPayId, Identity.PromptPay),
        ContactPhone = row.OptionalText(Known.ContactPhone, Identity.Phone),
    });

    private static void Write(FundRow row, RowWriter to)
    {
        var fund = row.Fund;
        to.Put(Known.FundId, fund.Id.Value).Put(Known.Name, fund.Name).Put(Known.Kind, Kinds.Word(fund.Kind))
            .Put(Known.Alias, fund.Alias).Put(Known.ParentId, fund.Parent?.Value)
            .Put(Known.Province, fund.Province).Put(Known.District, fund.District).Put(Known.Tambon, fund.Tambon).Put(Known.Moo, fund.Moo)
            .Put(Known.CycleMonths, fund.CycleMonths).Put(Known.PromptPayId, fund.PromptPayId).Put(Known.ContactPhone, fund.ContactPhone);
    }
}
