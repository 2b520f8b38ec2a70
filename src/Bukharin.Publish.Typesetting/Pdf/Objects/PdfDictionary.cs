namespace Bukharin.Publish.Typesetting.Pdf.Objects;

/// <summary>A dictionary (ISO 32000-1, 7.3.7). Entries are written in the order in which they were first set.</summary>
internal sealed class PdfDictionary : PdfObject
{
    private readonly OrderedDictionary<string, PdfObject> _entries = new(StringComparer.Ordinal);

    public int Count => _entries.Count;

    /// <summary>The value of a key. Setting it to null removes the entry, which means the same in PDF.</summary>
    public PdfObject? this[string key]
    {
        get => _entries.TryGetValue(key, out var value) ? value : null;
        set
        {
            if (value is null)
            {
                _entries.Remove(key);
            }
            else
            {
                _entries[key] = value;
            }
        }
    }

    public override void Write(SyntaxWriter writer)
    {
        writer.Raw("<<"u8);
        foreach (var (key, value) in _entries)
        {
            writer.Name(key);
            value.Write(writer);
        }

        writer.Raw(">>"u8);
    }
}
