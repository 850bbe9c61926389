using Azure.Data.Tables;
using LineBot.Funds.Members;

namespace LineBot.Storage.Members;

/// <summary>The row <c>profile</c>. It repeats the fund's name, so that a balance answer needs no second query.</summary>
internal static class ProfileRow
{
    public const string FundName = "FundName";

    /// <summary>The LINE account that an import named; kept so that the same import does not link it again after the member unlinked.</summary>
    public const string ImportedUser = "ImportedUser";

    public static TableEntity Write(Membership membership, MemberProfile profile, string fundName, LineUserId? importedUser)
    {
        var row = new TableEntity(Keys.Member(membership), Keys.Profile) { [FundName] = fundName };
        row.Put("Fund", membership.Fund.Value);
        row.Put("Member", membership.Member.Value);
        row.Put("Title", profile.Title);
        row.Put("GivenName", profile.GivenName);
        row.Put("FamilyName", profile.FamilyName);
        row.Put("Phone", profile.Phone);
        row.Put("Moo", profile.Moo);
        row.Put("Household", profile.Household);
        row.Put("BirthDate", profile.BirthDate);
        row.Put("JoinedOn", (DateOnly?)profile.JoinedOn);
        row.Put("Status", profile.Status.ToString());
        row.Put("CitizenIdLast4", profile.CitizenIdLast4);
        row.Put("CitizenIdHash", profile.CitizenIdHash);
        row.Put(ImportedUser, importedUser?.Value);
        return row;
    }

    public static MemberProfile Read(TableEntity row) => new()
    {
        Title = row.GetString("Title"),
        GivenName = row.Text("GivenName"),
        FamilyName = row.Text("FamilyName"),
        Phone = row.GetString("Phone"),
        Moo = row.GetString("Moo"),
        Household = row.GetString("Household"),
        BirthDate = row.DayOrNull("BirthDate"),
        JoinedOn = row.Day("JoinedOn"),
        Status = row.Case<MemberStatus>("Status"),
        CitizenIdLast4 = row.GetString("CitizenIdLast4"),
        CitizenIdHash = row.GetString("CitizenIdHash"),
    };

    public static Membership MembershipOf(TableEntity row) =>
        new(LineBot.Funds.FundId.Parse(row.Text("Fund")), MemberNumber.Parse(row.Text("Member")));
}
