using System.Text;
using System.Text.RegularExpressions;
using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Blocks;
using Bukharin.Publish.Writers.Epub.Package;

namespace Bukharin.Publish.Tests.Writers.Epub;

public sealed partial class StyleSheetTests
{
    private static readonly string Sheet =
        Comment().Replace(string.Concat(Sheets().Select(sheet => Encoding.UTF8.GetString(sheet.Span))), "");

    [Fact]
    public void The_reader_keeps_colours_fonts_and_justification()
    {
        var properties = Declaration().Matches(Sheet).Select(match => (Name: match.Groups[1].Value, Value: match.Groups[2].Value)).ToList();

        Assert.NotEmpty(properties);
        Assert.All(properties.Where(property => property.Name.Contains("color", StringComparison.Ordinal)), property => Assert.Equal("inherit", property.Value));
        Assert.DoesNotContain(properties, property => property.Name is "background" or "font-family" or "font");
        Assert.DoesNotContain(properties, property => property is ("text-align", "justify"));
        Assert.DoesNotMatch("#[0-9a-f]{3}", Sheet);
    }

    [Fact]
    public void Lengths_grow_with_the_readers_size_of_type() =>
        Assert.All(Length().Matches(Sheet).Select(match => match.Value), length => Assert.Equal("1px", length));

    [Fact]
    public void Every_rule_is_closed() => Assert.Equal(Sheet.Count(c => c == '{'), Sheet.Count(c => c == '}'));

    [Fact]
    public void A_styles_sheet_comes_after_that_of_all_styles_and_so_has_the_last_word()
    {
        var epub = WrittenEpub.OfText(Nodes.Paragraph("x"));

        Assert.All(epub.Spine.Add("nav.xhtml"), file => Assert.Equal(
            ["book.css", "style.css"],
            epub[file].Descendants(WrittenEpub.Xhtml + "link").Select(link => link.Attribute("href")!.Value)));
    }

    [Fact]
    public void Paragraphs_have_an_indent_where_the_copy_says_so()
    {
        var flushBehind = FlushParagraphs().Match(Sheet).Groups[1].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(selector => selector.Replace(" + p", "", StringComparison.Ordinal)).ToHashSet();
        var epub = WrittenEpub.Of(SampleDocuments.EveryNodeKind);
        var paragraphs = epub.Spine.Where(file => file.StartsWith("part-", StringComparison.Ordinal)).SelectMany(file => epub[file].Descendants(WrittenEpub.Xhtml + "p"))
            .Where(paragraph => !paragraph.Ancestors().Any(around => around.Name.LocalName is "table" or "figure" || (string?)around.Attribute("class") is "verse" or "footnotes"));

        Assert.Equal(
            Lines(CopyItems.Of(SampleDocuments.EveryNodeKind.Blocks)).Select(line => line.IsIndented),
            paragraphs.Select(paragraph => paragraph.ElementsBeforeSelf().LastOrDefault(one => one.Name.LocalName != "aside") is { } before && !flushBehind.Contains(before.Name.LocalName)));

        // Lines as they are written and terms are no p of their own.
        static IEnumerable<CopyLine> Lines(IEnumerable<CopyItem> items) => items.SelectMany(item => item switch
        {
            CopyLine { Node: not Heading } line => [line],
            CopyClauses clauses => Lines(clauses.Items),
            CopyContainer { Node: not (LineBlock or CodeBlock or Paragraph) } container => Lines(container.Items),
            _ => [],
        });
    }

    [Fact]
    public void A_marginal_note_before_a_clause_leaves_its_label_hanging()
    {
        var sheet = System.Text.Encoding.UTF8.GetString(BookSheet.Of(PreparedCopy.From(SampleDocuments.EveryNodeKind, Styles.Classic)).Span);
        var behindFirst = sheet.Split(',', '{').Select(selector => selector.Trim()).Where(selector => selector.StartsWith(":first-child.margin + p", StringComparison.Ordinal)).ToList();

        // A clause begins with its note, and its rule for a line with a label is of less weight than this.
        Assert.Equal([":first-child.margin + p:not(.led)"], behindFirst);
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Sheets() =>
        Styles.All.Select(style => style.ReadFile(style.Epub.StyleSheet)).Prepend(BookSheet.Of(PreparedCopy.From(
            Nodes.Document(Nodes.Paragraph(Nodes.Shifted(BaselineShift.Superscript, "x")), Nodes.Table(Nodes.Row(isHead: false, "x"))), Styles.Classic)));

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"p:first-child,([^{]*)\{\s*text-indent: 0;\s*\}")]
    private static partial Regex FlushParagraphs();

    [GeneratedRegex(@"^  ([a-z-]+): ([^;]+);$", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"[0-9.]+(px|pt|mm|cm|in)\b")]
    private static partial Regex Length();
}
