using System.Diagnostics;
using LineBot.TestKit;

namespace LineBot.Cli.Operations;

/// <summary>The shell asks the program itself, so what it offers is what there is.</summary>
public sealed class CompletionTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("linebot ba", "backup")]
    [InlineData("linebot outbox ", "discard")]
    [InlineData("linebot doctor --", "--json")]
    public async Task The_program_says_what_may_come_next(string line, string offered) =>
        (await new Linebot(azurite).RunAsync($"[suggest:{line.Length}]", line)).Text.Split('\n').ShouldContain(offered);

    [Fact]
    public async Task Bash_reads_the_script()
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "There is no bash here.");
        var script = await new Linebot(azurite).RunAsync("completion", "bash");
        using var bash = Process.Start(new ProcessStartInfo("/bin/bash", ["-n", "/dev/stdin"]) { RedirectStandardInput = true })!;
        await bash.StandardInput.WriteAsync(script.Text);
        bash.StandardInput.Close();
        await bash.WaitForExitAsync(TestContext.Current.CancellationToken);

        bash.ExitCode.ShouldBe(0);
        script.Text.ShouldContain("complete -o default -F _linebot linebot");
    }
}
