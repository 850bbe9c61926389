using System.CommandLine;
using LineBot.Cli.Commands;

namespace LineBot.Cli.LinkCodes;

/// <summary><c>linebot link-codes</c>: the one-time codes by which members link their LINE accounts.</summary>
internal static class LinkCodesCommand
{
    private const string Manual = """
        Examples ตัวอย่าง:
          linebot link-codes issue ban-lo 0012                       one code, shown once
          linebot link-codes print ban-lo --out codes.html           a sheet for every active member who is not linked yet
          linebot link-codes print ban-lo 0012 0013 --out two.html   a sheet for these members
          linebot link-codes revoke ban-lo 0012                      ends the member's unused code

        Codes are kept only as keyed hashes: a code that is lost cannot be read again, only replaced. A new code ends the old one.
        Hand each code to its member in person. รหัสหายให้ออกใหม่ รหัสใหม่ทำให้รหัสเดิมใช้ไม่ได้ และส่งให้ถึงมือเจ้าตัว
        """;

    public static Command Create() => new ManualCommand("link-codes", "One-time codes for linking LINE accounts. รหัสผูกบัญชี LINE", Manual)
    {
        IssueCommand.Create(), PrintCommand.Create(), RevokeCommand.Create(),
    };
}
