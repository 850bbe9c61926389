using System.Collections.Immutable;
using LineBot.Functions.Faults;
using static LineBot.Functions.Faults.Person;

namespace LineBot.Functions.Crowds;

/// <summary>The model believes what can come of one link after another, and nothing else.</summary>
public class LinkStateTests
{
    private static readonly LinkState Start = new([new(Neighbour, Neighbour, IsUnlink: false)], []);

    private static readonly ImmutableList<LinkDeed> Deeds =
        [new(Chair, Newcomer, IsUnlink: false), new(Member, Newcomer, IsUnlink: false), new(Neighbour, Neighbour, IsUnlink: true)];

    [Theory]
    [InlineData("Chair", true)]          // One code, one link.
    [InlineData("Member", true)]
    [InlineData("Chair Member", false)]  // One code for two.
    [InlineData("", false)]              // A code that is used, and nobody is linked by it.
    public void Only_what_can_come_of_one_link_after_another_is_believed(string linked, bool isPossible)
    {
        var links = linked.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(phone => new LinkDeed(Enum.Parse<Person>(phone), Newcomer, IsUnlink: false));

        Start.LeadsTo(new([.. links], [Newcomer]), Deeds).ShouldBe(isPossible);
    }

    [Fact]
    public void Nobody_stays_linked_who_took_it_back() => Start.LeadsTo(Start with { UsedCodes = [Newcomer], Links = Start.Links.Add(Deeds[0]) }, Deeds).ShouldBeFalse();
}
