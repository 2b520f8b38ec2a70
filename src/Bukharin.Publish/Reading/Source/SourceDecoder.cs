using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Source;

/// <summary>Bytes of a file to characters; what is no text is told at its place.</summary>
internal static class SourceDecoder
{
    /// <summary>Decodes UTF-8, with or without a byte order mark.</summary>
    /// <returns>The text, or null when the bytes are none; then the log says why.</returns>
    public static SourceCharacters? Decode(ReadOnlySpan<byte> bytes, string path, DiagnosticLog log)
    {
        var sha256 = SourceHash.Of(bytes);
        var sha256OfFile = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            log.Add(DiagnosticCodes.Utf16File.At(SourceSpan.Whole(path)));
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            log.Add(DiagnosticCodes.BinaryFile.At(PlaceOf(bytes, nul, path)));
            return null;
        }

        var text = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, text, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: true);
        if (status != OperationStatus.Done)
        {
            log.Add(DiagnosticCodes.InvalidUtf8.At(PlaceOf(bytes, read, path), $"0x{bytes[read]:X2}"));
            return null;
        }

        var source = new SourceCharacters(path, new string(text, 0, written), sha256) { Sha256OfFile = sha256OfFile };
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            log.Add(DiagnosticCodes.EmptyFile.At(SourceSpan.Whole(path)));
            return null;
        }

        ReportCharacters(source, log);
        HiddenCharacters.Report(source, log);
        MarkStacks.Report(source, log);
        return source;
    }

    /// <summary>
    /// Whether no edition can hold a character: control characters and noncharacters (Unicode, 23.1 and 23.7), which have no
    /// glyph, and most of which XML 1.0, 2.2 Char leaves out or warns of.
    /// </summary>
    public static bool IsForbidden(Rune character) => character.Value is
        (< ' ' and not ('\t' or '\n' or '\r' or '\f')) or (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF)
        || (character.Value & 0xFFFE) == 0xFFFE;

    private static void ReportCharacters(SourceCharacters source, DiagnosticLog log)
    {
        var i = 0;
        foreach (var character in source.Text.EnumerateRunes())
        {
            if (IsForbidden(character))
            {
                log.Add(DiagnosticCodes.ForbiddenCharacter.At(source.Span(i, character.Utf16SequenceLength), $"U+{character.Value:X4}"));
            }
            else if (character.Value == '\uFEFF')
            {
                log.Add(DiagnosticCodes.StrayByteOrderMark.At(source.Span(i, 1)));
            }

            i += character.Utf16SequenceLength;
        }
    }

    /// <summary>The place of a byte: the bytes before it are text, or are shown as replacement characters.</summary>
    private static SourceSpan PlaceOf(ReadOnlySpan<byte> bytes, int index, string path)
    {
        var before = new SourceCharacters(path, Encoding.UTF8.GetString(bytes[..index]), "");
        return before.Span(before.Text.Length, 0) with { Length = 1 };
    }
}
