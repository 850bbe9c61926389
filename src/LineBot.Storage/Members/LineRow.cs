using Azure.Data.Tables;
using LineBot.Funds.Members;

namespace LineBot.Storage.Members;

/// <summary>The row <c>line:{user}</c>: the fund's side of a link.</summary>
internal static class LineRow
{
    public const string LinkedAt = "LinkedAt";

    public static TableEntity Write(Membership membership, LineUserId user, DateTimeOffset at) =>
        new(Keys.Member(membership), Keys.Line(user)) { [LinkedAt] = at };
}
