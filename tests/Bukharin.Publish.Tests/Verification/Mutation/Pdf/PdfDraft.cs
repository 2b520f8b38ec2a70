using System.Text;
using System.Xml.Linq;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>A PDF being damaged.</summary>
internal sealed class PdfDraft(PdfEditionFile file) : Draft
{
    private readonly PdfObjects _objects = file.Objects.Copy();
    private readonly ShownDamage _shown = new(file);
    private PdfTags? _tags;
    private PdfFloats? _floats;

    /// <summary>The structure tree.</summary>
    public PdfTags Tags => _tags ??= new PdfTags(file, _objects);

    /// <summary>The figures at heads and feet of its pages.</summary>
    public PdfFloats Floats => _floats ??= new PdfFloats(file, _objects, () => file.Format == EditionFormat.Pdf ? Tags : null);

    /// <summary>Marks the content of a cell as none of the text.</summary>
    public void MakeArtifact(Cell cell)
    {
        var items = file.Items[cell.Part].ToList();
        items[Tags.MarkOf(cell).Item] = "/Artifact <</Type /Pagination>> BDC\n"u8.ToArray();
        var number = file.Pages[cell.Part];
        _objects[number] = new Dictionary<string, object>(_objects.Dictionary(_objects[number])) { ["Contents"] = _objects.Add(PdfPage.Write(items)) };
    }

    public override void Replace(Cell cell, string text) => _shown.Texts[cell] = text;

    public override void Hide(IReadOnlyList<Cell> word, int way)
    {
        foreach (var cell in word)
        {
            _shown.Hidden[cell] = (Concealment)(1 + (way % 4));
        }
    }

    public override void Plain(IReadOnlyList<Cell> words) => _shown.Plain.UnionWith(words);

    /// <summary>Moves what one operator shows.</summary>
    /// <param name="cell">A cell of it.</param>
    /// <param name="upPt">How far up; negative for down.</param>
    public void Move(Cell cell, double upPt) => _shown.Moves[(cell.Part, cell.Run)] = upPt;

    public override void DropBlocks(IReadOnlyList<Cell> blocks) => _shown.Dropped.UnionWith(RunsOf(blocks));

    public override void DoubleBlocks(IReadOnlyList<Cell> blocks)
    {
        // The copy stands at the same place of a page of its own.
        var part = OnlyPart(blocks);
        var copies = RunsOf(blocks).Select(run => file.Items[part][run.Run]).Prepend("0 g\n"u8.ToArray());
        var page = new Dictionary<string, object>(_objects.Dictionary(_objects[file.Pages[part]])) { ["Contents"] = _objects.Add(PdfPage.Write(copies)) };
        page.Remove("Annots");
        var number = _objects.Add(page);
        ChangeKids(kids => kids.Insert(part + 1, number));
    }

    public override void SwapBlocks(IReadOnlyList<Cell> first, IReadOnlyList<Cell> second)
    {
        var part = OnlyPart(first.Concat(second));
        var (former, latter) = (RunsOf(first), RunsOf(second));
        var up = YOf(former[0]) - YOf(latter[0]);
        var down = YOf(latter[^1]) - YOf(former[^1]);
        MoveLinks(part, former, down);
        MoveLinks(part, latter, up);
        former.ForEach(run => _shown.Moves[run] = down);
        latter.ForEach(run => _shown.Moves[run] = up);
    }

    public override void CutEnd()
    {
        // A leaf of paper may have a blank side behind it.
        var last = file.Items.ToList().FindLastIndex(items => items.OfType<Shown>().Any());
        ChangeKids(kids => kids.RemoveRange(last, kids.Count - last));
    }

    public void DropPage(int page) => ChangeKids(kids => kids.RemoveAt(page));

    public void SwapPages(int page, int other) => ChangeKids(kids => (kids[page], kids[other]) = (kids[other], kids[page]));

    public override void DropMark(int note) => Drop(file.Marks[note]);

