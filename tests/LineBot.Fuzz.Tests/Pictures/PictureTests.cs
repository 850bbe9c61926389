using System.Buffers;
using LineBot.Fuzz.Mutations;
using LineBot.Fuzz.Running;
using LineBot.Storage.Pictures;
using LineBot.TestKit.Pictures;

namespace LineBot.Fuzz.Pictures;

/// <summary>Pictures that are none, or that claim what they are not: never more comes out than went in, and a little for staying upright.</summary>
public class PictureTests
{
    private const int UprightBytes = 64;

    private static readonly byte[][] Samples =
        [SamplePictures.Drawn, SamplePictures.FromCamera(), SamplePictures.FromCamera(3, isLittle: false), SamplePictures.Png(), SamplePictures.PngFromCamera()];

    private static readonly byte[][] Marks =
    [
        [0xFF, 0xD8], [0xFF, 0xD9], [0xFF, 0xDA, 0, 8], [0xFF, 0xE1, 0xFF, 0xFF], [0xFF, 0xC0, 0, 17], [0xFF, 0xFF], [0xFF, 0x00], [0, 0, 0, 0], [0x7F, 0xFF, 0xFF, 0xFF], "IHDR"u8.ToArray(),
        "IDAT"u8.ToArray(), "IEND"u8.ToArray(), "eXIf"u8.ToArray(), "Exif\0\0MM\0*"u8.ToArray(), "II*\0"u8.ToArray(),
    ];

    [Fact]
    public Task A_picture_is_cleaned_or_refused() => Fuzzer.RunAsync(
        Entrance.Of("picture", dice => dice.Mutate(Samples, 256 * 1024, Marks), Clean, new(KiB: 512, PerByte: 24)), ordinary: 3_000, atLength: 80_000);

    private static void Clean(byte[] body)
    {
        var cleaner = new PictureCleaner();
        var clean = new ArrayBufferWriter<byte>(1024);
        var step = body.Length > 0 ? 1 + (body[^1] * 16) : 1;   // As the network brings it: in pieces of any size.
        for (var at = 0; at < body.Length; at += step) { cleaner.Feed(body.AsSpan(at, Math.Min(step, body.Length - at)), clean); }
        clean.WrittenCount.ShouldBeLessThanOrEqualTo(body.Length + UprightBytes);
    }
}
