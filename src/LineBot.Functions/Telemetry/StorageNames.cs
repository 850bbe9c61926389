using System.Collections.Frozen;
using LineBot.Storage.Connection;
using LineBot.Storage.Queues;

namespace LineBot.Functions.Telemetry;

/// <summary>What an address in storage may be called in public: the table or queue. The rest of it names members and messages.</summary>
internal static class StorageNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        TableNames.All.Concat(QueueNames.All).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static string In(Uri address)
    {
        var path = address.AbsolutePath.AsSpan();
        foreach (var part in path.Split('/'))
        {
            var name = path[part];
            if (name.IndexOf('(') is var end and >= 0) { name = name[..end]; }
            if (name is "$batch") { return "transaction"; }
            if (Known.TryGetValue(name, out var known)) { return known; }
        }
        return "account";
    }
}
