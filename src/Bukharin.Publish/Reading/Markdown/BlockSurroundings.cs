using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Tells in what the block stands that is being converted, since notes and items hold less than the text does, and which lines of the text blocks begin at.</summary>
internal sealed class BlockSurroundings
{
    /// <summary>What to do with a table in a note, and why it is not set there.</summary>
    public const string HintOfTableInNote = "Notes share the foot of a page and may be parted at any line, as no table is: put it into the text, behind the paragraph of the mark, and let the note say where it stands.";

    /// <summary>What to do with a table in the place of an item's first words.</summary>
    public const string HintOfTableInItem = "The bullet stands in a line of words: begin the item with some, and put the table below them.";

    private readonly List<int> _lines = [];
    private int _notes;
    private int _items;

    /// <summary>Lines at which paragraphs and headings begin, notes left out.</summary>
    public ImmutableArray<int> ParagraphLines => [.. _lines.Order()];

    /// <summary>Whether it is part of a note.</summary>
    public bool IsInNote => _notes > 0;

    /// <summary>What holds it, in words of a message; null for a block of the text itself.</summary>
    public string? Holder => Note ?? (_items > 0 ? "an item of a list" : null);

    /// <summary>The note that holds it, in words of a message; null for a block of the text.</summary>
    public string? Note => IsInNote ? "a note" : null;

    /// <summary>Converts what stands in a note.</summary>
    public T InNote<T>(Func<T> convert)
    {
        _notes++;
        var converted = convert();
        _notes--;
        return converted;
    }

    /// <summary>Converts what stands in an item of a list.</summary>
    public T InItem<T>(Func<T> convert)
    {
        _items++;
        var converted = convert();
        _items--;
        return converted;
    }

    /// <summary>Notes down that a block begins here. The lines of notes are none of the text's.</summary>
    public void BeginsAt(SourceSpan span)
    {
        if (!IsInNote)
        {
            _lines.Add(span.Line);
        }
    }
}