    public override void CopyMark(int note, Cell behind)
    {
        var mark = file.Marks[note];
        var like = (Shown)file.Items[mark.Part][mark.Run];
        _shown.Insertions[behind] = like with { Glyphs = [.. mark.Cells.Select(cell => (0.0, like.Glyphs[cell.Offset].Code))] };
        if (file.Format == EditionFormat.Print)
        {
            return;
        }

        var link = LinkTo(mark.Part, mark.Target);
        var shown = (Shown)file.Items[behind.Part][behind.Run];
        var before = shown with { Glyphs = [.. shown.Glyphs.Take(behind.Offset + 1)] };
        var x = before.EndX(file.FontOf(behind.Part, shown.Font));
        var copy = new Dictionary<string, object>(_objects.Dictionary(_objects[link.Number]))
        {
            ["Rect"] = new List<object> { x, shown.Y - 3, x + link.Rectangle[2] - link.Rectangle[0], shown.Y + 8 },
        };
        ChangeAnnotations(behind.Part, list => list.Add(_objects.Add(copy)));
    }

    public override void LeadMark(int note, int other)
    {
        PrintMarkAs(note, other);
        Lead(LinkTo(file.Marks[note].Part, file.Marks[note].Target), file.Marks[other].Target);
    }

    /// <summary>Lets a mark show another note's number, though it leads to its own.</summary>
    public void PrintMarkAs(int note, int other)
    {
        var (mark, like) = (file.Marks[note], file.Marks[other]);
        var glyphs = ((Shown)file.Items[like.Part][like.Run]).Glyphs;
        foreach (var cell in mark.Cells)
        {
            _shown.Codes[cell] = cell == mark.Cells[0] ? [.. like.Cells.Select(one => glyphs[one.Offset].Code)] : [];
        }
    }

    public override void DropNote(int note)
    {
        foreach (var cell in file.NoteTexts[note])
        {
            Replace(cell, "");
        }

        var back = "#noteref-" + file.Marks[note].Target["#note-".Length..];
        Drop(file.NoteNumbers[back]);
    }

    public override void DoubleNote(int note) => throw new ImpossibleDamageException("There is no room for it.");

    /// <summary>Lets a glyph say another character than it shows.</summary>
    public void TellWrong(Cell cell, string text)
    {
        var shown = (Shown)file.Items[cell.Part][cell.Run];
        var fonts = _objects.Dictionary(_objects.Dictionary(_objects.Dictionary(_objects[file.Pages[cell.Part]])["Resources"])["Font"]);
        var reference = (PdfReference)_objects.Dictionary(fonts[shown.Font])["ToUnicode"];
        var stream = (PdfStream)_objects.Resolve(reference);
        var code = $"<{shown.Glyphs[cell.Offset].Code:X4}>";
        var map = Encoding.ASCII.GetString(stream.Decoded()).Replace(
            $"{code}<{(int)cell.Text[0]:X4}>", $"{code}<{(int)text[0]:X4}>", StringComparison.Ordinal);
        _objects[reference.Number] = new PdfStream([], Encoding.ASCII.GetBytes(map));
    }

    /// <summary>Changes a field of the document information dictionary, and not the XMP that says the same.</summary>
    public void ChangeInformation(string key, Func<string, string?> change) => Set((PdfReference)_objects.Trailer["Info"], key, change);

