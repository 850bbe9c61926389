namespace LineBot.Functions.Pushes;

public class RetryKeyTests
{
    [Fact]
    public void The_same_step_of_the_same_event_has_the_same_key() =>
        RetryKey.Of("01H", "reply").ShouldBe(RetryKey.Of("01H", "reply"));

    [Fact]
    public void Another_step_or_event_has_another_key()
    {
        Guid[] keys = [RetryKey.Of("01H", "reply"), RetryKey.Of("01H", "alert"), RetryKey.Of("01J", "reply")];

        keys.Distinct().Count().ShouldBe(3);
    }

    /// <summary>Pinned: a new release must repeat the keys of the old one, or people get a push twice around a deployment.</summary>
    [Fact]
    public void The_key_does_not_change_between_releases() =>
        RetryKey.Of("01HXYZ", "reply").ToString().ShouldBe("af4b0a3a-c597-85f1-b5ed-5af8292f1adf");
}
