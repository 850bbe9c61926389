namespace LineBot.Dialogs.Tests.Talk.Committee;

public class GroupTests
{
    [Fact]
    public async Task The_group_hears_how_many_wait_and_nothing_else()
    {
        var council = Council.Meet();
        await council.ClaimAsync();
        await council.FloodAsync();

        await council.PhoneInGroup(Role.Chair)
            .Member("รออนุมัติ").BotIsSilent()
            .MemberToBot("@ รออนุมัติ").Bot("มี 2 เรื่องรอพิจารณาค่ะ กรรมการเปิดดูได้ในแชตส่วนตัว")
            .MemberToBot("@ ยอดเงิน").Bot("เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ")
            .RunAsync();
    }

    [Fact]
    public Task Nothing_waits() => Council.Meet().PhoneInGroup(Role.Chair).MemberToBot("@ รออนุมัติ").Bot("ไม่มีเรื่องรอพิจารณาค่ะ").RunAsync();

    [Theory]
    [InlineData(nameof(Role.Stranger))]
    [InlineData(nameof(Role.Applicant))]
    [InlineData(nameof(Role.Adviser))]
    [InlineData(nameof(Role.ExOfficer))]
    public async Task Whoever_has_no_say_hears_nothing(string role)
    {
        var council = Council.Meet();
        await council.ClaimAsync();

        await council.PhoneInGroup(Enum.Parse<Role>(role)).MemberToBot("@ รออนุมัติ").Bot("เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ").RunAsync();
    }

    [Theory]
    [InlineData("claim-review")]
    [InlineData("claim-vote")]
    [InlineData("claim-pay")]
    [InlineData("group-approvals")]
    public async Task No_button_opens_anything_in_a_group(string action)
    {
        var council = Council.Meet();
        var claim = await council.ClaimAsync();

        await council.PhoneInGroup(Role.Chair).Forges($"{action}/suk-jai/{claim.Number}/for").Bot("เรื่องส่วนตัว คุยกับฉันส่วนตัวนะคะ").RunAsync();
        (await council.ReadAsync(claim)).Votes.ShouldBeEmpty();
    }
}
