using LineBot.Funds.Photos;

namespace LineBot.Storage.Photos;

/// <summary>How long photos are kept, in days of the fund's own calendar.</summary>
internal static class PhotoTimes
{
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    public static DateOnly DayOf(DateTimeOffset time) => DateOnly.FromDateTime(time.ToOffset(Bangkok).DateTime);

    public static DateOnly Until(DateTimeOffset from, PhotoKeeping keeping) => keeping switch
    {
        PhotoKeeping.Paper => DayOf(from).AddYears(1),
        PhotoKeeping.Voucher => DayOf(from).AddYears(10),
        _ => DayOf(from).AddDays(60),
    };
}
