using System.Globalization;
using LineBot.Funds;
using LineBot.Funds.Members;
using LineBot.Funds.Photos;

namespace LineBot.Storage.Photos;

/// <summary>
/// The table Photos. A partition for each photo holds how it stands; a partition for each fund lists what its pictures look like, so that
/// the same one is found again; one for each sender lists what that account sent; one lists until when photos are kept, in order of days.
/// </summary>
public static class PhotoRows
{
    public const string Table = "Photos";

    /// <summary>The container of the pictures.</summary>
    public const string Container = "photos";

    internal const string Photo = "photo";
    internal const string Until = "until";

    internal static string PartitionOf(PhotoId id) => $"photo:{id.Value}";

    internal static string LooksOf(FundId fund) => $"looks:{fund.Value}";

    internal static string OfSender(LineUserId sender) => $"of:{sender.Value}";

    internal static string Look(string sha256, PhotoId id) => $"{sha256}:{id.Value}";

    internal static PhotoId IdIn(string key) => PhotoId.Parse(key[(key.LastIndexOf(':') + 1)..]);

    internal static string Day(DateOnly day, PhotoId id) => $"{Columns.Text(day)}:{id.Value}";

    internal static DateOnly DayIn(string key) => DateOnly.ParseExact(key[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
