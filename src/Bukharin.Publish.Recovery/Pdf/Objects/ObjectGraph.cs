using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Which objects of a file are parts of which others: PdfPig follows trees, references and colour spaces to their ends, and some have none.</summary>
/// <remarks>
/// Objects are added before PdfPig reads them, so that it is never led round in circles or deeper than its stack. Entries that
/// may lead back, as a page's to its parent, are not followed; nor does PdfPig follow them.
/// </remarks>
internal sealed class ObjectGraph
{
    /// <summary>Objects that may be inside each other. The page tree of a library is a dozen deep.</summary>
    public const int Deepest = 256;

    /// <summary>Entries that lead to what an object is made of, or to what it is read with (ISO 32000-1, 7.3.8.2, 7.7.3, 7.9.6, 7.10.4, 8.6.5.5, 9.7.5.3).</summary>
    private static readonly NameToken[] Parts =
        [NameToken.Create("Length"), NameToken.Create("Kids"), NameToken.Create("Functions"), NameToken.Create("Alternate"), NameToken.Create("UseCMap")];

    private readonly Dictionary<long, HashSet<long>> _parts = [];
    private readonly Dictionary<long, HashSet<long>> _wholes = [];

    /// <summary>Adds what an object is made of; of a number that is used twice, both.</summary>
    /// <param name="number">The object's number.</param>
    /// <param name="body">What it is.</param>
    public void Add(long number, IToken body)
    {
        foreach (var part in References(body))
        {
            Of(_parts, number).Add(part);
            Of(_wholes, part).Add(number);
        }
    }

    /// <summary>Looks at some objects, with all that they are parts of and all that is part of them.</summary>
    /// <param name="numbers">Their numbers.</param>
    /// <exception cref="RefusedPdfException">One is a part of itself, or they are nested more deeply than in any file.</exception>
    public void Check(IReadOnlyCollection<long> numbers)
    {
        var below = new Dictionary<long, int>();
        var above = new Dictionary<long, int>();
        foreach (var number in numbers)
        {
            if (Depth(number, _parts, below) + Depth(number, _wholes, above) > Deepest)
            {
                throw new RefusedPdfException(FormattableString.Invariant($"Its objects are nested more than {Deepest} deep."));
            }
        }
    }

    private static HashSet<long> Of(Dictionary<long, HashSet<long>> all, long number) =>
        all.TryGetValue(number, out var known) ? known : all[number] = [];

    /// <summary>Steps of the longest way from an object; those of its parts are known before its own.</summary>
    private static int Depth(long start, Dictionary<long, HashSet<long>> edges, Dictionary<long, int> known)
    {
        const int Open = -1;
        var path = new Stack<long>([start]);
        while (path.TryPeek(out var number))
        {
            var next = edges.GetValueOrDefault(number);
            if (known.TryAdd(number, Open) && next is not null)
            {
                foreach (var one in next)
                {
                    if (!known.TryGetValue(one, out var depth))
                    {
                        path.Push(one);
                    }
                    else if (depth == Open)
                    {
                        throw new RefusedPdfException(FormattableString.Invariant($"Its object {one} is a part of itself."));
                    }
                }

                continue;
            }

            path.Pop();
            if (known[number] == Open)
            {
                known[number] = next is null ? 0 : 1 + next.Max(one => known[one]);
            }
        }

        return known[start];
    }

    private static IEnumerable<long> References(IToken? token) => token switch
    {
        IndirectReferenceToken reference => [reference.Data.ObjectNumber],
        ArrayToken array => array.Data.SelectMany(References),
        StreamToken stream => References(stream.StreamDictionary),
        DictionaryToken dictionary => Parts.SelectMany(key => dictionary.TryGet(key, out var value) ? References(value) : []),
        _ => [],
    };
}
