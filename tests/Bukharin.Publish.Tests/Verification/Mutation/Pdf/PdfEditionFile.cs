using System.Collections.Immutable;
using Bukharin.Publish.Tests.Verification.Mutation.Source;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>A good PDF: cells are glyphs. Which of them are notes is told by size, and by what the source says that notes are.</summary>
internal sealed class PdfEditionFile : EditionFile
{
    private readonly Dictionary<int, PdfFont> _fonts = [];

    public PdfEditionFile(byte[] bytes, NumberedText source)
        : base(EditionFormat.Pdf, bytes)
    {
        Objects = PdfObjects.Read(bytes);
        var root = Objects.Dictionary(Objects.Trailer["Root"]);
        Pages = [.. Objects.Array(Objects.Dictionary(root["Pages"])["Kids"]).Select(kid => ((PdfReference)kid).Number)];
        Items = [.. Pages.Select(page => PdfPage.Read(((PdfStream)Objects.Resolve(Objects.Dictionary(Objects[page])["Contents"])).Decoded(), name => Font(page, name)))];
        Links = [.. Pages.Select(page => LinksOf(page).ToImmutableArray())];
        CountUses();
        TextSize = AllShown().GroupBy(shown => shown.Shown.Size).MaxBy(group => group.Sum(one => one.Shown.Glyphs.Count))!.Key;

        var notes = new NoteSorter(source);
        List<Cell> main = [], furniture = [];
        List<PdfMark> marks = [];
        foreach (var (part, run, shown) in AllShown())
        {
            // A mark may be a word of its own, or share an operator with the text around it.
            var cells = CellsOf(part, run, shown).ToLookup(cell => TargetOf(part, shown, cell.Offset), StringComparer.Ordinal);
            var linkedMarks = cells.Where(group => IsMark(group.Key, shown)).ToList();
            foreach (var linked in linkedMarks)
            {
                var mark = new PdfMark(part, run, linked.Key, [.. linked]);
                if (linked.Key.StartsWith("#note-", StringComparison.Ordinal))
                {
                    marks.Add(mark);
                }
                else
                {
                    NoteNumbers.Add(linked.Key, mark);
                }
            }

            var words = cells.Except(linkedMarks).SelectMany(group => group).OrderBy(cell => cell.Offset).ToList();
            if (shown.IsArtifact)
            {
                furniture.AddRange(words);
            }
            else if (shown.Size == TextSize || !notes.Take(words))
            {
                main.AddRange(words);
            }
        }

        MainText = [.. main];
        PageTexts = [.. furniture];
        NoteTexts = notes.Texts;
        Marks = [.. marks];
        MetadataFields = ["title", "author", "description", "subject", "language", "publisher", "issued", "rights", "source", "identifier"];
    }

    /// <summary>The PDF for the printer, which says of nothing what it is: each of its pages shows what one for the screen shows, in the same order.</summary>
    public PdfEditionFile(byte[] bytes, PdfEditionFile screen)
        : base(EditionFormat.Print, bytes)
    {
        Objects = PdfObjects.Read(bytes);
        Pages = [.. Objects.Array(Objects.Dictionary(Objects.Dictionary(Objects.Trailer["Root"])["Pages"])["Kids"]).Select(kid => ((PdfReference)kid).Number)];
        Items = [.. Pages.Select(page => PdfPage.Read(((PdfStream)Objects.Resolve(Objects.Dictionary(Objects[page])["Contents"])).Decoded(), name => Font(page, name)))];
        Links = [.. Pages.Select(_ => ImmutableArray<PdfLink>.Empty)];
        CountUses();
        TextSize = screen.TextSize;
        var runs = screen.Items.Select((items, part) => Runs(items).Zip(Runs(Items[part])).ToDictionary(pair => pair.First, pair => pair.Second)).ToList();
        MainText = Twins(screen.MainText);
        PageTexts = Twins(screen.PageTexts);
        NoteTexts = [.. screen.NoteTexts.Select(Twins)];
        Marks = [.. screen.Marks.Select(TwinOf)];
        foreach (var (target, mark) in screen.NoteNumbers)
        {
            NoteNumbers.Add(target, TwinOf(mark));
        }

        MetadataFields = screen.MetadataFields;

        ImmutableArray<Cell> Twins(ImmutableArray<Cell> cells) => [.. cells.Select(cell => cell with { Run = runs[cell.Part][cell.Run] })];

        PdfMark TwinOf(PdfMark mark) => mark with { Run = runs[mark.Part][mark.Run], Cells = Twins(mark.Cells) };

        static IEnumerable<int> Runs(ImmutableArray<object> items) => Enumerable.Range(0, items.Length).Where(i => items[i] is Shown);
    }

    public override ImmutableArray<Cell> MainText { get; }

    public override ImmutableArray<ImmutableArray<Cell>> NoteTexts { get; }

    public override ImmutableArray<Cell> PageTexts { get; }

    public override ImmutableArray<string> MetadataFields { get; }

    public PdfObjects Objects { get; }

    /// <summary>Object numbers of the pages.</summary>
    public ImmutableArray<int> Pages { get; }

