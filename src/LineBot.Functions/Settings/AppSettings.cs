using LineBot.Storage.Connection;

namespace LineBot.Functions.Settings;

/// <summary>Everything the app is told from outside, read and checked once at start.</summary>
internal sealed record AppSettings(int Port, bool IsDevelopment, LineSettings Line, BotSettings Bot, StorageConnection Storage)
{
    /// <exception cref="SettingsFaultException">Something is missing or malformed.</exception>
    public static AppSettings Read(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration);
        var isDevelopment = IsDevelopmentIn(configuration);
        var port = reader.Port("FUNCTIONS_CUSTOMHANDLER_PORT", "the port that the Functions host gives; start the app through the host or the simulator");
        var line = LineSettings.Read(reader);
        var bot = BotSettings.Read(reader, isDevelopment, port);
        var storage = ReadStorage(reader, configuration);
        return reader.Faults.Count == 0 ? new(port, isDevelopment, line, bot, storage!) : throw new SettingsFaultException(reader.Faults);
    }

    private static bool IsDevelopmentIn(IConfiguration configuration) =>
        string.Equals(
            configuration["AZURE_FUNCTIONS_ENVIRONMENT"] ?? configuration["DOTNET_ENVIRONMENT"] ?? configuration["ASPNETCORE_ENVIRONMENT"],
            "Development",
            StringComparison.OrdinalIgnoreCase);

    private static StorageConnection? ReadStorage(SettingsReader reader, IConfiguration configuration)
    {
        try
        {
            return StorageConnection.From(name => configuration[name.Replace("__", ":", StringComparison.Ordinal)]);
        }
        catch (StorageSettingException fault)
        {
            reader.Fault(fault.Message);
            return null;
        }
    }
}
