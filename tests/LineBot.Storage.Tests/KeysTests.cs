using FsCheck;
using FsCheck.Fluent;
using LineBot.Funds;
using LineBot.Funds.Members;

namespace LineBot.Storage;

public class KeysTests
{
    [Theory]
    [InlineData("0012", "ban-lo:0012")]
    [InlineData("ก/1#2?%", "ban-lo:ก~002f1~00232~003f~0025")]
    [InlineData("1:2~3", "ban-lo:1~003a2~007e3")]
    public void A_member_has_a_partition_that_the_service_takes(string number, string key) =>
        Keys.Member(new(FundId.Parse("ban-lo"), MemberNumber.Parse(number))).ShouldBe(key);

    [Fact]
    public void No_two_texts_share_a_key() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text =>
        {
            var key = Keys.Escape(text.Get);
            Keys.Unescape(key).ShouldBe(text.Get);
            key.ShouldNotContain(':');
            key.IndexOfAny(['/', '\\', '#', '?']).ShouldBe(-1);
            key.Any(char.IsControl).ShouldBeFalse();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Parts_do_not_run_into_each_other() =>
        Keys.Join("a", "b:c").ShouldNotBe(Keys.Join("a:b", "c"));

    [Theory]
    [InlineData(1, 2)]
    [InlineData(9, 10)]
    [InlineData(99_999, 1_000_000)]
    public void The_newer_entry_sorts_first(long older, long newer)
    {
        var book = LineBot.Funds.Ledger.LedgerBook.Of(LineBot.Funds.Ledger.AccountNumber.Parse("ก-1"));

        string.CompareOrdinal(Keys.Entry(book, newer), Keys.Entry(book, older)).ShouldBeLessThan(0);
        Keys.SequenceOf(Keys.Entry(book, newer)).ShouldBe(newer);
    }

    [Theory]
    [InlineData("account:ๆ")]
    [InlineData("loan:z")]
    [InlineData("profile")]
    [InlineData("seat:Treasurer")]
    [InlineData("line:Uffffffffffffffffffffffffffffffff")]
    public void What_stands_sorts_before_history(string key) => string.CompareOrdinal(key, Keys.History).ShouldBeLessThan(0);
}
