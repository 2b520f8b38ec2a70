using Bukharin.Publish.Model;
using static Bukharin.Publish.Tests.Support.Nodes;

namespace Bukharin.Publish.Tests.Support;

/// <summary>Documents for the tests of writers. Their sentences were made up for them.</summary>
internal static class SampleDocuments
{
    /// <summary>A letter that has every kind of node, every role of a division and every kind of intervention.</summary>
    public static Document EveryNodeKind { get; } = Document(
        new FrontMatter
        {
            Title = "The Ferryman's \"Answers\"",
            Subtitle = "A letter of 1901",
            Contributors = [new("Anna Reed", "aut"), new("Paul Oster", "edt")],
            Date = "1901-04-02",
            Issued = "1962",
            Language = "en-GB",
            Publisher = "Marsh Press",
            Rights = "Free to copy.",
            Description = "A ferryman answers three questions.",
            Subjects = ["Ferries", "Letters"],
            Identifier = "urn:example:ferryman",
            Style = "classic",
            Editorial = "Square brackets are the editor's.",
            Credit = new Credit(["From a notebook, 1901.", "Marsh Archive, box 7."], new SourceSpan(FileName, 14, 1, 10)),
        },
        Division(DivisionRole.Byline, Paragraph("by Anna Reed")),
        Division(DivisionRole.Introduction, Paragraph("The ferry was sold in May. This is the last that was heard of it.")),
        Division(
            DivisionRole.Letter,
            Division(
                DivisionRole.Opener,
                Division(DivisionRole.Dateline, Paragraph(Text("The ferry house,"), LineBreak(), Text("2 April 1901"))),
                Division(DivisionRole.Salute, Paragraph("Dear Sir,"))),
            Paragraph(
                Text("I can say two things: "),
                InlineLabel("a)", "a"),
                Text(" the boat is "),
                Strong(Text("sound")),
                Text("; "),
                InlineLabel("b)", "b"),
                Text(" the rope is "),
                Emphasis(Text("very "), Strong(Text("old"))),
                Text(".")),
            Clause(
                "1)",
                "1",
                Paragraph(
                    Text("It was "),
                    Mention(MentionKind.Person, "dov", "Dov"),
                    Text(" "),
                    Gloss("his brother"),
                    Text(", who "),
                    Intervention(InterventionKind.Supplied, Text("first")),
                    Text(" tied it.")),
                Clause(
                    "a)",
                    "1.a",
                    Paragraph(
                        Text("He wrote "),
                        SmallCaps("Rope"),
                        Text(" as \"roap "),
                        Intervention(InterventionKind.Correction, Text("sic")),
                        Text("\"."))),
                Clause(
                    "b)",
                    "1.b",
                    Paragraph(
                        Text("He said "),
                        Foreign("fr", "tant pis"),
                        Text(", and left "),
                        Intervention(InterventionKind.Omission, Text("...")),
                        Text(" early."))),
                Paragraph(Text("That was all he did, on the 5"), Shifted(BaselineShift.Superscript, "th"), Text(", for 2"), Shifted(BaselineShift.Superscript, "2"), Text(" shillings and H"), Shifted(BaselineShift.Subscript, "2"), Text("O, as "), Code("ledger --sum"), Text(" says."))),
            Clause(
                "3)",
                "3",
                Clause(
                    "(i)",
                    "3.i",
                    Paragraph(
                        Text("See "),
                        Link("#clause-1-b", Text("above")),
                        Text(" and "),
                        Link("https://example.org/ferry", Text("the "), Emphasis(Text("register"))),
                        Text(", or "),
                        CrossReference("#clause-1-b"),
                        Text(" and "),
                        Emphasis(CrossReference("#what-he-left-out")),
                        Text(".")))),
            Paragraph(
                Text("The rest is plain."),
                Note("1", Paragraph("Or so I thought."), Paragraph(Text("I was "), Emphasis(Text("wrong")), Text("."))),
                Text(" Nobody crosses"),
                CrossReference("#fn:1") with { IsMark = true },
                Text(" "),
                Intervention(InterventionKind.Unclear, Text("now?")),
                Text(".")),
            Division(
                DivisionRole.Closer,
                Paragraph("Yours,"),
                Division(DivisionRole.Signed, Paragraph("A. Reed")))),
        Division(DivisionRole.Postscript, Paragraph("The boat is gone.")),
        Division(
            DivisionRole.Commentary,
            Heading(2, "what-he-left-out", Text("What he left "), Emphasis(Text("out"))),
            Division(DivisionRole.Margin, Paragraph(Text("Of "), Emphasis(Text("answers")))),
            Paragraph("There is no second answer:"),
            BulletList("the page is whole;", "the ink is the same."),
            Division(DivisionRole.Address, Paragraph(Text("A. Reed"), LineBreak(), Text("The Ferry"))),
            Division(DivisionRole.Epigraph, Paragraph("Who rows is owed."), Division(DivisionRole.Attribution, Paragraph("-- A song"))),
            BlockQuote(Paragraph("What do you carry?"), Division(DivisionRole.Attribution, Paragraph(Text("-- "), Emphasis(Text("The Ferry Book"))))),
            DefinitionList(Paragraph(Text("Ferry, "), Emphasis(Text("chain"))), Paragraph("A boat on a chain."), Paragraph("It has no oars.")),
            LineBlock(Paragraph(Text("The lamp is lit,"), LineBreak(), Text("\u00A0\u00A0"), Emphasis(Text("the night")), Text(" is long,")), Paragraph(Text("And no boat comes."))),
            CodeBlock(Paragraph(Code("carry {"), LineBreak(), Code("  \"ink\": 2"), LineBreak(), Code("}")), Paragraph(Code("# end"))),
            Table(Row(isHead: true, "Year", "Fares"), Row(isHead: false, "1899", "412"), Row(isHead: false, "1900", "")) with
            {
                Caption = Paragraph(Text("What he "), Emphasis(Text("took"))),
                Columns = [ColumnAlignment.Default, ColumnAlignment.Right],
            },
            Figure("harbour.png") with
            {
                Id = "fig-harbour",
                Caption = Paragraph(Text("The "), Emphasis(Text("harbour")), Text(" below")),
                Credit = Paragraph("Drawn by Paul Oster"),
                AlternativeText = "A harbour at dusk",
                IsDecorative = false,
                WidthPercent = 6,
            },
            Figure("glass.png"),
            ThematicBreak(),
            Heading(4, "the-buyer", Text("The buyer")),
            Paragraph("He is not known.")),
        Division(DivisionRole.Source, Paragraph("Printed from the sheets.")),
        Division(DivisionRole.Imprint, Paragraph("Marsh Press, 1962")));
}
