using System.Text;
using LineBot.Functions.Cases;
using LineBot.Functions.Guarantees;
using LineBot.Functions.Photos;
using LineBot.Functions.Printing;
using LineBot.Functions.Privacy;
using LineBot.Functions.Qr;
using LineBot.Functions.Settings;
using LineBot.Functions.Workbooks;
using LineBot.Funds;
using LineBot.Funds.Cases;
using LineBot.Funds.Loans;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;
using LineBot.Fuzz.Mutations;
using LineBot.Fuzz.Running;

namespace LineBot.Fuzz.Tokens;

/// <summary>Links that somebody reshaped: only the letters that this installation wrote open a door, and each only its own.</summary>
public class TokenTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 0, 0, TimeSpan.FromHours(7));
    private static readonly MemberNumber Member = MemberNumber.Parse("0001");
    private static readonly PhotoTokens Photos = new(IdentityKey.Development);
    private static readonly QrTokens Qr = new(IdentityKey.Development);
    private static readonly PublicAddress Address = new(new("https://example.com"));
    private static readonly LineUserId User = LineUserId.Parse($"U{1:x32}");
    private static readonly Membership Owner = new(FundId.Parse("ban-lo"), Member);
    private static readonly CaseLetters Letters = new(IdentityKey.Development, Address);
    private static readonly GuaranteeLetters Guarantees = new(IdentityKey.Development, Address);
    private static readonly PrintTickets Pages = new(IdentityKey.Development, Address);
    private static readonly WorkbookTickets Workbooks = new(IdentityKey.Development, Address);
    private static readonly CopyTokens Copies = new(IdentityKey.Development, Address);

    private static readonly string[] Written =
    [
        Photos.Write(new(PhotoId.Parse(new string('a', PhotoId.Length)), new(FundId.Parse("ban-lo"), Member, "W-2569-0001"), Now.AddMinutes(10))),
        Qr.Write("00020101021129370016A0000006770101110113006681234567853037645802TH6304823E", Now.AddMinutes(10)),
        Letters.Write(new(Owner.Fund, CaseNumber.Parse("C-2569-0001"), new(Member, User), Now.AddMinutes(10))),
        Guarantees.Write(new(Owner, User, LoanNumber.Parse("L-2569-014"), Member, Now.AddMinutes(10))),
        Pages.Write(new(Owner, User, Now.AddMinutes(10)) { Days = (new(2026, 1, 1), new(2026, 12, 31)) }),
        Workbooks.Write(new(Owner, User, new(1), Now.AddMinutes(10))),
        Copies.Write(new(User, Now.AddMinutes(10))),
    ];

    internal static readonly byte[][] Samples = [.. Written.Select(Bytes.Of)];

    [Fact]
    public void What_was_written_opens_its_own_door_and_no_other() => Written.Select(Opens).ShouldBe(["photo", "qr", "letter", "guarantee", "page", "workbook", "copy"]);

    [Fact]
    public void Every_bit_that_is_turned_closes_it()
    {
        foreach (var token in Samples)
        {
            for (var bit = 0; bit < token.Length * 8; bit++)
            {
                var turned = token.ToArray();
                turned[bit / 8] ^= (byte)(1 << (bit % 8));
                Opens(Encoding.Latin1.GetString(turned)).ShouldBe("");
            }
        }
    }

    [Fact]
    public Task A_link_that_was_reshaped_opens_nothing() => Fuzzer.RunAsync(
        Entrance.Of("signed links", dice => dice.Mutate(Samples, 4_096), Take, new(KiB: 64, PerByte: 64)), ordinary: 10_000, atLength: 150_000);

    private static void Take(byte[] body)
    {
        var token = body.AsText();
        if (!Written.Contains(token)) { Opens(token).ShouldBe(""); }
    }

    private static string Opens(string token) => string.Concat(
        Photos.TryRead(token, out _) ? "photo" : "",
        Qr.Read(token, Now) is not null ? "qr" : "",
        Letters.Read(token) is not null ? "letter" : "",
        Guarantees.Read(token) is not null ? "guarantee" : "",
        Pages.Read(token) is not null ? "page" : "",
        Workbooks.Read(token) is not null ? "workbook" : "",
        Copies.Read(token) is not null ? "copy" : "");
}
