using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LineBot.Cli.Commands;

/// <summary>A command with one sentence for the overview, and a page with examples for its own help.</summary>
internal sealed class ManualCommand(string name, string summary, string manual) : Command(name, summary)
{
    public string Manual => manual;

    /// <summary>Lets every help of the tree end with the manual of its command.</summary>
    public static RootCommand Tell(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithManual((SynchronousCommandLineAction)help.Action!);
        return root;
    }

    private sealed class HelpWithManual(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var code = usual.Invoke(parseResult);
            if (parseResult.CommandResult.Command is ManualCommand command)
            {
                parseResult.InvocationConfiguration.Output.WriteLine(command.Manual);
            }

            return code;
        }
    }
}
