using System.Xml.Linq;

namespace Bukharin.Publish.Tests.Verification.Mutation.Xml;

/// <summary>What damaging has in common where editions are XML.</summary>
internal abstract class XmlDraft(XmlEditionFile file) : Draft
{
    private readonly Dictionary<string, XDocument> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<XNode>> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<XText, string[]> _texts = [];
    private readonly Dictionary<(XText Text, int Offset), List<XElement>> _insertions = [];

    protected XmlEditionFile File { get; } = file;

    public override void Replace(Cell cell, string text)
    {
        var node = TextOf(cell);
        if (!_texts.TryGetValue(node, out var characters))
        {
            _texts.Add(node, characters = [.. node.Value.Select(c => c.ToString())]);
        }

        characters[cell.Offset] = text;
    }

    public override void Hide(IReadOnlyList<Cell> word, int way)
    {
        Insert(word[^1], Hidden(TextOf(word[0]), string.Concat(word.Select(cell => cell.Text)), way));
        foreach (var cell in word)
        {
            Replace(cell, "");
        }
    }

    public override void DropBlocks(IReadOnlyList<Cell> blocks) => Elements(blocks).ForEach(element => element.Remove());

    public override void DoubleBlocks(IReadOnlyList<Cell> blocks)
    {
        var elements = Elements(blocks);
        elements[^1].AddAfterSelf(elements.Select(element => new XElement(element)));
    }

    public override void SwapBlocks(IReadOnlyList<Cell> first, IReadOnlyList<Cell> second)
    {
        var (former, latter) = (Elements(first), Elements(second));
        var (here, there) = (new XElement("here"), new XElement("there"));
        former[0].AddBeforeSelf(here);
        latter[0].AddBeforeSelf(there);
        former.Concat(latter).ToList().ForEach(element => element.Remove());
        here.ReplaceWith(latter);
        there.ReplaceWith(former);
    }

    /// <summary>Makes one paragraph of two.</summary>
    public void Merge(IReadOnlyList<Cell> first, IReadOnlyList<Cell> second)
    {
        var (former, latter) = (ParagraphOf(first[0]), ParagraphOf(second[0]));
        former.Add(Insertable(" "), latter.Nodes().Where(node => node is not XElement { Name.LocalName: "pPr" }));
        latter.Remove();
    }

    /// <summary>Says of a word that it is the label of a clause; it looks as before, or nearly.</summary>
    public void CallLabel(IReadOnlyList<Cell> word)
    {
        foreach (var cell in word)
        {
            Replace(cell, "");
        }

        Insert(word[^1], Label(string.Concat(word.Select(cell => cell.Text))));
    }

    public override byte[] ToBytes()
    {
        foreach (var text in _texts.Keys.Union(_insertions.Keys.Select(key => key.Text)).ToList())
        {
            WriteText(text);
        }

        return File.Zip.With(_parts, _files);
    }

    /// <summary>Parts of the file that are to be changed.</summary>
    protected XDocument Part(string name)
    {
        if (!_parts.TryGetValue(name, out var part))
        {
            _parts.Add(name, part = new XDocument(File.Part(name)));
            _nodes.Add(name, [.. part.DescendantNodes()]);
        }

        return part;
    }

    /// <summary>Puts other bytes in a file's place.</summary>
    protected void Write(string name, byte[] bytes) => _files[name] = bytes;

    protected XText TextOf(Cell cell)
    {
        var name = File.TextParts[cell.Part];
        Part(name);
        return (XText)_nodes[name][cell.Run];
    }

    /// <summary>Puts an element behind a cell.</summary>
    protected void Insert(Cell behind, XElement element)
    {
        var key = (TextOf(behind), behind.Offset);
        if (!_insertions.TryGetValue(key, out var elements))
        {
            _insertions.Add(key, elements = []);
        }

        elements.Add(element);
    }

    protected abstract XElement ParagraphOf(Cell cell);

    /// <summary>Words as a node that can stand in a paragraph.</summary>
    protected abstract XNode Insertable(string words);

    /// <summary>Words that are marked as a label.</summary>
    protected abstract XElement Label(string words);

    /// <summary>The largest elements that hold these cells' text and no other text.</summary>
    protected abstract List<XElement> Elements(IReadOnlyList<Cell> blocks);

    /// <summary>An element that holds words which no reader is shown.</summary>
    protected abstract XElement Hidden(XText like, string words, int way);

    /// <summary>Puts a row of strings and elements in a text's place.</summary>
    protected abstract void ReplaceText(XText text, IReadOnlyList<object> content);

    private void WriteText(XText text)
    {
        var characters = _texts.GetValueOrDefault(text) ?? [.. text.Value.Select(c => c.ToString())];
        List<object> content = [];
        var start = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            if (_insertions.TryGetValue((text, i), out var elements))
            {
                content.Add(string.Concat(characters[start..(i + 1)]));
                content.AddRange(elements);
                start = i + 1;
            }
        }

        content.Add(string.Concat(characters[start..]));
        ReplaceText(text, content);
    }
}
