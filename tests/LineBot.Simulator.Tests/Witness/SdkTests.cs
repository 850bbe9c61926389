namespace LineBot.Simulator.Witness;

/// <summary>LINE's Node SDK works against the simulator as it is.</summary>
public sealed class SdkTests(SdkWitness witness)
{
    /// <summary>What the README says is not modelled.</summary>
    private static readonly string[] NotModelled =
    [
        "closeCoupon", "createCoupon", "getCouponDetail", "listCoupon",
        "getJoinedMembershipUsers", "getMembershipList", "getMembershipSubscription",
        "getPNPMessageStatistics", "pushMessagesByPhone", "markMessagesAsRead",
    ];

    [Theory]
    [InlineData("webhook endpoint")]
    [InlineData("middleware takes every kind of event")]
    [InlineData("middleware refuses a signature that is not ours")]
    [InlineData("replyMessage")]
    [InlineData("pushMessage with a retry key")]
    [InlineData("multicast, narrowcast, broadcast")]
    [InlineData("validation")]
    [InlineData("quota and counts")]
    [InlineData("profiles and followers")]
    [InlineData("groups and rooms")]
    [InlineData("loading and read marks")]
    [InlineData("contents")]
    [InlineData("rich menus")]
    [InlineData("issueLinkToken")]
    [InlineData("channel access tokens")]
    public void The_sdk_is_answered_as_by_LINE(string name)
    {
        var check = witness.Check(name);

        ((bool)check["ok"]!).ShouldBeTrue((string?)check["detail"]);
    }

    [Fact]
    public void Every_method_of_the_sdk_was_called_but_what_is_not_modelled() =>
        ((string)witness.Check("methods nobody called")["detail"]!).Split(' ').ShouldBe(NotModelled, ignoreOrder: true);
}
