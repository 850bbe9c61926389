using System.CommandLine;
using LineBot.Cli.Backup;
using LineBot.Cli.Balances;
using LineBot.Cli.Broadcasts;
using LineBot.Cli.Cases;
using LineBot.Cli.Channels;
using LineBot.Cli.Completion;
using LineBot.Cli.Doctor;
using LineBot.Cli.Due;
using LineBot.Cli.Exporting;
using LineBot.Cli.FundBooks;
using LineBot.Cli.Guarantees;
using LineBot.Cli.Importing;
using LineBot.Cli.Leaflets;
using LineBot.Cli.Ledger;
using LineBot.Cli.LinkCodes;
using LineBot.Cli.Loans;
using LineBot.Cli.Objections;
using LineBot.Cli.Outbox;
using LineBot.Cli.Persons;
using LineBot.Cli.Reports;
using LineBot.Cli.RichMenus;
using LineBot.Cli.SavingsDay;
using LineBot.Cli.Understanding;
using LineBot.Cli.Welfare;

namespace LineBot.Cli.Commands;

/// <summary>What an operator does. The text here is the manual.</summary>
internal static class LineBotCommand
{
    private const string Manual = """
        linebot: the operator's side of LineBot. คำสั่งสำหรับผู้ดูแลระบบกองทุน

        Settings come from the environment, the same as the app's:
          AzureWebJobsStorage    connection string, or UseDevelopmentStorage=true for Azurite on this machine;
                                 with a managed identity AzureWebJobsStorage__accountName instead
          LineBot__IdentityKey   Base64 of 32 secret bytes (openssl rand -base64 32); must be the app's own key.
                                 Only with storage on this machine it may be left out.

        First steps:
          linebot import samples/network --dry-run       ตรวจไฟล์ก่อน ยังไม่บันทึก
          linebot import samples/network                 นำเข้าจริง
          linebot balance ban-lo 0001                    ดูยอดของสมาชิก
          linebot link-codes print ban-lo --out codes.html   พิมพ์ใบรหัสผูก LINE

        Exit code 0: done. 1: there are faults, or what was asked for is not there. 2: the command could not run.
        """;

    public static RootCommand Create() => ManualCommand.Tell(new(Manual)
    {
        ImportCommand.Create(),
        ExportCommand.Create(),
        LinkCodesCommand.Create(),
        LeafletCommand.Create(),
        VerifyLedgerCommand.Create(),
        FundCommand.Create(),
        BalanceCommand.Create(),
        LoanCommand.Create(),
        EntitlementCommand.Create(),
        ClaimsCommand.Create(),
        CasesCommand.Create(),
        ObjectionsCommand.Create(),
        PersonCommand.Create(),
        DueCommand.Create(),
        ReportCommand.Create(),
        SavingsDayCommand.Create(),
        GuaranteesCommand.Create(),
        BroadcastCommand.Create(),
        UnderstandCommand.Create(),
        RichMenuCommand.Create(),
        ChannelCommand.Create(),
        DoctorCommand.Create(),
        OutboxCommand.Create(),
        BackupCommand.Create(),
        RestoreCommand.Create(),
        CompletionCommand.Create(),
    });
}
