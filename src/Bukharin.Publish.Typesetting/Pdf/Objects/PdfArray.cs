using System.Collections;

namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>An array (ISO 32000-1, 7.3.6).</summary>
internal sealed class PdfArray : PdfObject, IEnumerable<PdfObject>
{
    private readonly List<PdfObject> _items = [];

    public int Count => _items.Count;

    public PdfObject this[int index] => _items[index];

    public void Add(PdfObject item) => _items.Add(item);

    public IEnumerator<PdfObject> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override void Write(SyntaxWriter writer)
    {
        writer.Byte((byte)'[');
        foreach (var item in _items)
        {
            item.Write(writer);
        }

        writer.Byte((byte)']');
    }
}
