using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Excerpting;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Tests.Specs;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Excerpting;

/// <summary>What an excerpt has, where its cuts are marked, and what it says of itself.</summary>
public class ExcerptTextTests
{
    private const string Letter = """
        Before the numbers.

        1) The lamp.

        2) The stair: a) its steps; b) its rail; and c) its door.

        3) Of oil:

           a) It is dear.[^1]

           b) It [the oil]{.gloss} smokes.

           c) It is late.

        4) The roof.

        [^1]: By a penny.
        """;

    [Fact]
    public void Clauses_stand_under_the_labels_that_they_stand_under_in_the_text() => Assert.Equal(
        """
        [...]{.omission}

        [3)]{.label} [...]{.omission}

           b) It [the oil]{.gloss} smokes.

           c) It is late.

        [...]{.omission}

        """,
        ExcerptFixture.Of(Letter, null, "3.b-c"));

    [Fact]
    public void What_stands_in_a_line_is_cut_in_the_line() => Assert.Equal(
        """
        [...]{.omission}

        [2)]{.label} [...]{.omission} [b)]{.label} its rail; and [...]{.omission}

        """,
        ExcerptFixture.Of(Letter, null, "2.b"));

    private const string Beside = """
        ::: margin
        Of the lamp and its keeper.
        :::

        1) The lamp is lit. It is [Of the light.]{.margin} low.

        ::: margin
        Of the stair, its steps and its rail.
        :::

        2) The stair is wet.

        ::: margin
        Of oil.
        :::

        > It is dear.
        """;

    [Theory]
    [InlineData(4)]
    [InlineData(9)]
    public void An_excerpt_ends_behind_no_marginal_note(int words) => Assert.Equal(
        """
        ::: margin

        Of the lamp and its keeper.

        :::

        [1)]{.label} The lamp is lit. [...]{.omission}

        """,
        ExcerptFixture.Of(Beside, words));

    [Fact]
    public void Marginal_notes_come_with_what_they_stand_beside() => Assert.Equal(
        """
        [...]{.omission}

        ::: margin

        Of the stair, its steps and its rail.

        :::

        [2)]{.label} The stair is wet.

        ::: margin

        Of oil.

        :::

           > It is dear.

        """,
        ExcerptFixture.Of(Beside, null, "2"));

    [Fact]
    public void Notes_come_with_their_marks_and_with_nothing_else() => Assert.Equal(
        """
        [...]{.omission}

        [1)]{.label} The lamp.

        [...]{.omission}

        [3)]{.label} [...]{.omission}

           [a)]{.label} It is dear.[^1]

           [...]{.omission}

        4) The roof.

        [^1]: By a penny.

        """,
        ExcerptFixture.Of(Letter, null, "1, 3.a", "4"));

    [Fact]
    public void The_whole_text_has_no_mark() => Assert.DoesNotContain("omission", ExcerptFixture.Of("1) The lamp.\n\n2) The stair.\n", null, "1-2"), StringComparison.Ordinal);

    [Fact]
    public void A_clause_that_was_lifted_out_of_its_line_stands_in_it_where_its_sibling_is_left_out() => Assert.Equal(
        "[1)]{.label} As to the light: [a)]{.label} it is put out by me.\n\n   [...]{.omission}\n",
        ExcerptFixture.Of("1) As to the light: a) it is put out by me.\n\nb) It is not lit.\n", 9, "1"));

    [Theory]
    [InlineData("Of the stair")]
    [InlineData("of the STAIR")]
    [InlineData("of-the-stair")]
    [InlineData("#of-the-stair")]
    public void A_heading_has_what_stands_under_it_and_the_headings_above_it(string name) => Assert.Equal(
        """
        # The rock

        [...]{.omission}

        ## Of the stair

        [1)]{.label} It is wet.

        ### Its rail

        It is gone.

        [...]{.omission}

        """,
        ExcerptFixture.Of("# The rock\n\nIt is far.\n\n## Of the lamp\n\n1) It is lit.\n\n## Of the stair\n\n1) It is wet.\n\n### Its rail\n\nIt is gone.\n\n## Of oil\n\n1) None.\n", null, name));

