using LineBot.Funds.Import;
using LineBot.Funds.Welfare;

namespace LineBot.Import.Benefits;

/// <summary>A line of benefits.csv: one version of a benefit.</summary>
public sealed record BenefitRow(RowSource Source, Benefit Benefit);
