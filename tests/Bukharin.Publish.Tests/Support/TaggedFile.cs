using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Support;

/// <summary>The structure tree of a file, as PdfPig reads its objects and pages.</summary>
internal sealed class TaggedFile : IDisposable
{
    private readonly Dictionary<(int Page, int Id), FileContent> _contents = [];
    private readonly Dictionary<IndirectReference, int> _pageNumbers = [];

    public TaggedFile(byte[] file)
    {
        Document = PdfDocument.Open(file);
        Pages = [.. Document.GetPages()];
        Artifacts = [.. Pages.SelectMany(ReadContents)];
        var tree = Catalog.Data["Pages"];
        var number = 0;
        Number((IndirectReferenceToken)tree, ref number);
        Root = Element(Dictionary(StructTreeRoot.Data["K"]), page: null);
    }

    public PdfDocument Document { get; }

    public ImmutableArray<Page> Pages { get; }

    public DictionaryToken Catalog => Document.Structure.Catalog.CatalogDictionary;

    public DictionaryToken StructTreeRoot => Dictionary(Catalog.Data["StructTreeRoot"]);

    public FileElement Root { get; }

    /// <summary>How many letters stand in marked content.</summary>
    public int LetterCount { get; private set; }

    /// <summary>What pages show that is no part of the text.</summary>
    public ImmutableArray<FileContent> Artifacts { get; }

    /// <summary>Every sequence that an element may refer to, in the order of the pages.</summary>
    public IEnumerable<FileContent> Contents => _contents.Values;

    public IEnumerable<FileElement> Elements(params string[] types) => Root.All().Where(element => types.Length == 0 || types.Contains(element.Type));

    /// <summary>The characters of a string or a name; null for anything else.</summary>
    public static string? Text(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken text => text.Data,
        NameToken name => name.Data,
        _ => null,
    };

    /// <summary>What a stream holds that is packed by Flate.</summary>
    public byte[] Bytes(IToken stream)
    {
        using var unpacked = new MemoryStream();
        using var flate = new ZLibStream(new MemoryStream([.. ((StreamToken)Resolve(stream)).Data.Span]), CompressionMode.Decompress);
        flate.CopyTo(unpacked);
        return unpacked.ToArray();
    }

    public void Dispose() => Document.Dispose();

    public IToken Resolve(IToken token) =>
        token is IndirectReferenceToken reference ? Document.Structure.GetObject(reference.Data).Data : token;

    public DictionaryToken Dictionary(IToken token) => (DictionaryToken)Resolve(token);

    /// <summary>The pairs of a number tree.</summary>
    public IEnumerable<(int Key, IToken Value)> Numbers(IToken node)
    {
        var dictionary = Dictionary(node);
        if (dictionary.Data.TryGetValue("Kids", out var kids))
        {
            return ((ArrayToken)Resolve(kids)).Data.SelectMany(Numbers);
        }

        return ((ArrayToken)Resolve(dictionary.Data["Nums"])).Data.Chunk(2).Select(pair => (((NumericToken)pair[0]).Int, pair[1]));
    }

    /// <summary>The pairs of a name tree.</summary>
    public IEnumerable<(string Name, IToken Value)> Names(IToken node)
    {
        var dictionary = Dictionary(node);
        if (dictionary.Data.TryGetValue("Kids", out var kids))
        {
            return ((ArrayToken)Resolve(kids)).Data.SelectMany(Names);
        }

        return ((ArrayToken)Resolve(dictionary.Data["Names"])).Data.Chunk(2).Select(pair => (Text(pair[0])!, pair[1]));
    }

    /// <summary>The tree as people read it: a line for each element, with the words that are its own.</summary>
    public string Dump()
    {
        var dump = new StringBuilder();
        Dump(dump, Root, 0);
        return dump.ToString();
    }

