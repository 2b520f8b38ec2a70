using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Finds the objects of a file before PdfPig follows them (ISO 32000-1, 7.3.10, 7.5.7), and looks at how they hold each other.</summary>
/// <remarks>
/// All that has the look of an object is taken for one, wherever it stands: what the table of objects says is not asked, as it
/// may be damaged, or lie. What object streams hold is added when they are unpacked, be they encrypted or not.
/// </remarks>
internal sealed partial class ObjectFinder
{
    // "1 0 obj", with comments and whatever else counts as space (7.2.2, 7.2.3).
    private const int LongestHead = 1 << 10;

    // Each byte is read once, in good files; in damaged ones some objects run into the next ones.
    private const long MostTimesRead = 16;
    private const long LeastBytesRead = 1 << 20;

    private readonly ObjectGraph _graph = new();
    private readonly Lock _lock = new();
    private readonly long _length;
    private long _read;

    /// <param name="file">The file.</param>
    /// <exception cref="RefusedPdfException">An object is a part of itself, or they nest more deeply than in any file.</exception>
    public ObjectFinder(byte[] file)
    {
        _length = file.Length;
        var scanner = Scanner(file);
        var found = new HashSet<long>();
        var bytes = file.AsSpan();
        var at = 0;
        for (int next; (next = bytes[at..].IndexOf("obj"u8)) >= 0; at += next + 3)
        {
            var end = at + next;
            // Most are the end of "endobj".
            if (end > 0 && bytes[end - 1] == 'd')
            {
                continue;
            }

            var start = Math.Max(0, end - LongestHead);
            var head = Head().Match(Encoding.Latin1.GetString(bytes[start..end]));
            if (head.Success && double.TryParse(head.Groups[1].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                found.Add((long)number);
                if (Add((long)number, scanner, bytes, end + 3) is { } dictionary && IsPlainObjectStream(dictionary))
                {
                    AddPlainStream(file, dictionary, end);
                }
            }
        }

        _graph.Check(found);
    }

    /// <summary>Adds what an object stream holds.</summary>
    /// <param name="dictionary">The stream's own.</param>
    /// <param name="decoded">Its data, unpacked.</param>
    /// <exception cref="RefusedPdfException">An object is a part of itself, or they nest more deeply than in any file.</exception>
    public void AddStream(DictionaryToken dictionary, Memory<byte> decoded)
    {
        if (!dictionary.TryGet(NameToken.N, out NumericToken count) || !dictionary.TryGet(NameToken.First, out NumericToken first))
        {
            return;
        }

        var scanner = Scanner(decoded);
        var places = new List<(long Number, long Offset)>();
        while (places.Count < count.Int && scanner.TryReadToken(out NumericToken number) && scanner.TryReadToken(out NumericToken offset))
        {
            places.Add((number.Long, first.Long + offset.Long));
        }

        lock (_lock)
        {
            // One after the other, and where they are said to be: readers do the one or the other.
            foreach (var (number, _) in places.TakeWhile(_ => TryNext(scanner)))
            {
                _graph.Add(number, scanner.CurrentToken);
            }

            foreach (var (number, offset) in places.Where(place => place.Offset >= 0 && place.Offset < scanner.Length))
            {
                Go(scanner, offset);
                if (TryNext(scanner))
                {
                    _graph.Add(number, scanner.CurrentToken);
                }
            }

            _graph.Check([.. places.Select(place => place.Number)]);
        }
    }

    private static bool IsPlainObjectStream(DictionaryToken dictionary) =>
        dictionary.TryGet(NameToken.Type, out NameToken type) && type.Data == "ObjStm"
        && dictionary.Data.GetValueOrDefault("Filter") is not (NameToken or ArrayToken { Length: > 0 });

    /// <summary>No filter will tell of a stream that needs none.</summary>
    private void AddPlainStream(byte[] file, DictionaryToken dictionary, int after)
    {
        if (file.AsSpan().IndexOf("/Encrypt"u8) >= 0)
        {
            throw new RefusedPdfException("Its objects are encrypted, and cannot be looked at before they are followed.");
        }

        var start = after + file.AsSpan(after).IndexOf("stream"u8) + "stream".Length;
        while (start < file.Length && file[start] is (byte)'\r' or (byte)'\n')
        {
            start++;
        }

        AddStream(dictionary, file.AsMemory(Math.Min(start, file.Length)));
    }

    private static CoreTokenScanner Scanner(Memory<byte> data) =>
        new(new MemoryInputBytes(data), usePdfDocEncoding: false, new StackDepthGuard(ObjectGraph.Deepest), useLenientParsing: true);

    private static bool TryNext(CoreTokenScanner scanner)
    {
        try
        {
            return scanner.MoveNext();
        }
        catch (Exception)
        {
            // Damaged here: PdfPig stumbles over it as well, and throws what it likes.
            return false;
        }
    }

    private static void Go(CoreTokenScanner scanner, long place)
    {
        scanner.Seek(place);
        scanner.ClearPreReadByte();
    }

    /// <summary>Adds all that stands between "obj" and "endobj"; the last of it that is a dictionary is returned.</summary>
    /// <remarks>There ought to be one thing. Where there are more, PdfPig chooses.</remarks>
    private DictionaryToken? Add(long number, CoreTokenScanner scanner, ReadOnlySpan<byte> file, int after)
    {
        DictionaryToken? dictionary = null;
        var numbers = new List<long>();
        Go(scanner, after);
        long start = after;
        while (TryNext(scanner) && scanner.CurrentToken is not OperatorToken { Data: "endobj" or "obj" })
        {
            switch (scanner.CurrentToken)
            {
                case CommentToken:
                    break;
                case NumericToken one:
                    numbers.Add(unchecked((long)one.Double));
                    break;
                case OperatorToken { Data: "R" } when numbers is [.., var target, _]:
                    _graph.Add(number, new IndirectReferenceToken(new IndirectReference(target, 0)));
                    break;
                case OperatorToken { Data: "stream" }:
                    var data = (int)Math.Clamp(scanner.CurrentPosition, 0, file.Length);
                    var length = file[data..].IndexOf("endstream"u8);
                    Count(data - start);
                    start = length < 0 ? file.Length : data + length + "endstream".Length;
                    Go(scanner, start);
                    break;
                case var body:
                    _graph.Add(number, body);
                    dictionary = body as DictionaryToken ?? dictionary;
                    break;
            }
        }

        Count(scanner.CurrentPosition - start);
        return dictionary;
    }

    private void Count(long bytes)
    {
        _read += Math.Max(0, bytes);
        if (_read > MostTimesRead * (_length + LeastBytesRead))
        {
            throw new RefusedPdfException("Its objects have no ends.");
        }
    }

    [GeneratedRegex(@"([+-]?[\d.]+)(?:[\s\0]|%[^\r\n]*[\r\n])+[+-]?[\d.]+(?:[\s\0]|%[^\r\n]*[\r\n])*\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Head();
}
