using System.Text.RegularExpressions;
using System.Xml.Linq;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;
using static Bukharin.Publish.Tests.Writers.Docx.Sheets;

namespace Bukharin.Publish.Tests.Writers.Docx;

/// <summary>What of a DOCX is left where a program keeps little of it.</summary>
public sealed partial class DocxSurvivalTests
{
    private static readonly DocxEdition Edition = Of(Whole);

    [Fact]
    public void The_namespace_of_relationships_is_declared_at_the_root_before_any_attribute_that_is_in_it()
    {
        foreach (var part in Edition.EntryNames.Where(name => name.StartsWith("word/", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var text = Edition.Text(part);
            var first = text.IndexOf(" r:", StringComparison.Ordinal);
            Assert.True(first < 0 || text.IndexOf("xmlns:r=", StringComparison.Ordinal) < first, part);
            if (part is "word/document.xml" or "word/footnotes.xml")
            {
                Assert.Matches(@"^<\?xml[^>]*\?><w:\w+ [^>]*xmlns:r=", text);
            }
        }
    }

    /// <summary>As Google Docs is reported to open a DOCX: named styles other than headings become Normal, fields become their words.</summary>
    [Fact]
    public void Without_its_styles_and_fields_it_still_has_labels_brackets_indents_lists_and_the_marks_of_notes()
    {
        var body = new XElement(Edition.Body);
        var styled = body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) is { } style && !style.StartsWith("Heading", StringComparison.Ordinal)).ToList();
        var clauses = styled.Where(paragraph => StyleOf(paragraph)!.StartsWith("Clause", StringComparison.Ordinal)).ToList();
        var items = styled.Where(paragraph => StyleOf(paragraph) == "ListBullet").ToList();
        var quotations = styled.Where(paragraph => StyleOf(paragraph) is "Quote" or "Verse").ToList();
        var marks = body.Descendants(W + "footnoteReference").Count();
        body.Descendants(W + "pStyle").Remove();
        body.Descendants(W + "rStyle").Remove();
        body.Descendants().Where(element => element.Name == W + "instrText" || element.Name == W + "fldChar").Remove();

        Assert.NotEmpty(clauses);
        Assert.NotEmpty(items);
        Assert.NotEmpty(quotations);
        Assert.All(clauses.Concat(items).Concat(quotations), paragraph => Assert.True(LeftOf(paragraph) > 0, paragraph.ToString()));
        Assert.All(items, item => Assert.NotNull(item.Element(W + "pPr")!.Element(W + "numPr")!.Element(W + "numId")));

        // The label is words, which hang: the rest of the paragraph begins where the indent is.
        var labelled = clauses.Where(paragraph => LabelAndTab().IsMatch(TextOf(paragraph))).ToList();
        Assert.NotEmpty(labelled);
        Assert.All(labelled, paragraph => Assert.True(TwipsOf(paragraph, "hanging") > 0, paragraph.ToString()));
        Assert.Contains("[", TextOf(body), StringComparison.Ordinal);
        Assert.Equal(Edition.Notes.Count(), marks);
        Assert.Equal(TextOf(Edition.Body), TextOf(body));
    }

    [Fact]
    public void What_a_paragraph_says_itself_is_what_its_style_says()
    {
        var styles = Edition.Part("word/styles.xml").Elements(W + "style").ToDictionary(style => (string)style.Attribute(W + "styleId")!);
        foreach (var paragraph in Edition.Body.Descendants(W + "p").Where(paragraph => StyleOf(paragraph) is "Clause1" or "Clause2" or "Clause1Continued" or "ListBullet"))
        {
            var indents = paragraph.Element(W + "pPr")!.Element(W + "ind")!;
            var own = styles[StyleOf(paragraph)!].Element(W + "pPr")!.Element(W + "ind")!;

            // A deeper list, or a second label, is set otherwise than the style has it, as ever.
            if ((string?)indents.Attribute(W + "left") == (string?)own.Attribute(W + "left") && !LabelsInARow().IsMatch(TextOf(paragraph)))
            {
                Assert.Equal(own.Attributes().Select(one => one.ToString()).Order(), indents.Attributes().Select(one => one.ToString()).Order());
            }
        }
    }

    [Fact]
    public void Headings_and_what_is_centred_say_nothing_twice()
    {
        foreach (var paragraph in Edition.Body.Elements(W + "p").Where(paragraph => StyleOf(paragraph) is "Heading1" or "Heading2" or "Title" or "ThematicBreak"))
        {
            Assert.Null(paragraph.Element(W + "pPr")!.Element(W + "ind"));
        }
    }

    private static int LeftOf(XElement paragraph) => TwipsOf(paragraph, "left");

    private static int TwipsOf(XElement paragraph, string name) =>
        (int?)paragraph.Element(W + "pPr")?.Element(W + "ind")?.Attribute(W + name) ?? 0;

    [GeneratedRegex(@"^\S+\t")]
    private static partial Regex LabelAndTab();

    [GeneratedRegex(@"^\S+\t\S+\t")]
    private static partial Regex LabelsInARow();
}
