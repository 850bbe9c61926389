using System.Text.RegularExpressions;

namespace LineBot.Architecture;

/// <summary>A turn goes on where an answer of storage arrived, on one of the few threads that listen for answers (Program.cs): one that waits there stops the app.</summary>
public sealed partial class BlockingTests
{
    private static readonly string[] Rooms = ["LineBot.Functions", "LineBot.Dialogs", "LineBot.Storage", "LineBot.Line", "LineBot.Import"];

    [Fact]
    public void Nothing_on_the_way_of_a_message_waits_with_a_thread() =>
        Rooms.SelectMany(room => Directory.GetFiles(Path.Combine(Repository.Root, "src", room), "*.cs", SearchOption.AllDirectories))
            .SelectMany(file => File.ReadLines(file).Where(line => Waits().IsMatch(line)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"))
            .ShouldBeEmpty();

    /// <summary>A wait of no time only looks.</summary>
    [GeneratedRegex(@"\.GetResult\(\)|\.Wait\((?!TimeSpan\.Zero)(?!DialogTalk)|\.WaitOne\(|\bTask\.Wait(All|Any)\(|Monitor\.Wait\(|Async\([^()]*\)\.Result\b")]
    private static partial Regex Waits();
}
