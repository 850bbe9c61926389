using LineBot.Dialogs.Script;
using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Members;

/// <summary>The membership that a button names in its first two arguments. That it is named says nothing about who may see it.</summary>
internal static class MembershipArgument
{
    public static Membership? In(Turn turn) =>
        FundId.TryParse(turn.Argument(0), out var fund) && MemberNumber.TryParse(turn.Argument(1), out var member)
            ? new(fund, member)
            : null;
}
