using System.Buffers;
using System.Buffers.Binary;

namespace LineBot.Storage.Pictures;

/// <summary>
/// A PNG is a row of chunks, each with length, type and checksum. Kept is what a decoder needs and what says which colours are meant;
/// words, times, cameras and further frames are left out. A chunk that must be understood and is not known makes the picture unreadable.
/// </summary>
internal sealed class PngWalk : PictureWalk
{
    private const int HeaderLength = 13;
    private const int ChecksumLength = 4;

    /// <summary>Colours and the like are small; a chunk that claims more holds something else.</summary>
    private const uint AsideMax = 1024 * 1024;
    private const uint CameraMax = 64 * 1024;

    private State state = State.Signature;
    private byte[] type = [];
    private uint length;
    private uint checksum;
    private bool hasHeader;
    private bool hasDrawing;
    private bool hasOrientation;

    public PngWalk() => Hold(Signature.Length);

    private enum State
    {
        Signature,
        ChunkHead,
        Header,
        Camera,
        Body,
        Checksum,
        Passing,
    }

    public override PictureKind Kind => PictureKind.Png;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    protected override void OnHeld(ReadOnlySpan<byte> part, IBufferWriter<byte> clean)
    {
        switch (state)
        {
            case State.Signature when part.SequenceEqual(Signature):
                clean.Write(part);
                Expect(State.ChunkHead, 8);
                break;
            case State.ChunkHead:
                OnChunk(part, clean);
                break;
            case State.Header when IsSound(part) && IsDrawable(part):
                hasHeader = true;
                Write(part, clean);
                break;
            case State.Camera when IsSound(part):
                KeepUpright(part[..^ChecksumLength], clean);
                break;
            case State.Checksum when BinaryPrimitives.ReadUInt32BigEndian(part) == Crc32.End(checksum):
                clean.Write(part);
                OnSound();
                break;
            default:
                if (Progress == PictureProgress.NeedsMore) { Refuse(); }
                break;
        }
    }

    protected override void OnPassed(IBufferWriter<byte> clean)
    {
        if (state == State.Body) { Expect(State.Checksum, ChecksumLength); }
        else { Expect(State.ChunkHead, 8); }
    }

    protected override void OnCopied(ReadOnlySpan<byte> bytes) => checksum = Crc32.Add(checksum, bytes);

    private void OnChunk(ReadOnlySpan<byte> head, IBufferWriter<byte> clean)
    {
        length = BinaryPrimitives.ReadUInt32BigEndian(head);
        type = head[4..].ToArray();
        switch (System.Text.Encoding.ASCII.GetString(type))
        {
            case "IHDR" when !hasHeader && length == HeaderLength:
                Expect(State.Header, HeaderLength + ChecksumLength);
                break;
            case var _ when !hasHeader || length > int.MaxValue:
                Refuse();
                break;
            case "IDAT":
                hasDrawing = true;
                KeepChunk(head, clean);
                break;
            case "IEND" when length == 0 && hasDrawing:
            case "PLTE" when length <= 3 * 256:
            case "tRNS" or "gAMA" or "cHRM" or "sRGB" or "iCCP" or "cICP" or "sBIT" or "bKGD" or "pHYs" when length <= AsideMax:
                KeepChunk(head, clean);
                break;
            case "eXIf" when length is > 0 and <= CameraMax && !hasOrientation:
                Expect(State.Camera, (int)length + ChecksumLength);
                break;
            default:
                LeaveOut(clean);
                break;
        }
    }

    private void KeepChunk(ReadOnlySpan<byte> head, IBufferWriter<byte> clean)
    {
        clean.Write(head);
        checksum = Crc32.Add(Crc32.Start, type);
        state = State.Body;
        Copy(length, clean);
    }

    /// <summary>A small first letter means that a picture can be drawn without.</summary>
    private void LeaveOut(IBufferWriter<byte> clean)
    {
        if (!char.IsAsciiLetterLower((char)type[0]))
        {
            Refuse();
            return;
        }

        state = State.Passing;
        Skip((long)length + ChecksumLength, clean);
    }

    private void OnSound()
    {
        if (type.AsSpan().SequenceEqual("IEND"u8)) { Complete(); }
        else { Expect(State.ChunkHead, 8); }
    }

    private bool IsSound(ReadOnlySpan<byte> bodyAndChecksum) =>
        BinaryPrimitives.ReadUInt32BigEndian(bodyAndChecksum[^ChecksumLength..])
            == Crc32.End(Crc32.Add(Crc32.Add(Crc32.Start, type), bodyAndChecksum[..^ChecksumLength]));

    private bool IsDrawable(ReadOnlySpan<byte> header) =>
        header[8] is 1 or 2 or 4 or 8 or 16
        && header[9] is 0 or 2 or 3 or 4 or 6
        && header[10] == 0 && header[11] == 0 && header[12] <= 1
        && Allow(BinaryPrimitives.ReadUInt32BigEndian(header), BinaryPrimitives.ReadUInt32BigEndian(header[4..]));

    private void KeepUpright(ReadOnlySpan<byte> camera, IBufferWriter<byte> clean)
    {
        var turned = Orientation.Read(camera);
        hasOrientation = turned != Orientation.Upright;
        Expect(State.ChunkHead, 8);
        if (!hasOrientation) { return; }
        byte[] body = Orientation.Write(turned);
        var sum = new byte[ChecksumLength];
        BinaryPrimitives.WriteUInt32BigEndian(sum, Crc32.End(Crc32.Add(Crc32.Add(Crc32.Start, type), body)));
        length = (uint)body.Length;
        Write([.. body, .. sum], clean);
    }

    private void Write(ReadOnlySpan<byte> bodyAndChecksum, IBufferWriter<byte> clean)
    {
        clean.Write([(byte)(length >> 24), (byte)((length >> 16) & 0xFF), (byte)((length >> 8) & 0xFF), (byte)(length & 0xFF), .. type]);
        clean.Write(bodyAndChecksum);
        Expect(State.ChunkHead, 8);
    }

    private void Expect(State next, int count)
    {
        state = next;
        Hold(count);
    }
}
