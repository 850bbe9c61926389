using LineBot.Dialogs.Menus;
using LineBot.Dialogs.Tests.Talk;
using LineBot.Funds.Members;

namespace LineBot.Dialogs.Tests.Menus;

public class MenuChoiceTests
{
    private static readonly CommitteeSeat Seat = new(Position.Treasurer, [Duty.Pay], null, null, null);

    [Fact]
    public Task A_guest_keeps_the_menu_that_everybody_has() => Village.Of(SampleBooks.VillageBank).Chat().WithMenus()
        .Member("เมนู").BotMentions("อยากดูอะไรคะ").LeavesMenu()
        .Member("English").BotMentions("English").GivesMenu("guest.en")
        .RunAsync();

    [Fact]
    public Task Linking_brings_the_member_s_menu_in_the_same_turn() => Village.Of(SampleBooks.VillageBank).Chat().WithMenus()
        .Member("ผูกบัญชี").BotMentions("เลขสมาชิก")
        .Member("0001").BotMentions("ยินยอม")
        .Taps("ยินยอม").BotMentions("รหัส").LeavesMenu()
        .Member(Village.Code).BotMentions("เรียบร้อย").GivesMenu("member.th")
        .Member("ยอดเงิน").BotMentions("เลขสมาชิก").LeavesMenu()
        .RunAsync();

    [Fact]
    public Task Unlinking_takes_it_away() => Village.Of(SampleBooks.VillageBank).LinkedChat().WithMenus()
        .Member("ยอดเงิน").BotMentions("เลขสมาชิก").GivesMenu("member.th")
        .Member("เลิกผูก").BotMentions("ใช่ไหมคะ")
        .Taps("ใช่ เลิกผูก").BotMentions("เลิกผูกบัญชีที่").GivesMenu("guest.th")
        .RunAsync();

    [Fact]
    public async Task A_seat_that_was_given_shows_at_the_next_message_and_so_does_one_that_was_taken()
    {
        var village = Village.Of(SampleBooks.VillageBank);
        var chat = village.LinkedChat().WithMenus();
        await chat
            .Member("ยอดเงิน").BotMentions("เลขสมาชิก").GivesMenu("member.th")
            .Then(() => village.Change(book => book with { Seats = [Seat] }))
            .Member("ยอดเงิน").BotMentions("เลขสมาชิก").GivesMenu("committee.th")
            .Then(() => village.Change(book => book with { Seats = [Seat with { To = new DateOnly(2026, 11, 20) }] }))
            .Member("เมนู").BotMentions("อยากดูอะไรคะ").GivesMenu("member.th")
            .RunAsync();
    }

    [Fact]
    public async Task A_volunteer_is_noticed_where_nothing_else_was_read()
    {
        var village = Village.Of(SampleBooks.VillageBank);
        await village.LinkedChat().WithMenus()
            .Member("ยอดเงิน").BotMentions("เลขสมาชิก").GivesMenu("member.th")
            .Then(() => village.Volunteering.Add(SampleBooks.VillageBank.Membership))
            .Member("เมนู").BotMentions("อยากดูอะไรคะ").GivesMenu("volunteer.th")
            .Member("ยอดเงิน").BotMentions("เลขสมาชิก").LeavesMenu()
            .RunAsync();
    }

    [Fact]
    public async Task An_ordinary_balance_reads_nothing_more_for_the_menu()
    {
        var (with, without) = (Village.Of(SampleBooks.VillageBank), Village.Of(SampleBooks.VillageBank));

        await with.LinkedChat().WithMenus().Member("ยอดเงิน").BotMentions("เลขสมาชิก").RunAsync();
        await without.LinkedChat().Member("ยอดเงิน").BotMentions("เลขสมาชิก").RunAsync();

        with.Reads.ShouldBe(without.Reads);
    }

    [Fact]
    public Task A_link_that_the_fund_took_back_leaves_the_guest_s_menu()
    {
        var village = Village.Of(SampleBooks.VillageBank);
        return village.LinkedChat().WithMenus()
            .Member("ยอดเงิน").BotMentions("เลขสมาชิก").GivesMenu("member.th")
            .Then(village.TakeLinksBack)
            .Member("ยอดเงิน").BotMentions("ถูกยกเลิก").GivesMenu("guest.th")
            .RunAsync();
    }

    [Fact]
    public Task Who_comes_back_gets_the_menu_again() => Village.Of(SampleBooks.VillageBank).LinkedChat().WithMenus()
        .Member("ยอดเงิน").BotMentions("เลขสมาชิก").GivesMenu("member.th")
        .Unfollows().LeavesMenu()
        .Follows().BotMentions("ยินดีต้อนรับกลับมา").GivesMenu("member.th")
        .RunAsync();

    [Fact]
    public Task Without_published_menus_nobody_is_given_one() => Village.Of(SampleBooks.VillageBank).LinkedChat()
        .Member("ยอดเงิน").BotMentions("เลขสมาชิก").LeavesMenu()
        .RunAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"users":{"speech":{}}}""")]
    [InlineData("""{"users":[]}""")]
    public void A_state_without_a_menu_names_none(string? state) => MenuShown.In(state).ShouldBeNull();
}
