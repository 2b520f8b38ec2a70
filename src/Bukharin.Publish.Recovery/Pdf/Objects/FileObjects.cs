using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>The objects of a file (ISO 32000-1, 7.3), with references followed.</summary>
/// <param name="document">The file.</param>
/// <param name="filters">What unpacks its streams.</param>
internal sealed class FileObjects(PdfDocument document, BoundedFilters filters)
{
    // A reference leads to an object, not to a reference (7.3.10); a file that does otherwise must not lead us in circles.
    private const int LongestChain = 16;

    /// <summary>The catalog (7.7.2).</summary>
    public DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    /// <summary>The object itself, or null where there is none.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (var i = 0; i < LongestChain; i++)
        {
            switch (token)
            {
                case IndirectReferenceToken reference:
                    token = document.Structure.GetObject(reference.Data)?.Data;
                    break;
                case ObjectToken wrapped:
                    token = wrapped.Data;
                    break;
                case NullToken:
                    return null;
                default:
                    return token;
            }
        }

        return null;
    }

    /// <summary>A dictionary's entry, or null.</summary>
    public IToken? Entry(IToken? dictionary, string key) =>
        Dictionary(dictionary) is { } entries && entries.Data.TryGetValue(key, out var value) ? Resolve(value) : null;

    /// <summary>An object as a dictionary; a stream's own for a stream.</summary>
    public DictionaryToken? Dictionary(IToken? token) => Resolve(token) switch
    {
        DictionaryToken dictionary => dictionary,
        StreamToken stream => stream.StreamDictionary,
        _ => null,
    };

    /// <summary>The elements of an array, references unfollowed; empty where it is no array.</summary>
    public IReadOnlyList<IToken> Array(IToken? token) => Resolve(token) is ArrayToken array ? array.Data : ImmutableArray<IToken>.Empty;

    /// <summary>The text of a string or a name, or null.</summary>
    public string? Text(IToken? token) => Resolve(token) switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        NameToken name => name.Data,
        _ => null,
    };

    /// <summary>The data of a stream, unpacked; empty where it is no stream.</summary>
    public ReadOnlyMemory<byte> Data(IToken? token) => Resolve(token) is StreamToken stream ? stream.Decode(filters) : default(ReadOnlyMemory<byte>);

    /// <summary>A number, or null.</summary>
    public double? Number(IToken? token) => Resolve(token) is NumericToken number ? number.Double : null;
}
