using LineBot.Dialogs.Guarantees;
using LineBot.Dialogs.Tests.Talk.Committee;
using LineBot.Dialogs.Tests.Walks;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Talk;

/// <summary>The ways through a guarantor's answer and an officer's record.</summary>
internal static class GuaranteePaths
{
    public static IReadOnlyList<HappyPath> All { get; } =
    [
        new(GuaranteePostbacks.AnswerAction, Backed, Input.Postback("guarantee-answer/ban-lo/0003/L-2569-014/accept"), Input.Type("ใช่")),
        new(GuaranteePostbacks.AnswerAction, Backed, Input.Postback("guarantee-answer/ban-lo/0003/L-2569-014/refuse"), Input.Type("ใช่")),
        new(GuaranteePostbacks.SentAction, Backed, Input.Postback("guarantee-sent/ban-lo/0003/L-2569-014"), Input.TapAnswer(), Input.TapAnswer(), Input.Type("ใช่")),
    ];

    /// <summary>The walker backs the loan and is an officer as well.</summary>
    private static Task<Village> Backed() => Task.FromResult(Village.Of(
        SampleBooks.VillageBank with { LinkedUsers = [DueMoveTests.Borrower], Loans = [SampleBooks.VillageBank.Loans[0] with { Guarantors = [MemberNumber.Parse("0003")] }] },
        SampleBooks.Book("ban-lo", SampleBooks.VillageBank.FundName, "0003") with { Seats = [Council.Seat(Position.Treasurer, Duty.Pay)] }));
}
