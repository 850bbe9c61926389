using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LineBot.Cli.Backup;
using LineBot.Cli.Balances;
using LineBot.Cli.Broadcasts;
using LineBot.Cli.Cases;
using LineBot.Cli.Channels;
using LineBot.Cli.Doctor;
using LineBot.Cli.Due;
using LineBot.Cli.Exporting;
using LineBot.Cli.FundBooks;
using LineBot.Cli.Guarantees;
using LineBot.Cli.Importing;
using LineBot.Cli.Ledger;
using LineBot.Cli.LinkCodes;
using LineBot.Cli.Loans;
using LineBot.Cli.Objections;
using LineBot.Cli.Outbox;
using LineBot.Cli.Reports;
using LineBot.Cli.RichMenus;
using LineBot.Cli.SavingsDay;
using LineBot.Cli.Understanding;
using LineBot.Cli.Welfare;

namespace LineBot.Cli.Screen;

/// <summary>How answers are written for scripts: snake_case names, Thai as Thai.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(BalanceAnswer))]
[JsonSerializable(typeof(LoanAnswer))]
[JsonSerializable(typeof(DueAnswer))]
[JsonSerializable(typeof(RebuiltAnswer))]
[JsonSerializable(typeof(HolidaysAnswer))]
[JsonSerializable(typeof(NoticesAnswer))]
[JsonSerializable(typeof(BroadcastAnswer))]
[JsonSerializable(typeof(RulesAnswer))]
[JsonSerializable(typeof(PotsAnswer))]
[JsonSerializable(typeof(PotEntryAnswer))]
[JsonSerializable(typeof(PotBookAnswer))]
[JsonSerializable(typeof(ImportAnswer))]
[JsonSerializable(typeof(ReversalAnswer))]
[JsonSerializable(typeof(ExportAnswer))]
[JsonSerializable(typeof(NewFundAnswer))]
[JsonSerializable(typeof(ReportAnswer))]
[JsonSerializable(typeof(LedgerAnswer))]
[JsonSerializable(typeof(CodeAnswer))]
[JsonSerializable(typeof(RevokedAnswer))]
[JsonSerializable(typeof(IntentAnswer))]
[JsonSerializable(typeof(AmountAnswer))]
[JsonSerializable(typeof(DateAnswer))]
[JsonSerializable(typeof(YesNoAnswer))]
[JsonSerializable(typeof(OutboxAnswer))]
[JsonSerializable(typeof(DecidedAnswer))]
[JsonSerializable(typeof(PublishedAnswer))]
[JsonSerializable(typeof(MenuStatusAnswer))]
[JsonSerializable(typeof(EntitlementAnswer))]
[JsonSerializable(typeof(ClaimsAnswer))]
[JsonSerializable(typeof(ObjectionsAnswer))]
[JsonSerializable(typeof(CasesAnswer))]
[JsonSerializable(typeof(BackupAnswer))]
[JsonSerializable(typeof(ChannelAnswer))]
[JsonSerializable(typeof(DoctorAnswer))]
[JsonSerializable(typeof(DaySheetsAnswer))]
[JsonSerializable(typeof(DaySheetAnswer))]
internal sealed partial class CliJson : JsonSerializerContext
{
    public static CliJson Relaxed { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
