using System.Diagnostics;
using LineBot.Cli.Commands;
using LineBot.Cli.Screen;
using LineBot.Funds.Pots;
using Spectre.Console;

namespace LineBot.Cli.FundBooks;

/// <summary>How a posting into a pot is answered: its receipt, or the sentence why not.</summary>
internal static class PotAnswers
{
    public static async Task<int> ShowAsync(PotPosted posted, bool json)
    {
        if (posted is PotPosted.Refused refused)
        {
            await Out.ErrorAsync(Sentence(refused.Why));
            return Door.Faults;
        }

        var answer = PotEntryAnswer.Of(((PotPosted.Done)posted).Entry);
        if (json) { await Out.JsonAsync(answer, CliJson.Relaxed.PotEntryAnswer); }
        else { Show(((PotPosted.Done)posted).Entry); }
        return Door.Done;
    }

    private static void Show(PotEntry entry)
    {
        var balance = entry.Balance is { } left ? $"  คงเหลือ balance {Figures.Baht(left)}" : "";
        Out.Answers.WriteLine($"{entry.Receipt?.Value}: {entry.Pot.Value} {Figures.Baht(entry.Change)}{balance}");
    }

    private static string Sentence(PotRefusal why) => why switch
    {
        PotRefusal.NoSuchPot none => $"The fund has no pot {none.Pot.Value}. ไม่มีกองเงิน {none.Pot.Value}",
        PotRefusal.BeforeOpening early => $"The pot was carried over on {Figures.Day(early.AsOf)}; nothing can be dated earlier. วันที่อยู่ก่อนวันยกยอด",
        PotRefusal.NotPositive => "The amount must be above zero. จำนวนเงินต้องมากกว่าศูนย์",
        PotRefusal.NotEnough less => $"That money was spent already; {Figures.Baht(less.Balance)} are left. เงินถูกใช้ไปแล้ว",
        PotRefusal.NothingToReverse none => $"This pot has no receipt {none.Receipt.Value} to take back. ไม่มีใบสำคัญนี้ในกอง",
        PotRefusal.AlreadyReversed twice => $"The receipt {twice.Receipt.Value} was taken back before. ยกเลิกไปแล้ว",
        PotRefusal.BelongsToClaim paid => $"That receipt paid the claim {paid.Claim}, which would go on saying that it is paid. จ่ายตามคำขอ {paid.Claim} ยกเลิกที่นี่ไม่ได้",
        _ => throw new UnreachableException(why.GetType().Name),
    };
}

/// <summary>One line of a pot's book, for scripts.</summary>
internal sealed record PotEntryAnswer(
    string PotId, long Sequence, string Type, string? ReceiptNo, DateOnly Date, long Satang, long? BalanceSatang, string? Purpose, string? Reference,
    string? By, string? Reverses, string? Note)
{
    public static PotEntryAnswer Of(PotEntry entry) => new(
        entry.Pot.Value,
        entry.Sequence,
        entry.Type.ToString(),
        entry.Receipt?.Value,
        entry.Date,
        entry.Change.Satang,
        entry.Balance?.Satang,
        entry.Purpose?.ToString(),
        entry.Reference,
        entry.By?.Value,
        entry.Reverses is { } number ? PotReceipt.Of(number).Value : null,
        entry.Note);
}
