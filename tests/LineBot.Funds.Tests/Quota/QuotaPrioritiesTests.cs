using FsCheck;
using FsCheck.Fluent;

namespace LineBot.Funds.Quota;

/// <summary>Who is told when messages run short: the more important kinds first, whatever the figures are.</summary>
public class QuotaPrioritiesTests
{
    private static readonly PushKind[] Kinds = Enum.GetValues<PushKind>();

    [Theory]
    [InlineData(PushKind.Answer, 99, true)]
    [InlineData(PushKind.DueReminder, 90, true)]
    [InlineData(PushKind.DueReminder, 91, false)]
    [InlineData(PushKind.Digest, 60, true)]
    [InlineData(PushKind.Digest, 61, false)]
    [InlineData(PushKind.Announcement, 40, true)]
    [InlineData(PushKind.Announcement, 41, false)]
    public void A_kind_leaves_what_the_kinds_above_it_will_need(PushKind kind, int people, bool allowed) =>
        QuotaPriorities.Allows(kind, people, new(new(300, 200), Answers: 10, Reminders: 30, Digests: 20)).ShouldBe(allowed);

    [Fact]
    public void Whatever_is_allowed_is_allowed_to_every_more_important_kind_to_fewer_people_and_with_more_left() => Prop.ForAll(
        Forecasts().ToArbitrary(),
        sample =>
        {
            var (forecast, people) = sample;
            return Kinds.Where(kind => QuotaPriorities.Allows(kind, people, forecast)).All(kind =>
                Kinds.Where(other => other < kind).All(other => QuotaPriorities.Allows(other, people, forecast))
                && QuotaPriorities.Allows(kind, people / 2, forecast)
                && QuotaPriorities.Allows(kind, people, forecast with { Quota = forecast.Quota with { Limit = forecast.Quota.Limit + 1 } }));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Answers_are_never_held_back_and_a_plan_without_limit_holds_back_nothing() => Prop.ForAll(
        Forecasts().ToArbitrary(),
        sample => QuotaPriorities.Allows(PushKind.Answer, sample.People, sample.Forecast)
            && Kinds.All(kind => QuotaPriorities.Allows(kind, sample.People, sample.Forecast with { Quota = new(null, sample.Forecast.Quota.Used) }))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(150, 60, 0, false)]    // Half the month, half the messages: it will just do.
    [InlineData(160, 60, 0, true)]
    [InlineData(10, 60, 260, true)]    // A quiet beginning, and much that falls due.
    public void The_forecast_takes_the_pace_so_far_and_what_is_known_to_fall_due(int used, int reminders, int digests, bool runsOut) =>
        QuotaForecast.Of(new(300, used), new(2026, 11, 15), reminders, digests).RunsOut.ShouldBe(runsOut);

    private static Gen<(QuotaForecast Forecast, int People)> Forecasts() =>
        from limit in Gen.Choose(0, 500)
        from used in Gen.Choose(0, 600)
        from answers in Gen.Choose(0, 100)
        from reminders in Gen.Choose(0, 100)
        from digests in Gen.Choose(0, 100)
        from people in Gen.Choose(0, 600)
        select (new QuotaForecast(new(limit, used), answers, reminders, digests), people);
}
