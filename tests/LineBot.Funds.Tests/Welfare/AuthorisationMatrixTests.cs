using LineBot.Funds.Decisions;
using LineBot.Funds.Members;
using static LineBot.Funds.Welfare.Matter;

namespace LineBot.Funds.Welfare;

/// <summary>Who may do what to a claim: one table, and every pair of it tried.</summary>
public class AuthorisationMatrixTests
{
    // ok: done · mine: not theirs, so not there · duty: no such duty · own: it is about them ·
    // house: their household's · bond: they stand surety · same: ended the vote
    private const string Table = """
                    | add   | withdraw | vote  | ask   | close | appeal | pay
        member      | ok    | ok       | duty  | duty  | duty  | ok     | duty
        stranger    | mine  | mine     | mine  | mine  | mine  | mine   | mine
        chair       | ok    | mine     | ok    | ok    | ok    | mine   | duty
        decider     | ok    | mine     | ok    | ok    | ok    | mine   | duty
        payer       | ok    | mine     | duty  | duty  | duty  | mine   | ok
        closer      | ok    | mine     | ok    | ok    | ok    | mine   | same
        registrar   | ok    | mine     | duty  | duty  | duty  | mine   | duty
        household   | ok    | mine     | house | house | house | mine   | house
        surety      | ok    | mine     | bond  | bond  | bond  | mine   | bond
        applicant   | ok    | ok       | own   | own   | own   | ok     | own
        """;

    public static TheoryData<string, string, string> Cells
    {
        get
        {
            var lines = Table.Split('\n').Select(line => line.Split('|').Select(cell => cell.Trim()).ToArray()).ToList();
            var cells = new TheoryData<string, string, string>();
            foreach (var row in lines.Skip(1))
            {
                for (var column = 1; column < row.Length; column++) { cells.Add(row[0], lines[0][column], row[column]); }
            }

            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Only_who_may_does(string role, string action, string expected)
    {
        var matter = MatterFor(action, role);

        var refusal = matter.Try(Command(action, role));

        Word(refusal).ShouldBe(expected);
    }

    /// <summary>The claim is where the action makes sense; the member 0001 is an officer only where the applicant is one.</summary>
    private static Matter MatterFor(string action, string role)
    {
        var matter = new Matter().With(
            OfficerOf("0101", Position.Chair, Duty.Decide),
            OfficerOf("0102", Position.Member, Duty.Decide),
            OfficerOf("0103", Position.Treasurer, Duty.Decide, Duty.Pay),
            OfficerOf("0104", Position.Treasurer, Duty.Pay),
            OfficerOf("0105", Position.Registrar, Duty.Register),
            OfficerOf("0106", Position.Member, Duty.Decide, Duty.Pay) with { Household = "12/1" },
            OfficerOf("0107", Position.Member, Duty.Decide, Duty.Pay));
        matter.Ties = matter.Ties with { Guarantors = [MemberNumber.Parse("0107")] };
        if (role == "applicant") { matter.With(OfficerOf("0001", Position.Member, Duty.Decide, Duty.Pay)); }

        return action switch
        {
            "close" => matter.Do(Vote("0101", Ballot.For)).Do(Vote("0102", Ballot.Against)),
            "appeal" => matter.Do(Vote("0101", Ballot.Against)).Do(Vote("0102", Ballot.Against)),
            "pay" => matter.Do(Vote("0101", Ballot.For)).Do(Vote("0103", Ballot.For)),
            _ => matter,
        };
    }

    private static string NumberOf(string role) => role switch
    {
        "member" or "applicant" => "0001",
        "chair" => "0101",
        "decider" => "0102",
        "closer" => "0103",
        "payer" => "0104",
        "registrar" => "0105",
        "household" => "0106",
        "surety" => "0107",
        _ => "0999",
    };

    private static ClaimCommand Command(string action, string role)
    {
        var actor = Actor(NumberOf(role));
        return action switch
        {
            "add" => new ClaimCommand.AddPapers(actor, [ClaimPaper.Later(Paper.IdCard)]),
            "withdraw" => new ClaimCommand.Withdraw(actor),
            "vote" => new ClaimCommand.CastVote(actor, Ballot.For),
            "ask" => new ClaimCommand.AskMore(actor, "บัตรประชาชน"),
            "close" => new ClaimCommand.Close(actor),
            "appeal" => new ClaimCommand.AppealRefusal(actor, "ขอให้ดูใหม่"),
            "pay" => Pay(NumberOf(role)),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
    }

    private static string Word(ClaimRefusal? refusal) => refusal switch
    {
        null => "ok",
        ClaimRefusal.NotYours => "mine",
        ClaimRefusal.NotAnOfficer => "duty",
        ClaimRefusal.IsApplicant => "own",
        ClaimRefusal.SameHousehold => "house",
        ClaimRefusal.IsGuarantor => "bond",
        ClaimRefusal.SamePersonClosedIt => "same",
        _ => refusal.GetType().Name,
    };
}
