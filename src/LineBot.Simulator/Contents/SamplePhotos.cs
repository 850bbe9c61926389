namespace LineBot.Simulator.Contents;

/// <summary>Pictures to send without having any: small flat PNGs, each of its own colour.</summary>
internal static class SamplePhotos
{
    private static readonly Dictionary<string, Content> Photos = new()
    {
        ["slip"] = Flat(0x2E, 0x7D, 0x32),
        ["document"] = Flat(0xE8, 0xE4, 0xD8),
        ["person"] = Flat(0xC6, 0x8A, 0x5E),
        ["house"] = Flat(0x8D, 0x6E, 0x63),
        ["flood"] = Flat(0x4A, 0x86, 0xA8),
    };

    public static IEnumerable<string> Names => Photos.Keys;

    public static Content Get(string name) =>
        Photos.GetValueOrDefault(name)
            ?? throw RefusalException.NotFound($"There is no sample photo '{name}'. There are: {string.Join(", ", Names)}.");

    private static Content Flat(byte red, byte green, byte blue) => new(Picture.Png(240, 320, (red, green, blue)), "image/png", "image");
}