    [Theory]
    [InlineData("§ 2", "§ 2")]
    [InlineData("2", "§ 2")]
    [InlineData("2-3", "§ 3")]
    [InlineData("2–3", "§ 3")]
    [InlineData("2..3", "§ 3")]
    public void Places_are_called_by_address_and_by_label(string name, string last)
    {
        var text = ExcerptFixture.Of("§ 1 Of lamps.\n\n§ 2 Of stairs.\n\n§ 3 Of oil.\n\n§ 4 Of rain.\n", null, name);

        Assert.Contains("§ 2", text, StringComparison.Ordinal);
        Assert.Contains(last, text, StringComparison.Ordinal);
        Assert.DoesNotContain("§ 4", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_of_an_address_is_enough_where_one_place_has_it()
    {
        var text = ExcerptFixture.Of("# I. The boat\n\n1. No hens.\n\n# II. The toll\n\n2. A penny.\n\n3. Two at night.\n", null, "2-3");

        Assert.Contains("# [II.]{.label} The toll\n\n2. A penny.\n\n3. Two at night.\n", text.Replace("# II.", "# [II.]{.label}", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("hens", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_is_another_in_the_excerpt_is_named_as_it_is_there()
    {
        var text = ExcerptFixture.Of("# The lamp\n\n1) It is lit.\n\n# The stair\n\n1) It is wet, as [said](#clause-1--2) in [](#clause-1--2).\n", null, "The stair");

        Assert.Contains("as [said](#clause-1) in [](#clause-1).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void References_that_lead_out_stay_as_their_words()
    {
        var document = ExcerptFixture.Read("# Of lamps\n\n1) It is lit.[^far]\n\n# Of stairs\n\nSee [](#of-lamps), [](#clause-1), [the lamp](#clause-1) and [](#fn:far).\n\n[^far]: Far.\n");

        var (excerpt, diagnostics) = ExcerptFixture.Make(document, null, "Of stairs");

        Assert.Contains("See \"Of lamps\", clause 1, the lamp and note.", excerpt!.Markdown, StringComparison.Ordinal);
        Assert.Equal(4, diagnostics.Count(diagnostic => diagnostic.Code == DiagnosticCodes.ReferenceLeadsOut));
        Assert.Empty(ExcerptFixture.Prove(document, excerpt.Markdown));
    }

    [Theory]
    [InlineData(1, "He came at nine. [...]")]
    [InlineData(5, "He came at nine. \"I see. You know?\" he said. [...]")]
    [InlineData(9, "He came at nine. \"I see. You know?\" he said. [...]")]
    [InlineData(12, "He came at nine. \"I see. You know?\" he said. *It rained. All day.*[^1] [...]")]
    [InlineData(18, "He came at nine. \"I see. You know?\" he said. *It rained. All day.*[^1] Mr. Pell left.")]
    [InlineData(99, "He came at nine. \"I see. You know?\" he said. *It rained. All day.*[^1] Mr. Pell left.")]
    public void It_ends_with_the_sentence_in_which_the_words_are_reached(int words, string text) => Assert.StartsWith(
        text,
        ExcerptFixture.Of("He came at nine. \"I see. You know?\" he said. *It rained. All day.*[^1] Mr. Pell left.\n\n[^1]: So.\n", words).Replace("{.omission}", "", StringComparison.Ordinal),
        StringComparison.Ordinal);

    [Fact]
    public void A_number_of_words_ends_at_no_heading() =>
        Assert.Equal("# The lamp\n\nIt is lit.\n\n[...]{.omission}\n", ExcerptFixture.Of("# The lamp\n\nIt is lit.\n\nIt is out.\n", 2));

    [Fact]
    public void Its_head_says_what_it_is_and_what_is_left_out() => Assert.Equal(
        "An excerpt from \"The Rock\": 2.b, 3.b, with 5 of its 26 words. Where [...] stands, something is left out for it, in this order: 5 words (with 1); 4 words (with 2.a); 2 words (with 2.c); 5 words (with 3.a); 5 words (with 3.c, 4). All else is as it stands there.",
        ExcerptFixture.Head(ExcerptFixture.Read(Letter), null, "3.b", "2.b"));

    [Theory]
    [InlineData("de-AT", "Ein Auszug aus", "Auszug: 1")]
    [InlineData("fr", "Un extrait de", "Extrait : 1")]
    [InlineData("ru", "Отрывок из", "Отрывок: 1")]
    [InlineData("nl", "An excerpt from", "Excerpt: 1")]
    public void It_speaks_the_language_of_its_text(string language, string head, string subtitle)
    {
        var document = ExcerptFixture.Read("1) De lamp.\n\n2) De trap.\n", language);

        var made = MarkdownReader.Read(ExcerptFixture.Make(document, null, "1").Excerpt!.Markdown, "excerpt.md").Document!;

        Assert.StartsWith(head, ExcerptFixture.Head(document, null, "1"), StringComparison.Ordinal);
        Assert.Equal(subtitle, made.FrontMatter.Subtitle);
        Assert.Equal(language == "nl", DocumentWalker.Descendants(made).Any(node => node is Foreign { Language: "en" }));
    }

    [Theory]
    [InlineData("subtitle: To the Board\n", "To the Board. Excerpt: 1")]
    [InlineData("subtitle: Why?\n", "Why? Excerpt: 1")]
    public void The_subtitle_says_that_it_is_an_excerpt(string subtitle, string said) => Assert.Contains(
        $"subtitle: \"{said}\"", ExcerptFixture.Make(ExcerptFixture.Read("1) The lamp.\n\n2) The stair.\n", subtitle: subtitle), null, "1").Excerpt!.Markdown, StringComparison.Ordinal);

    [Fact]
    public void What_belongs_to_the_whole_book_alone_does_not_come_with_it()
    {
        var document = MarkdownReader.Read("---\ntitle: The Rock\nlang: en\nsource: none\nidentifier: urn:example:rock\nisbn: 978-3-16-148410-0\nblurb: Read it.\n---\n\n1) The lamp.\n\n2) The stair.\n", "a.md").Document!;

        var made = MarkdownReader.Read(ExcerptFixture.Make(document, null, "1").Excerpt!.Markdown, "b.md").Document!.FrontMatter;

        Assert.Null(made.Identifier);
        Assert.Empty(made.Trade.Isbns);
        Assert.Empty(made.Trade.Blurb);
    }

    [Fact]
    public void An_omission_of_the_text_itself_stays_and_is_told_apart()
    {
        const string Text = "1) The lamp [...]{.omission} is lit.\n\n2) The stair.\n";

        Assert.Contains("1) The lamp [...]{.omission} is lit.\n\n[...]{.omission}\n", ExcerptFixture.Of(Text, null, "1").Replace("[1)]{.label}", "1)", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("The other marks of this kind are those of the whole text.", ExcerptFixture.Head(ExcerptFixture.Read(Text), null, "1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", "BP1701", "'5'")]
    [InlineData("3.x", "BP1701", "'3.x'")]
    [InlineData("3.b-9", "BP1701", "'9'")]
    [InlineData("9-3.b", "BP1701", "'9'")]
    [InlineData("3-1", "BP1703", "'3-1'")]
    public void What_is_not_there_is_told(string place, string code, string named)
    {
        var (excerpt, diagnostics) = ExcerptFixture.Make(ExcerptFixture.Read(Letter), null, place);

        Assert.Null(excerpt);
        var said = Assert.Single(diagnostics);
        Assert.Equal(code, said.Code.Id);
        Assert.Contains(named, said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_place_of_the_specimen_alone_and_from_it_to_the_end_is_proved()
    {
        var path = Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md");
        var document = MarkdownReader.Read(File.ReadAllBytes(path), path).Document!;
        var ids = ExcerptUnits.Of(document).Places.Select(place => place.Id).ToList();

        Assert.True(ids.Count > 20);
        foreach (var places in ids.SelectMany(id => (string[])[id, $"{id}..{ids[^1]}"]))
        {
            AssertProved(document, null, places);
        }
    }

    /// <summary>A list of the same form within its own clause, cut before its first label: no way of writing it is read so, and it is refused.</summary>
    [Fact]
    public void Every_place_and_every_length_of_the_examples_of_the_syntax_is_proved_but_for_what_nothing_can_say()
    {
        var (count, refused) = (0, new List<string>());
        foreach (var example in Directory.GetFiles(Path.Combine(Repository.Root, "docs", "syntax"), "*.md").Where(page => !page.EndsWith("typography.md", StringComparison.Ordinal)).SelectMany(SpecPage.Read).Where(example => !example.IsPlainText && example.Tree.Length > 0))
        {
            // The pages' own front matter is theirs; most examples have none.
            var text = example.Input.StartsWith("---", StringComparison.Ordinal) ? example.Input : $"---\ntitle: T\nlang: en\nsource: none\n---\n\n{example.Input}";
            if (MarkdownReader.Read(text, "example.md").Document is not { } document)
            {
                continue;
            }

            foreach (var (words, places) in ExcerptUnits.Of(document).Places.Select(place => ((int?)null, (string[])[place.Id])).Append((7, [])).Append((20, [])))
            {
                count++;
                if (Faults(document, words, places) is { } fault)
                {
                    refused.Add(fault);
                }
            }
        }

        Assert.True(count > 300, $"{count} excerpts");
        Assert.True(refused.Count == 1 && refused[0].StartsWith("clause-1-2 ", StringComparison.Ordinal), $"{refused.Count} of {count}:\n{string.Join("\n----\n", refused)}");
    }

    private static void AssertProved(Document document, int? words, params string[] places) => Assert.Null(Faults(document, words, places));

    private static string? Faults(Document document, int? words, params string[] places)
    {
        var (excerpt, diagnostics) = ExcerptFixture.Make(document, words, places);
        var name = $"{string.Join(", ", places)} {words}";
        return excerpt is null ? $"{name} {string.Join('\n', diagnostics)}"
            : MarkdownReader.Read(excerpt.Markdown, "excerpt.md") is { Document: null } read ? $"{name} {string.Join('\n', read.Diagnostics)}\n{excerpt.Markdown}"
            : ExcerptFixture.Prove(document, excerpt.Markdown) is { IsEmpty: false } faults ? $"{name} {string.Join('\n', faults)}\n{DocumentDump.Write(document)}\n{excerpt.Markdown}"
            : null;
    }
}
