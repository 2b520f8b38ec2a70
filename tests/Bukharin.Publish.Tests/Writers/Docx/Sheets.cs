using System.Collections.Immutable;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Tests.Writers.Docx;

/// <summary>Documents for the tests of this format, and short names for their nodes. The sentences were made up for them.</summary>
internal static class Sheets
{
    public static readonly SourceSpan Here = new("sheet.md", 3, 1, 10);

    public static Document Document(ImmutableArray<Block> blocks) => new()
    {
        SourceFile = "sheet.md",
        SourceSha256 = new string('a', 64),
        FrontMatter = new FrontMatter
        {
            Title = "The Weigher's Reply",
            Language = "en-GB",
            Credit = new Credit(["Weighhouse Papers, bundle 3."], Here),
        },
        Blocks = blocks,
    };

    /// <summary>A letter with every kind of node and every role of a division.</summary>
    public static Document Whole { get; } = Document(
    [
        Division(DivisionRole.Byline, P("by a clerk")),
        Division(
            DivisionRole.Introduction,
            P("The weighhouse closed in the spring. Its weigher was asked to account for the scales, and did."),
            P("His account is given as he numbered it.")),
        Division(
            DivisionRole.Letter,
            Division(
                DivisionRole.Opener,
                Division(DivisionRole.Dateline, P(T("The Weighhouse"), new LineBreak { Span = Here }, T("4 March 1888"))),
                Division(DivisionRole.Salute, P("Gentlemen,"))),
            P(T("I was told three things on the stair: "), L("a)", "a"), T(" to be brief; "), L("b)", "b"), T(" to be exact.")),
            P(T("It will be seen "), Bracket(InterventionKind.Gloss, T("by the auditors")), T(", that I cannot be both.")),
            C("2)", "2",
                P("On the great scale I have to say the following, which is longer than the Board allows, because the scale is: "),
                C("a)", "2.a", P(T("It is "), new Strong { Inlines = [T("true")], Span = Here }, T("."), Note("x", P("To the grain."), P("On dry days.")))),
                C("b)", "2.b",
                    P(T("It was "), Bracket(InterventionKind.Supplied, T("never")), T(" moved "), Bracket(InterventionKind.Omission, T("...")), T(" by me.")),
                    new BlockQuote { Blocks = [P("What is level stays level."), P("So my father said.")], Span = Here },
                    P("I held to that."),
                    C("i)", "2.b.i", P("In wet years."))),
                P("So much for the great scale.")),
            C("4.", "4",
                C("(a)", "4.a", P("The small scale was sold.")),
                C("(b)", "4.b", List([P("the beam;")], [P("the pans,"), P("both of them;"), List([P("one dented;")])]))),
            C("7.", "7", new BlockQuote { Blocks = [P("Nothing is owed.")], Span = Here }),
            P(
                T("I read "), new Foreign { Language = "ru", Inlines = [T("весы")], Span = Here }, T(" and "),
                new Foreign { Language = "he", Inlines = [T("מאזניים")], Span = Here }, T(" on two of the weights, and "),
                new SmallCaps { Inlines = [T("Avoirdupois")], Span = Here }, T(" on the rest, 5"), new Shifted { Shift = BaselineShift.Superscript, Inlines = [T("lb")], Span = Here }, T("; see "),
                new Link { Target = "#clause-2-b", Inlines = [T("the second "), new Emphasis { Inlines = [T("head")], Span = Here }], Span = Here },
                T(" and the "), new Link { Target = "https://example.org/weights?a=1&b=2", Inlines = [T("list")], Span = Here },
                T(" "), Bracket(InterventionKind.Correction, T("sic")), T(" or "), Bracket(InterventionKind.Unclear, T("lost?")), T(".")),
            Division(DivisionRole.Closer, P("I remain, to the ounce,"), Division(DivisionRole.Signed, P("J. Steele")))),
        Division(DivisionRole.Postscript, P("The key is under the two-pound weight.")),
        Division(
            DivisionRole.Commentary,
            new Heading { Level = 2, Id = "the-key", Inlines = [T("The "), new Emphasis { Inlines = [T("key")], Span = Here }], Span = Here },
            P("It was."),
            Support.Nodes.DefinitionList(P("pound"), P("What a thing weighs.")),
            new LineBlock { Stanzas = [P(T("Ten pounds,"), new LineBreak { Span = Here }, T("\u00A0\u00A0and two.")), P(T("It is"))], Span = Here },
            new CodeBlock { Paragraphs = [P(new Code { Content = "weigh --all", Span = Here }, new LineBreak { Span = Here }, new Code { Content = "  2 lb", Span = Here })], Span = Here },
            new ThematicBreak { Span = Here },
            P("The weight is lost."),
            new Heading { Level = 4, Id = "the-weight", Inlines = [T("The weight")], Span = Here },
            P("Two pounds.")),
        Division(DivisionRole.Source, P("From the sheets.")),
        Division(DivisionRole.Imprint, P("Printed at the weighhouse.")),
    ]) with
    {
        FrontMatter = new FrontMatter
        {
            Title = "The Weigher's Reply",
            Subtitle = "A letter to the Board of Weights",
            Contributors = [new("John Steele", "aut"), new("Mary Poole", "edt")],
            Date = "1888-03-04",
            Issued = "1950",
            Language = "en-GB",
            Publisher = "Poole & Daughter",
            Rights = "Free to copy.",
            Description = "A weigher accounts for his scales.",
            Subjects = ["Scales", "Letters"],
            Identifier = "urn:example:weigher",
            Editorial = "The square brackets are Mary Poole's.",
            Credit = new Credit(["Weighhouse Papers, edited by Mary Poole (Weights Society, 1950), number 12, bundle 3, in the keeping of the county.", "County Record Office."], Here),
        },
    };

    public static Text T(string words) => new() { Content = words, Span = Here };

    public static Paragraph P(params ImmutableArray<Inline> inlines) => new() { Inlines = inlines, Span = Here };

    public static Paragraph P(string words) => P(T(words));

    public static Clause C(string label, string address, params ImmutableArray<Block> blocks) =>
        new() { Label = Label(label, address), Blocks = blocks, Span = Here };

    public static InlineLabel L(string label, string address) => new() { Label = Label(label, address), Span = Here };

    public static Division Division(DivisionRole role, params ImmutableArray<Block> blocks) =>
        new() { Role = role, Blocks = blocks, Span = Here };

    public static Intervention Bracket(InterventionKind kind, params ImmutableArray<Inline> inlines) =>
        new() { Kind = kind, Inlines = inlines, Span = Here };

    public static Note Note(string name, params ImmutableArray<Block> blocks) => new() { Label = name, Blocks = blocks, Span = Here };

    public static Link Link(string target, string words) => new() { Target = target, Inlines = [T(words)], Span = Here };

    public static BulletList List(params ImmutableArray<ImmutableArray<Block>> items) => new()
    {
        Items = [.. items.Select(blocks => new BulletItem { Blocks = blocks, Span = Here })],
        Span = Here,
    };

    private static ClauseLabel Label(string text, string address) => new(
        text, address, $"clause-{address.Replace('.', '-')}", address.Split('.').Length, Here);
}