    private static void Dump(StringBuilder dump, FileElement element, int depth)
    {
        dump.Append(' ', depth * 2).Append(element.Type);
        foreach (var (key, value) in element.Entries)
        {
            dump.Append(CultureInfo.InvariantCulture, $" {key}={value}");
        }

        dump.Append('\n');
        foreach (var kid in element.Kids)
        {
            switch (kid)
            {
                case FileElement inner:
                    Dump(dump, inner, depth + 1);
                    break;
                case FileContent content:
                    dump.Append(' ', (depth + 1) * 2).Append(CultureInfo.InvariantCulture, $"\"{content.Text}\"\n");
                    break;
                default:
                    dump.Append(' ', (depth + 1) * 2).Append("OBJR\n");
                    break;
            }
        }
    }

    private IEnumerable<FileContent> ReadContents(Page page)
    {
        // The tree knows nothing of cells and of notes in the margin: what it refers to stands in them.
        foreach (var content in page.GetMarkedContents().SelectMany(content => IsAround(content) ? Within(content) : [content]))
        {
            LetterCount += content.Letters.Count;
            var text = string.Concat(content.Letters.Select(letter => letter.Value));
            if (content is ArtifactMarkedContentElement artifact)
            {
                yield return new FileContent(page.Number, -1, $"{artifact.Type} {artifact.SubType}".Trim(), text);
            }
            else
            {
                _contents.Add(
                    (page.Number, content.MarkedContentIdentifier),
                    new FileContent(page.Number, content.MarkedContentIdentifier, content.Tag, text));
            }
        }
    }

    private static IEnumerable<MarkedContentElement> Within(MarkedContentElement content) =>
        content.Children.SelectMany(child => IsAround(child) ? Within(child) : [child]);

    private static bool IsAround(MarkedContentElement content) => content.Tag is "Cell" or "RepeatedHead"
        || (content.MarkedContentIdentifier < 0 && content is not ArtifactMarkedContentElement && content.Children.Count > 0);

    private void Number(IndirectReferenceToken node, ref int number)
    {
        if (Dictionary(node).Data.TryGetValue("Kids", out var kids))
        {
            foreach (var kid in ((ArrayToken)Resolve(kids)).Data)
            {
                Number((IndirectReferenceToken)kid, ref number);
            }

            return;
        }

        _pageNumbers.Add(node.Data, ++number);
    }

    private FileElement Element(DictionaryToken element, int? page)
    {
        var data = element.Data;
        page = data.TryGetValue("Pg", out var own) ? _pageNumbers[((IndirectReferenceToken)own).Data] : page;
        var entries = new[] { "ID", "Lang", "T", "ActualText" }
            .Select(key => (Key: key, Value: Text(data.GetValueOrDefault(key)))).ToList();
        if (data.TryGetValue("A", out var attributes))
        {
            foreach (var one in Resolve(attributes) is ArrayToken several ? several.Data : [attributes])
            {
                entries.AddRange(Dictionary(one).Data.Where(entry => entry.Key != "O").Select(entry => (entry.Key, Text(entry.Value))));
            }
        }

        if (data.TryGetValue("C", out var classes))
        {
            entries.Add(("Class", Resolve(classes) is ArrayToken names ? string.Join(' ', names.Data.Select(Text)) : Text(classes)));
        }

        var kids = data.TryGetValue("K", out var k) ? Resolve(k) : null;
        return new FileElement(
            ((NameToken)data["S"]).Data,
            entries.Where(entry => entry.Value is not null).ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value!, StringComparer.Ordinal),
            [.. (kids is ArrayToken array ? array.Data : kids is null ? [] : [kids]).Select(kid => Kid(kid, page))]);
    }

    private object Kid(IToken token, int? page)
    {
        if (token is NumericToken id)
        {
            return _contents[(page!.Value, id.Int)];
        }

        var data = Dictionary(token).Data;
        var type = data.TryGetValue("Type", out var name) ? Text(name) : null;
        return type switch
        {
            "MCR" => _contents[(_pageNumbers[((IndirectReferenceToken)data["Pg"]).Data], ((NumericToken)data["MCID"]).Int)],
            "OBJR" => new FileAnnotation(Dictionary(data["Obj"])),
            _ => Element(Dictionary(token), page),
        };
    }
}
