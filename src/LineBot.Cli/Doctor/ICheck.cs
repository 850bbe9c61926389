namespace LineBot.Cli.Doctor;

/// <summary>Looks at one side of an installation.</summary>
internal interface ICheck
{
    string Name { get; }

    Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken);
}
