using System.Diagnostics;
using LineBot.Funds.Decisions;
using LineBot.Funds.Letters;
using LineBot.Funds.Members;
using LineBot.Funds.Rules;

namespace LineBot.Cli.FundBooks;

/// <summary>What stands in the way of a committee as it is: said to the operator before a claim gets stuck, not after.</summary>
internal static class CommitteeWords
{
    public static IReadOnlyList<string> Advise(IReadOnlyList<Officer> committee, CommitteeRules rules)
    {
        List<Officer> deciders = [.. committee.Where(officer => officer.Has(Duty.Decide))];
        var electorate = new Electorate(deciders, new Dictionary<MemberNumber, Exclusion>(), rules.QuorumOf(deciders.Count));
        List<string> words = [.. CommitteeAdvice.Of(electorate, committee, rules, closedBy: null).Select(Sentence)];
        if (Correspondents.Of(committee).Count == 0)
        {
            words.Add("ไม่มีกรรมการที่ผูกไลน์ไว้อ่านจดหมายของสมาชิก  No officer with a linked LINE account reads what members write.");
        }

        return words;
    }

    private static string Sentence(CommitteeAdvice advice) => advice switch
    {
        CommitteeAdvice.QuorumOutOfReach why => FormattableString.Invariant(
            $"องค์ประชุม {why.Quorum} คน แต่ลงมติได้ {why.Voters} คน  The quorum is {why.Quorum}, and {why.Voters} officers may decide: see committee-quorum."),
        CommitteeAdvice.NobodyPays => "ไม่มีกรรมการที่มีหน้าที่จ่ายเงิน  No officer has the duty to pay.",
        CommitteeAdvice.PayerWouldBeTheSame =>
            "คนเดียวทั้งลงมติและจ่ายเงิน แต่กฎให้เป็นคนละคน  One person decides and pays, and the rule asks for two: "
            + "add an officer, or set committee-payer-is-another=no.",
        _ => throw new UnreachableException(advice.GetType().Name),
    };
}
