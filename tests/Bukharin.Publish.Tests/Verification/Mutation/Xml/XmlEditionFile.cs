using System.Collections.Immutable;
using System.Xml.Linq;

namespace Bukharin.Publish.Tests.Verification.Mutation.Xml;

/// <summary>An edition that is XML in a ZIP: cells are characters of text nodes.</summary>
internal abstract class XmlEditionFile : EditionFile
{
    private readonly Dictionary<string, XDocument> _parts = new(StringComparer.Ordinal);

    protected XmlEditionFile(EditionFormat format, byte[] bytes)
        : base(format, bytes) => Zip = ZipParts.Read(bytes);

    public ZipParts Zip { get; }

    /// <summary>Names of the parts that cells name by their index.</summary>
    public abstract ImmutableArray<string> TextParts { get; }

    /// <summary>A part as it is in the good edition; never to be changed.</summary>
    public XDocument Part(string name)
    {
        if (!_parts.TryGetValue(name, out var part))
        {
            _parts.Add(name, part = Zip.Xml(name));
        }

        return part;
    }

    protected ImmutableArray<Cell> CellsOf(int part, Func<XText, bool> isWanted)
    {
        var cells = ImmutableArray.CreateBuilder<Cell>();
        var run = -1;
        foreach (var node in Part(TextParts[part]).DescendantNodes())
        {
            run++;
            if (node is XText text && isWanted(text))
            {
                for (var i = 0; i < text.Value.Length; i++)
                {
                    cells.Add(new Cell(part, run, i, text.Value[i].ToString()));
                }
            }
        }

        return cells.ToImmutable();
    }
}
