using System.CommandLine;
using LineBot.Cli.Commands;

namespace LineBot.Cli.Completion;

/// <summary><c>linebot completion bash</c>: a script by which the shell asks this program what may come next.</summary>
internal static class CompletionCommand
{
    private const string Manual = """
          source <(linebot completion bash)                                              for this shell
          linebot completion bash > ~/.local/share/bash-completion/completions/linebot   for every shell
          linebot completion zsh > ~/.zfunc/_linebot                                      with fpath+=(~/.zfunc)

        The script holds no list: it asks `linebot "[suggest]"`, so it never grows old.
        """;

    private const string Bash = """
        _linebot() {
          local IFS=$'\n'
          COMPREPLY=( $(compgen -W "$("${COMP_WORDS[0]}" "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o default -F _linebot linebot
        """;

    private const string Zsh = """
        #compdef linebot
        _linebot() {
          local -a said
          said=("${(@f)$("${words[1]}" "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -- "${said[@]}" || _files
        }
        compdef _linebot linebot
        """;

    public static Command Create() => new ManualCommand("completion", "Prints a script that completes commands in the shell.", Manual)
    {
        Create("bash", Bash), Create("zsh", Zsh),
    };

    private static Command Create(string shell, string script)
    {
        var command = new Command(shell, $"For {shell}.");
        command.Runs(async (_, _) =>
        {
            await Console.Out.WriteLineAsync(script);   // As it is: a shell reads it.
            return Door.Done;
        });
        return command;
    }
}