    /// <summary>What each page's content consists of.</summary>
    public ImmutableArray<ImmutableArray<object>> Items { get; }

    public ImmutableArray<ImmutableArray<PdfLink>> Links { get; }

    public double TextSize { get; }

    /// <summary>Marks in the text, with where they lead.</summary>
    public ImmutableArray<PdfMark> Marks { get; }

    /// <summary>Marks that stand at the notes, by where they lead back to.</summary>
    public Dictionary<string, PdfMark> NoteNumbers { get; } = new(StringComparer.Ordinal);

    public override Draft Copy() => new PdfDraft(this);

    public PdfFont FontOf(int part, string name) => Font(Pages[part], name);

    /// <summary>The page's name for the font that most of the text is set in.</summary>
    public string TextFont(int part) => Items[part].OfType<Shown>().Where(shown => shown.Size == TextSize)
        .GroupBy(shown => shown.Font).MaxBy(group => group.Sum(shown => shown.Glyphs.Count))!.Key;

    private IEnumerable<(int Part, int Run, Shown Shown)> AllShown() => Items.SelectMany((items, part) =>
        items.Select((item, run) => (part, run, item as Shown)).Where(one => one.Item3 is not null))!;

    private IEnumerable<Cell> CellsOf(int part, int run, Shown shown) =>
        shown.Glyphs.Select((glyph, offset) => new Cell(part, run, offset, FontOf(part, shown.Font).TextOf(glyph.Code)));

    private string TargetOf(int part, Shown shown, int offset)
    {
        var before = shown with { Glyphs = [.. shown.Glyphs.Take(offset)] };
        var font = FontOf(part, shown.Font);
        var middle = before.EndX(font) + (font.WidthOf(shown.Glyphs[offset].Code) * shown.Size / 2000);
        return shown.IsArtifact ? "" : Links[part].FirstOrDefault(link => link.Holds(middle, shown.Y + 1))?.Target ?? "";
    }

    /// <summary>Whether a link is a mark's. In the size of the text, and behind the notes, it is a word of the glossary that leads to one.</summary>
    private bool IsMark(string target, Shown shown) =>
        target.StartsWith("#note-", StringComparison.Ordinal)
        || (target.StartsWith("#noteref-", StringComparison.Ordinal) && shown.Size < TextSize && !NoteNumbers.ContainsKey(target));

    private void CountUses()
    {
        foreach (var (part, _, shown) in AllShown())
        {
            foreach (var (_, code) in shown.Glyphs)
            {
                // Marks are short: a figure of the text is seen in longer company.
                var uses = FontOf(part, shown.Font).Uses;
                uses[code] = uses.GetValueOrDefault(code) + (shown.Glyphs.Count > 3 ? 1 : 0);
            }
        }
    }

    private PdfFont Font(int page, string name)
    {
        var fonts = Objects.Dictionary(Objects.Dictionary(Objects.Dictionary(Objects[page])["Resources"])["Font"]);
        var number = ((PdfReference)fonts[name]).Number;
        if (!_fonts.TryGetValue(number, out var font))
        {
            _fonts.Add(number, font = new PdfFont(Objects, Objects.Dictionary(fonts[name])));
        }

        return font;
    }

    private IEnumerable<PdfLink> LinksOf(int page)
    {
        if (!Objects.Dictionary(Objects[page]).TryGetValue("Annots", out var annotations))
        {
            yield break;
        }

        foreach (var reference in Objects.Array(annotations).Cast<PdfReference>())
        {
            var annotation = Objects.Dictionary(reference);
            var action = Objects.Dictionary(annotation["A"]);
            var target = action.TryGetValue("D", out var name)
                ? "#" + PdfText.Decode((byte[])name)
                : PdfText.Decode((byte[])action["URI"]);
            yield return new PdfLink(reference.Number, target, [.. Objects.Array(annotation["Rect"]).Cast<double>()]);
        }
    }

    /// <summary>Deals out the small type of pages to the notes that the source has, in their order.</summary>
    private sealed class NoteSorter(NumberedText source)
    {
        private readonly string _all = string.Concat(source.Notes.Select(note => note.Text));
        private readonly List<List<Cell>> _texts = [.. source.Notes.Select(_ => new List<Cell>())];
        private int _position;

        public ImmutableArray<ImmutableArray<Cell>> Texts => [.. _texts.Select(text => text.ToImmutableArray())];

        public bool Take(List<Cell> cells)
        {
            var text = Folded.Of(string.Concat(cells.Select(cell => cell.Text)));
            if (!_all.AsSpan(_position).StartsWith(text, StringComparison.Ordinal))
            {
                return false;
            }

            foreach (var cell in cells)
            {
                _texts[NoteAt(_position)].Add(cell);
                _position += Folded.Of(cell.Text).Length;
            }

            return true;
        }

        private int NoteAt(int position)
        {
            var note = 0;
            for (var end = source.Notes[0].Text.Length; end <= position && note < source.Notes.Count - 1; end += source.Notes[note].Text.Length)
            {
                note++;
            }

            return note;
        }
    }
}
