namespace LineBot.Storage.Connection;

/// <summary>The storage emulator's account: public knowledge, the same on every machine, good for nothing else.</summary>
internal static class WellKnown
{
    public const string Account = "devstoreaccount1";
    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
}