    public override void RenameId(string id, string? name)
    {
        var root = new Dictionary<string, object>(_objects.Dictionary(_objects.Trailer["Root"]));
        var names = new Dictionary<string, object>(_objects.Dictionary(root["Names"]));
        var pairs = Names(_objects.Dictionary(names["Dests"])).Where(pair => pair.Name != id || name is not null)
            .Select(pair => (Name: pair.Name == id ? name! : pair.Name, pair.Value))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal);
        names["Dests"] = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["Names"] = pairs.SelectMany(pair => new[] { PdfText.Encode(pair.Name), pair.Value }).ToList(),
        };
        root["Names"] = names;
        _objects[((PdfReference)_objects.Trailer["Root"]).Number] = root;
    }

    public override void LeadLink(string target, string? other, bool isLast = false)
    {
        var parts = Enumerable.Range(0, file.Pages.Length).Where(page => file.Links[page].Any(link => link.Target == target));
        var part = isLast ? parts.Last() : parts.First();
        if (other is null)
        {
            DropLink(part, target);
        }
        else
        {
            Lead(LinkTo(part, target), other);
        }
    }

    public override void ChangeMetadata(string field, Func<string, string?> change)
    {
        var root = _objects.Dictionary(_objects.Trailer["Root"]);
        if (field == "language")
        {
            Set((PdfReference)_objects.Trailer["Root"], "Lang", change);
        }

        if (field is "title" or "author" or "description" or "subject")
        {
            Set((PdfReference)_objects.Trailer["Info"], field switch { "title" => "Title", "author" => "Author", "description" => "Subject", _ => "Keywords" }, change);
        }

        var number = ((PdfReference)root["Metadata"]).Number;
        var stream = (PdfStream)_objects[number];
        var xmp = XDocument.Parse(Encoding.UTF8.GetString(stream.Decoded()), LoadOptions.PreserveWhitespace);
        foreach (var element in xmp.Descendants().Where(element => FieldOf(element) == field).ToList())
        {
            foreach (var value in element.DescendantsAndSelf().Where(inner => !inner.HasElements).ToList())
            {
                if (change(value.Value) is { } changed)
                {
                    value.Value = changed;
                }
                else if (element.Parent is not null)
                {
                    element.Remove();
                }
            }
        }

        var dictionary = new Dictionary<string, object>(stream.Dictionary);
        dictionary.Remove("Filter");
        _objects[number] = new PdfStream(dictionary, Encoding.UTF8.GetBytes(xmp.ToString(SaveOptions.DisableFormatting)));
    }

    public override byte[] ToBytes()
    {
        foreach (var part in _shown.Parts)
        {
            WritePage(part);
        }

        return _objects.ToBytes();
    }

    private void WritePage(int part)
    {
        var (items, shifts) = _shown.Write(part);
        foreach (var link in file.Links[part])
        {
            var shift = shifts.Where(one => one.Y >= link.Rectangle[1] && one.Y <= link.Rectangle[3] && link.Rectangle[0] > one.X).Sum(one => one.By);
            if (shift != 0)
            {
                MoveLink(link, shift, 0);
            }
        }

        var page = new Dictionary<string, object>(_objects.Dictionary(_objects[file.Pages[part]])) { ["Contents"] = _objects.Add(PdfPage.Write(items)) };
        _objects[file.Pages[part]] = page;
    }

    /// <summary>All that is shown from the first of the cells to the last, marks included.</summary>
    private List<(int Part, int Run)> RunsOf(IReadOnlyList<Cell> cells)
    {
        var wanted = cells.Select(cell => (cell.Part, cell.Run)).ToHashSet();
        var marks = file.Marks.Select(mark => (mark.Part, mark.Run)).ToHashSet();
        List<(int, int)> runs = [];
        foreach (var part in cells.Select(cell => cell.Part).Distinct())
        {
            var (first, last) = (wanted.Where(run => run.Part == part).Min(run => run.Run), wanted.Where(run => run.Part == part).Max(run => run.Run));
            runs.AddRange(Enumerable.Range(first, last - first + 2).Select(run => (part, run)).Where(run => wanted.Contains(run) || marks.Contains(run)));
        }

        return runs;
    }

    private static int OnlyPart(IEnumerable<Cell> cells) => cells.Select(cell => cell.Part).Distinct().ToList() is [var part]
        ? part
        : throw new ImpossibleDamageException("The blocks do not stand on one page.");

    private double YOf((int Part, int Run) run) => ((Shown)file.Items[run.Part][run.Run]).Y;

    private void MoveLinks(int part, List<(int Part, int Run)> runs, double distance)
    {
        var (top, bottom) = (YOf(runs[0]), YOf(runs[^1]));
        foreach (var link in file.Links[part])
        {
            var middle = (link.Rectangle[1] + link.Rectangle[3]) / 2;
            if (middle > bottom - 2 && middle < top + 10)
            {
                MoveLink(link, 0, distance);
            }
        }
    }

    private void MoveLink(PdfLink link, double x, double y)
    {
        var rectangle = _objects.Array(_objects.Dictionary(_objects[link.Number])["Rect"]).Cast<double>().ToList();
        _objects[link.Number] = new Dictionary<string, object>(_objects.Dictionary(_objects[link.Number]))
        {
            ["Rect"] = new List<object> { rectangle[0] + x, rectangle[1] + y, rectangle[2] + x, rectangle[3] + y },
        };
    }

    private PdfLink LinkTo(int part, string target) => file.Links[part].First(link => link.Target == target);

    private void Drop(PdfMark mark)
    {
        foreach (var cell in mark.Cells)
        {
            Replace(cell, "");
        }

        if (file.Format != EditionFormat.Print)
        {
            DropLink(mark.Part, mark.Target);
        }
    }

    private void DropLink(int part, string target)
    {
        var number = LinkTo(part, target).Number;
        ChangeAnnotations(part, list => list.Remove(new PdfReference(number)));
    }

    private void Lead(PdfLink link, string target) => _objects[link.Number] = new Dictionary<string, object>(_objects.Dictionary(_objects[link.Number]))
    {
        ["A"] = target[0] == '#'
            ? new Dictionary<string, object>(StringComparer.Ordinal) { ["S"] = new PdfName("GoTo"), ["D"] = PdfText.Encode(target[1..]) }
            : new Dictionary<string, object>(StringComparer.Ordinal) { ["S"] = new PdfName("URI"), ["URI"] = PdfText.Encode(target) },
    };

    private void ChangeAnnotations(int part, Action<List<object>> change)
    {
        var page = new Dictionary<string, object>(_objects.Dictionary(_objects[file.Pages[part]]));
        var list = page.TryGetValue("Annots", out var annotations) ? new List<object>(_objects.Array(annotations)) : [];
        change(list);
        page["Annots"] = list;
        _objects[file.Pages[part]] = page;
    }

    private void ChangeKids(Action<List<object>> change)
    {
        var reference = (PdfReference)_objects.Dictionary(_objects.Trailer["Root"])["Pages"];
        var pages = new Dictionary<string, object>(_objects.Dictionary(reference));
        var kids = new List<object>(_objects.Array(pages["Kids"]));
        change(kids);
        pages["Kids"] = kids;
        pages["Count"] = (double)kids.Count;
        _objects[reference.Number] = pages;
    }

    private IEnumerable<(string Name, object Value)> Names(Dictionary<string, object> node) => node.TryGetValue("Kids", out var kids)
        ? _objects.Array(kids).SelectMany(kid => Names(_objects.Dictionary(kid)))
        : _objects.Array(node["Names"]).Chunk(2).Select(pair => (PdfText.Decode((byte[])pair[0]), pair[1]));

    private void Set(PdfReference reference, string key, Func<string, string?> change)
    {
        var dictionary = new Dictionary<string, object>(_objects.Dictionary(reference));
        if (dictionary.TryGetValue(key, out var old))
        {
            if (change(PdfText.Decode((byte[])old)) is { } value)
            {
                dictionary[key] = PdfText.Encode(value);
            }
            else
            {
                dictionary.Remove(key);
            }
        }

        _objects[reference.Number] = dictionary;
    }

    private static string? FieldOf(XElement element) => element.Name.NamespaceName is "http://purl.org/dc/elements/1.1/" or "http://ns.adobe.com/pdf/1.3/"
        ? element.Name.LocalName switch
        {
            "creator" => "author",
            "Keywords" => "subject",
            "date" => "issued",
            "format" => null,
            var name => name,
        }
        : null;
}
