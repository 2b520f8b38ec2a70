using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Tests.Support;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Writers.Pdf;

/// <summary>What PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) ask of a file, rule by rule, read from the files.</summary>
public sealed partial class ScreenStandardsTests(ScreenFiles files) : IClassFixture<ScreenFiles>
{
    public static TheoryData<string> Texts => [.. ScreenFiles.Names];

    [Theory]
    [MemberData(nameof(Texts))]
    public void All_that_is_painted_is_in_the_tree_once_or_an_artifact(string text)
    {
        var file = files[text];
        var read = file.Root.All().SelectMany(element => element.Kids.OfType<FileContent>()).ToList();

        // Accents that complete a letter are counted by content, not always by page.
        Assert.True(file.LetterCount >= file.Pages.Sum(page => page.Letters.Count));
        Assert.Equal(file.Contents.OrderBy(Place), read.OrderBy(Place));
        Assert.All(file.Artifacts, artifact => Assert.Contains(artifact.Tag, new[] { "Pagination Header", "Pagination Footer", "Pagination LineNum", "Layout" }));

        static (int, int) Place(FileContent content) => (content.PageNumber, content.Id);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Nothing_is_painted_outside_of_marked_content(string text)
    {
        foreach (var page in files[text].Pages)
        {
            var depth = 0;
            foreach (var operation in page.Operations)
            {
                depth += operation.Operator switch { "BDC" or "BMC" => 1, "EMC" => -1, _ => 0 };
                Assert.True(depth >= 1 || operation.Operator is "EMC" or "g" or "ET" or "BDC", $"{operation.Operator} on page {page.Number}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_sequence_has_the_tag_of_its_element(string text) => Assert.All(
        files[text].Root.All(),
        element => Assert.All(element.Kids.OfType<FileContent>(), content => Assert.Equal(element.Type, content.Tag)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void Only_standard_types_are_used(string text)
    {
        Assert.DoesNotContain("RoleMap", files[text].StructTreeRoot.Data.Keys);
        Assert.All(
            files[text].Root.All(),
            element => Assert.Matches("^(Document|Sect|Div|BlockQuote|Code|P|H[1-6]|TOC|TOCI|TFoot|L|LI|Lbl|LBody|Span|Reference|Note|Link|Figure|Table|Caption|THead|TBody|TR|TH|TD)$", element.Type));
    }

    [Fact]
    public void A_table_has_rows_of_equal_length_and_each_head_says_what_it_is_the_head_of()
    {
        var table = files["every node"].Root.All().Single(element => element.Type == "Table");

        var rows = table.All().Where(element => element.Type == "TR").ToList();
        Assert.Equal(["Caption", "THead", "TBody"], table.Kids.Cast<FileElement>().Select(kid => kid.Type));
        Assert.Equal([2, 2, 2], rows.Select(row => row.Kids.Length));
        Assert.All(rows[0].Kids.Cast<FileElement>(), head => Assert.Equal(("TH", "Column"), (head.Type, head["Scope"])));
        Assert.All(rows.Skip(1).SelectMany(row => row.Kids).Cast<FileElement>(), cell => Assert.Equal(("TD", null), (cell.Type, cell["Scope"])));
        Assert.All(rows, row => Assert.Equal([null, "End"], row.Kids.Cast<FileElement>().Select(cell => cell["TextAlign"])));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_class_is_in_the_class_map_and_says_its_own_name(string text)
    {
        var file = files[text];
        var map = file.Dictionary(file.StructTreeRoot.Data["ClassMap"]).Data;
        var used = file.Root.All().SelectMany(element => element["Class"]?.Split(' ') ?? []).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(used, map.Keys);
        Assert.All(map, entry =>
        {
            var attribute = file.Dictionary(entry.Value).Data;
            Assert.Equal("HTML-4.01", TaggedFile.Text(attribute["O"]));
            Assert.Equal(entry.Key, TaggedFile.Text(attribute["class"]));
        });
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Headings_begin_at_the_first_rank_and_skip_none(string text)
    {
        var last = 0;
        foreach (var heading in files[text].Root.All().Where(element => element.Type is ['H', _]))
        {
            var rank = heading.Type[1] - '0';
            Assert.InRange(rank, 1, last + 1);
            last = rank;
        }

        Assert.NotEqual(0, last);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Lists_have_items_of_a_label_and_a_body_and_say_how_they_are_numbered(string text)
    {
        Assert.NotEmpty(files[text].Elements("L"));
        Assert.All(files[text].Elements("L"), list =>
        {
            Assert.All(list.Kids, item => Assert.Equal("LI", ((FileElement)item).Type));
            Assert.NotNull(list["ListNumbering"]);
        });
        Assert.All(files[text].Elements("L").Where(list => list["ListNumbering"]?.Contains("None", StringComparison.Ordinal) != true).SelectMany(list => list.Kids).Cast<FileElement>(), item =>
        {
            Assert.StartsWith("Lbl", string.Join(' ', item.Kids.Select(kid => ((FileElement)kid).Type)), StringComparison.Ordinal);
            Assert.True(item.Kids.Length == 1 || (item.Kids.Length == 2 && ((FileElement)item.Kids[1]).Type == "LBody"));
        });
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Notes_have_unique_names_and_are_linked_both_ways(string text)
    {
        var file = files[text];
        var notes = file.Elements("Note").ToList();
        var references = file.Elements("Reference").ToList();
        var names = file.Names(file.StructTreeRoot.Data["IDTree"]).ToDictionary(pair => pair.Name, pair => file.Dictionary(pair.Value));

        Assert.Equal(notes.Count, notes.Select(note => note["ID"]).Distinct().Count());
        Assert.Equal(notes.Count, references.Count);
        foreach (var (note, reference) in notes.Zip(references))
        {
            Assert.Equal("Note", ((NameToken)names[note["ID"]!].Data["S"]).Data);
            Assert.Equal("Lbl", ((FileElement)note.Kids[0]).Type);
            Assert.Equal(reference.Text.Trim(), ((FileElement)note.Kids[0]).Text.Trim());
            Assert.Equal([note["ID"]!], Targets(file, reference));
            Assert.Equal([reference["ID"]!], Targets(file, (FileElement)note.Kids[0]));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_note_follows_the_paragraph_of_its_mark(string text)
    {
        foreach (var element in files[text].Root.All())
        {
            FileElement? line = null;
            var marks = new Queue<string>();
            foreach (var kid in element.Kids.OfType<FileElement>())
            {
                if (kid.Type == "Note")
                {
                    Assert.Equal(marks.Dequeue(), kid["ID"]!.Replace("note", "noteref", StringComparison.Ordinal));
                }
                else if (kid.Type is "P" or ['H', _])
                {
                    line = kid;
                    marks = new Queue<string>(line.All().Where(inner => inner.Type == "Reference").Select(inner => inner["ID"]!));
                }
            }

            Assert.True(line is null || marks.Count == 0);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Links_are_tagged_described_and_printed(string text)
    {
        var file = files[text];
        var parents = file.Numbers(file.StructTreeRoot.Data["ParentTree"]).ToDictionary(pair => pair.Key, pair => pair.Value);
        var tagged = file.Root.All().Where(element => element.Type == "Link").SelectMany(link => link.Kids.OfType<FileAnnotation>()).Select(one => one.Dictionary).ToList();
        var annotations = file.Pages.Where(page => page.Dictionary.Data.ContainsKey("Annots")).SelectMany(page =>
        {
            Assert.Equal("S", ((NameToken)page.Dictionary.Data["Tabs"]).Data);
            return ((ArrayToken)file.Resolve(page.Dictionary.Data["Annots"])).Data;
        }).Select(file.Dictionary).ToList();

        Assert.NotEmpty(annotations);
        Assert.Equal(annotations.Count, tagged.Count);
        Assert.All(annotations, annotation =>
        {
            Assert.Contains(annotation, tagged);
            Assert.False(string.IsNullOrWhiteSpace(TaggedFile.Text(annotation.Data["Contents"])));
            Assert.Equal(4, ((NumericToken)annotation.Data["F"]).Int & 0b1111);
            Assert.Equal("Link", ((NameToken)file.Dictionary(parents[((NumericToken)annotation.Data["StructParent"]).Int]).Data["S"]).Data);
            Assert.Contains(TaggedFile.Text(file.Dictionary(annotation.Data["A"]).Data["S"]), new[] { "GoTo", "URI" });
        });
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_way_back_from_a_page_leads_to_the_element_of_the_sequence(string text)
    {
        var file = files[text];
        var parents = file.Numbers(file.StructTreeRoot.Data["ParentTree"]).ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var page in file.Pages)
        {
            var owners = ((ArrayToken)file.Resolve(parents[((NumericToken)page.Dictionary.Data["StructParents"]).Int])).Data;
            var tags = file.Contents.Where(content => content.PageNumber == page.Number).OrderBy(content => content.Id).Select(content => content.Tag);

            Assert.Equal(tags, owners.Select(owner => TaggedFile.Text(file.Dictionary(owner).Data["S"])));
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_language_is_said_and_where_it_changes(string text)
    {
        var file = files[text];

        Assert.Equal("en-GB", TaggedFile.Text(file.Catalog.Data["Lang"]));
        Assert.Contains(file.Elements("Span"), span => span["Lang"] == "fr" && span.Text == "tant pis");
        Assert.All(file.Elements("Span"), span => Assert.NotNull(span["Lang"] ?? span["ActualText"] ?? span["Class"]));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Brackets_of_the_editor_are_elements_with_a_language(string text)
    {
        var brackets = files[text].Elements("Span").Where(span => span.Text.StartsWith('[')).ToList();

        Assert.NotEmpty(brackets);
        Assert.All(brackets, span => Assert.Equal("en-GB", span["Lang"]));
        Assert.All(brackets, span => Assert.Matches(@"^\[[^\[\]]*\]$", span.Text));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_catalog_says_that_the_file_is_tagged_and_shows_its_title(string text)
    {
        var catalog = files[text].Catalog.Data;

        Assert.Equal(BooleanToken.True, files[text].Dictionary(catalog["MarkInfo"]).Data["Marked"]);
        Assert.DoesNotContain("Suspects", files[text].Dictionary(catalog["MarkInfo"]).Data.Keys);
        Assert.Equal(BooleanToken.True, files[text].Dictionary(catalog["ViewerPreferences"]).Data["DisplayDocTitle"]);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_output_intent_is_sRGB(string text)
    {
        var file = files[text];
        var intent = file.Dictionary(Assert.Single(((ArrayToken)file.Resolve(file.Catalog.Data["OutputIntents"])).Data));
        var profile = (StreamToken)file.Resolve(intent.Data["DestOutputProfile"]);

        Assert.Equal("GTS_PDFA1", TaggedFile.Text(intent.Data["S"]));
        Assert.Equal(3, ((NumericToken)profile.StreamDictionary.Data["N"]).Int);
        Assert.False(string.IsNullOrEmpty(TaggedFile.Text(intent.Data["OutputConditionIdentifier"])));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Fonts_are_embedded_and_every_code_can_be_read(string text)
    {
        var file = files[text];
        var seen = new HashSet<IToken>();
        foreach (var page in file.Pages)
        {
            if (!file.Dictionary(page.Dictionary.Data["Resources"]).Data.TryGetValue("Font", out var fonts))
            {
                continue;
            }

            foreach (var font in file.Dictionary(fonts).Data.Values.Where(seen.Add).Select(file.Dictionary))
            {
                var descendant = file.Dictionary(Assert.Single(((ArrayToken)file.Resolve(font.Data["DescendantFonts"])).Data));
                var descriptor = file.Dictionary(descendant.Data["FontDescriptor"]).Data;
                var codes = file.Bytes(descendant.Data["CIDToGIDMap"]).Length / 2;
                var set = file.Bytes(descriptor["CIDSet"]);

                Assert.NotEmpty(file.Bytes(descriptor["FontFile2"]));
                Assert.Equal(codes, set.Sum(bits => System.Numerics.BitOperations.PopCount(bits)));
                Assert.Equal((codes + 7) / 8, set.Length);
                Assert.Equal(codes - 1, MappedCode().Count(System.Text.Encoding.Latin1.GetString(file.Bytes(font.Data["ToUnicode"]))));
            }
        }

        // Code 0 is .notdef (ISO 14289-1, 7.21.8).
        Assert.NotEmpty(seen);
        Assert.All(file.Pages, page => Assert.DoesNotMatch("<(....)*?0000", string.Join(' ', page.Operations.Where(one => one.Operator == "TJ"))));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Private_characters_and_characters_that_are_none_are_not_read(string text) => Assert.All(
        files[text].Contents,
        content => Assert.DoesNotMatch(@"[\uE000-\uF8FF\u0000\uFEFF\uFFFE]", content.Text));

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_file_has_an_identifier_and_nothing_that_the_standards_forbid(string text)
    {
        var file = files.Plain(text);

        Assert.Matches(@"trailer\n<<.*/ID\[<[0-9A-F]{32}><[0-9A-F]{32}>\]", file);
        Assert.DoesNotMatch("/(Encrypt|JavaScript|JS|Launch|EmbeddedFiles|AcroForm|OCProperties|SMask|ExtGState|Group|LZWDecode|AA)[ /<\\[]", file);
        Assert.DoesNotMatch("/XObject/Subtype/(?!Image/)", file);
        Assert.StartsWith("%PDF-1.7\n%", file, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Words_do_not_run_together_and_parted_words_are_whole(string text)
    {
        foreach (var element in files[text].Elements("P", "H1", "H2", "H3", "Lbl"))
        {
            Assert.DoesNotMatch(@"\u00AD(\s|$)", element.Text);
            Assert.DoesNotMatch(@"\p{Ll}[.;!?]\p{L}", element.Text);
            Assert.DoesNotContain("  ", element.Text, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("^<[0-9A-F]{4}><[0-9A-F]{4,}>", RegexOptions.Multiline)]
    private static partial Regex MappedCode();

    /// <summary>The names of the destinations that the links in an element lead to.</summary>
    private static ImmutableArray<string> Targets(TaggedFile file, FileElement element) =>
    [
        .. element.All().SelectMany(inner => inner.Kids.OfType<FileAnnotation>())
            .Select(annotation => TaggedFile.Text(file.Dictionary(annotation.Dictionary.Data["A"]).Data["D"])!).Distinct(),
    ];
}
