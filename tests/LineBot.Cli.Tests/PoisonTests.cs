using LineBot.TestKit;

namespace LineBot.Cli;

public class PoisonTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Nothing_lies_aside_in_a_new_installation()
    {
        var listed = await new Linebot(azurite).RunAsync("poison", "list");
        var replayed = await new Linebot(azurite).RunAsync("poison", "replay");

        (listed.Code, replayed.Code).ShouldBe((0, 0));
        listed.Text.ShouldContain("Nothing lies aside");
        replayed.Text.ShouldContain("line-events: 0 given back");
    }
}
