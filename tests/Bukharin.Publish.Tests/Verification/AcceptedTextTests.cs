using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>Kinds of texts that were accepted and then not proved, each in the fewest words, in every style and format.</summary>
public class AcceptedTextTests
{
    [Theory]
    [InlineData("A hyphen before a stop that French sets apart", "fr-CH", "x\\\n\\- : y\n\nx\\\n\\- !\n\nx\u2009- : z\u00A0- ? \u2009-\u202F! y\n\n\"- : -- ?\" \u00AB - ! \u00BB x \"x - : - !\" z")]
    [InlineData("A cluster of several glyphs, the rest of which have no text", "en", "\u1EDD\n\n\u0B4C\u1E1F a")]
    [InlineData("Khmer on a line with Arabic", "en", "\u1781\u17D2\u1798[\u0645][[[[]]]] and \u1781\u17D2\u1798\u17C2\u179A \u0645")]
    [InlineData("A letter without width on a line with Thaana", "en", "[*\\\\\u078B\u0788[[e\u02BB]]*]")]
    [InlineData("A raised phrase from right to left, with a number", "en", "::: closer\n[(^\u25C6x1y\u05D1\u05E9\u05E0\u05EA1948\\ \u05D4\u05D9\u05D4^[[]]]mailto<i>[[][me]][[[-]]]</i>[[[[]]]]\n:::")]
    [InlineData("Raised words that go on over the end of a line", "en", "e-mail[[{.amage}]$]Smith \u00A7 3^[\"]Who[/b\u00FCcherexample/\u00DF?q=\u00E9Smith\uB300\uD55C\uBBFC\uAD6D\uC740 \uBBFC\uC8FC]{.redacted}\\q\u034F\u3000\u25B7^")]
    [InlineData("A raised phrase behind a space that a line stretches", "en", "- hlight[xJ\u3000\u1F95x\u24A5u\u00B6[[]]ecion} ^\u00BA-\\ [\"quo x\u2476\u221A\u2003\u2E3AW < \"Who?\"--]{.damage}\\ =\\b)\\iv^]omission\n\n# here")]
    [InlineData("A page of nothing but a sign that nobody sees", "en", "> ```\n> \t\u061C\n> ```")]
    [InlineData("The indent of verse with which a note begins", "en", "One[^1]\n\n[^1]: | \u00A0[]\n    |  two")]
    [InlineData("The indent of verse with which an item begins", "en", "- | \u00A05\n  |  six\n- - | \u00A0seven\n- |  *eight*")]
    [InlineData("A line of verse that goes on behind a break", "en", "| <br>\n o\n| x<br>\n y [a]{.gloss}")]
    [InlineData("A division that begins with a break in a list", "en", "::: introduction\n::: dateline\n* ::: opener\n  ***\n  :::\n\n[]\n:::\n:::")]
    [InlineData("A division of nothing but a gloss", "en", "::: commentary\n[\u04EB]\n:::")]
    [InlineData("A division in a note beside one of the same role", "en", "One[^1]\n\n::: letter\nTwo\n:::\n\n[^1]: ::: letter\n    Three\n    :::")]
    [InlineData("A part within a part that leans", "en", "::: byline\n::: introduction\n*[]*\n:::\n:::")]
    [InlineData("A running head that is cut inside a word with punctuation", "cs", "# -{.deleted}No.376\"&lt;b&gt;etcaeteraetcaeteraetcaeteraetcaeteraetcaeteraetcaetera\\\n&lt;\n\n[a]{.gloss} b [c]{.gloss}")]
    [InlineData("An apostrophe between letters of which one has no form behind it", "pt-BR", "x\u200D^'o^ and y^'o^ and z\u200D'o [x\u200D^'o^]{.supplied} [y^'o^]{.supplied}")]
    [InlineData("A raised section sign with which a line of a note begins", "en", "::: salute\n> ~~wwwmple.org [[[--he said -Dr.\u00A0\u00BBnein\u00AB] [-2^]]  ^\u00A7\\3[egible}]\\_\u00DB\\ii^[]]n}lamp~~\n:::")]
    [InlineData("A word that is wider than a line, in lines that end at the right", "en", "::: dateline\n::: opener\n[]audampschifffahrtsgesellschaftskapit\u00E4n[].\n:::\n:::\n\n::: signed\n|\t[Dnaudampfschifffahrtsgesellschaftskapit\u00E4n]d}\n:::")]
    [InlineData("A raised phrase from right to left that begins behind words", "en", "(^\u0720\u0721\u0710y^ and x^\u05D1 1948^")]
    [InlineData("A line of raised words below one from right to left", "en", "::: opener\n\u05D1\u05B4\u05C1\u05D9\u05EA<sup><br>[[[]]]t</sup>\n\\-\n:::")]
    [InlineData("Code in the line that is longer than a line", "en", "* The file `name` has a name by the pattern\n  `'Heap-${yyyymmdd}-${hhmmss}-${pid}-${thread_id}.heapsnapshot'`, which is made up.")]
    [InlineData("Code whose first word does not fit behind its indent", "en", "```\nBINDING_THAT_IS_AWARE_OF_ITS_CONTEXT(custom_namespace,\n                                      node::custom_namespace::Initialize);\n                                                                            const int32_t b,\n```")]
    [InlineData("A long word of several looks", "de", "*Donaudampf*schiff**fahrts**gesell*schafts*kapi**t\u00E4ns**m\u00FCtzen*abzeichen*tr\u00E4ger**anw\u00E4rter**pr\u00FCfungs*ordnung*")]
    [InlineData("Brackets in brackets", "en", "a[[b]]")]
    [InlineData("A task", "en", "- [ ] task\n- [x] done")]
    [InlineData("A word that is longer than a line", "en", "Nosuchwordcanbebrokenanywhereforthelanguagehasnopatternsforitanditislongerthanthewidestlineofanypagethatthestyleshave")]
    [InlineData("Variables behind dollar signs, which are no mathematics", "en", "Say PATH=\"$ROOT/bin:$PATH\" and $A_$B, or pay $5 for $x1.")]
    [InlineData("A page of code with a form feed", "en", "```\nOne\f\n\fTwo\n```\n\nThree\fand `four\f`.\n\n<pre>five&#12;</pre>")]
    [InlineData("Rows with an empty cell too many, and intervals", "en", "|a|b|\n|--|--|\n|(0, 5]|[1, 2)||\n|3|")]
    [InlineData("Digits that are not those of ASCII in brackets", "en", "One [\uFF11] and [\u0661\u0662], [\u0967]")]
    [InlineData("A further mark of a note within a bracket of the glossary", "en", "One[^1] two.\n\nx [a[^1] b]{.gloss} y<sub>[[^1] c]{.supplied}</sub>\n\n[^1]: x")]
    [InlineData("A hyphen between figures with what has no form between", "en", "2\u200B-\n\n[^1]8-\u200B5\n\n9\u200B-7\n\n[^1]: --")]
    [InlineData("A hyphen that ends a line behind a quotation mark", "fr", "' -\n\n\" -\n\nx ' -\n\n\"-\n\n\"x\" -")]
    [InlineData("A hyphen that ends a line behind a prime or a quotation mark", "en", "0\"-\n\nhe \u201C-\n\n^\n\n8\"-")]
    [InlineData("Two glosses that U+200B parts, before a quotation mark that closes", "en", "'x [a]{.gloss}\u200B[b]{.gloss}\u203A y")]
    [InlineData("A line that ends in a hyphen above one that begins with a mark", "en", "[^1][^2]o8-\n\n[a]{.gloss}}\n\n[^1]: \"\n\n[^2]: \\")]
    [InlineData("The mark of a note in a row with cells of nothing but small type", "en", "| \u00BD one [two]{.added} | [a]{.gloss} x | <sup>six</sup> |\n|--|-:|-:|\n| x | <sup>me six[a]{.gloss}</sup> | y[b]{.gloss} |")]
    [InlineData("A vowel sign without a form at the end of a link", "en", "[[]\u1680\u17B5](#here)\n\n# Here {#here}")]
    [InlineData("A space of code beside one of another width", "en", "~~~\n\u1EBA\u3000 /\n \u3000 x  \u3000\n~~~\n\n`a\u3000 b`")]
    [InlineData("Lowered words within raised ones", "en", "x ^2 [a<sub>b [\u2019]{.redacted}</sub>c] [[<sub>[six \u2190]{.redacted}</sub>]{.correction}]{.omission} two^ and so on.")]
    [InlineData("A line that begins with raised type close below a sign", "en", "[^1]\\\n\n'\n\n^2^/\\\n[]\n\n[][^2]\n\n[^1]: /\n\n[^2]: D")]
    [InlineData("A Thai word that is cut behind a vowel sign, since it is wider than a line", "en", "\u0E32\u0E40\u0E02\u0E1A\u0E19\u0E07\u0E17begins:amp;\u0E32\u0E40\u0E02\u0E22\u0E19\u0E08\u0E14\u0E2B\u0E21\u0E32\u0E22\u0E09\u0E1A\u0E1A\u0E19\u0E16\u0E07\u0E17\u0E32\u0E19\u0E14\u0E27\u0E22\u0E04\u0E27\u0E32\u0E21\u0E40\u0E04\u0E32\u0E23\u0E1E\u0E2D\u0E22\u0E32\u0E07\u0E2A\u0E39\u0E07")]
    [InlineData("Accents that a letter's own face does not have", "en", "A \u0915\u094D\u0937\u0915\u094D\u0937\u0301\u0301\u0301 word, x\u07F1.")]
    [InlineData("Marks of notes that leave no room for a space", "en", "The boat [the old one] is he[sic][sic][sic][sic][sic][sic][sic][sic][sic][sic][sic][sic][sic][sic]re.")]
    [InlineData("A part within a part of the same name, which begins where it does", "en", "::: postscript\n::: postscript\nOne\n\n::: commentary\n::: closer\n::: commentary\ntwo\n:::\n:::\n:::\n:::\n:::")]
    [InlineData("Spaces that begin a line of verse, however they are written", "en", "| &nbsp; [a]{.gloss}\n| &nbsp; two\n|  <!--> six")]
    [InlineData("Three stops of which two are set off", "en", "x.[..]{.added} y.\n\nx [a.[..]{.added} b]{.correction}.\n\nx [a.`..` b]{.gloss} c.`..` d [e.`..`f]g, *so..*.")]
    [InlineData("A bullet before the mark with which a note begins, and verse behind it", "en", "One[^1]\n\n[^1]: - | []\n      |   six")]
    [InlineData("Code whose indent leaves no room for its word", "en", "```\n                                                                      word\nnext\n```\n\n```\n                                       word\n```")]
    [InlineData("A word with many raised figures", "en", "worda^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^a^2^ end.")]
    [InlineData("A word with many accents of their own", "en", "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301 end.")]
    [InlineData("A paragraph of a figure and a hyphen, above a figure", "en", "1894-\n\n95 and so on\n\n3 -\n\n4-\n\nsee")]
    [InlineData("A mark below a line of nothing but lowered words", "en", "a\\\n~}~\\\nb[c]{.supplied}\n\n~one [d]{.gloss}~\\\n[^1]\\\n~x~[^1]\n\n[^1]: ~One~")]
    [InlineData("Figures on lines of nothing but raised and lowered type", "en", "One\\\n^2^\\\n[a]{.gloss}\\\n~3~\\\n^4^ ~5~\n\n^6^\n\n[^1]\n\n[^1]: ^7^\\\n    ~8~")]
    [InlineData("Numbers beside verse of nothing but raised and lowered words", "en", "| ^a b^\n| ~c d~\n| ^e^\n| ~f~\n| ~g~\n| ^h^\n| ^i^\n| ~j~\n| ^1^\n| ^2^")]
    [InlineData("Lowered words below code", "en", "`x`\\\n~2~\n\n```\nx\n```\n\n~b~\n\n|~c~|`d`|\n|--|--|\n|^e^|f|")]
    [InlineData("A short paragraph whose last word is long", "en", "Donaudampfschifffahrtsgesellschaft\n\nskapit\u00E4n\n\nx Donaudampfschifffahrtsgesellschaft\n\n37")]
    [InlineData("A further mark of a note among words of another language", "en", "x[^1] a [[^1]]{lang=fr} b [a[^1]]{lang=fr} [[^1]a [^1]]{lang=fr}[[^1]]{lang=fr}\n\n[^1]: y")]
    [InlineData("Addresses of hosts with letters beyond ASCII", "en", "<https://b\u00FCcher.example> and <https://B\u00DCCHER.example/../\u00DF?q=\u00E9> and [x](https://\u4E2D\u6587.example?q#\u00E9) [y](ftp://b\u00FCcher.example) <https://example.org>")]
    [InlineData("A name before a further mark of a note, which the register names", "en", "x[^1] [Tam]{.person key=corrie}[^1] so [Tam [b]{.gloss}]{.person key=corrie}[^1][^1]\n\n[^1]: a")]
    [InlineData("A name that begins with a gloss", "en", "x [[e]{.gloss} x]{.place} and [[e]{.gloss}\u00A0x [f]{.gloss}]{.place} y [c ]{.place}[e]{.gloss} z")]
    [InlineData("A name that begins within a word", "en", "x[oman]{.place} and Ober[land]{.place key=l}s, non-[English]{.thing}[^1]\n\n[^1]: x[oman]{.place}")]
    [InlineData("A sign upon a space of another script, before words that lean", "en", "one *x\u3000\uFE02Dr. so* b **x\u3000\uFE02Dr.** y")]
    [InlineData("A name in a note that has clauses of its own", "en", "1) One[^1]\n\n2) two\n\n[^1]: Article 1. So; Article 2. the [Emma]{.thing}.")]
    [InlineData("Names in a byline of several paragraphs", "en", "::: byline\nA\n\nB [Tam]{.person}\n\n::: salute\nC [Ann]{.person}\n:::\n:::\n\nOne [Tam]{.person}")]
    [InlineData("A name in a note to a name", "en", "[Tam[^1]]{.person} so\n\n[^1]: [Ann]{.person} it was")]
    public void A_text_of_this_kind_is_proved(string kind, string language, string source)
    {
        foreach (var style in Styles.All)
        {
            AssertProved(kind, new WildText($"---\ntitle: T\nlang: {language}\nsource: none\n---\n\n{source}\n", null, style));
        }
    }

    [Fact]
    public void Paragraphs_of_a_line_with_a_short_note_each_are_proved()
    {
        var paragraphs = Enumerable.Range(1, 37).ToList();
        var source = string.Concat(paragraphs.Select(i => $"The lamp is lit.[^{i}]\n\n")) + string.Concat(paragraphs.Select(i => $"[^{i}]: So it is.\n\n"));

        foreach (var style in Styles.All)
        {
            AssertProved("Paragraphs of a line", new WildText($"---\ntitle: T\nlang: en\nsource: none\n---\n\n{source}", null, style));
        }
    }

    [Fact]
    public void Five_hundred_notes_in_a_paragraph_are_proved()
    {
        var notes = Enumerable.Range(1, 500).ToList();
        var source = string.Concat(notes.Select(i => $"lit[^{i}] ")) + "\n\n" + string.Concat(notes.Select(i => $"[^{i}]: So it is.\n\n"));

        AssertProved("Five hundred notes", new WildText($"---\ntitle: T\nlang: en\nsource: none\n---\n\n{source}", null, Styles.Classic));
    }

    [Theory]
    [InlineData("Pages that a glossary names", "handout", "cross-references: name-and-page", "One [[](#here)] two.\n\n# Here {#here}")]
    [InlineData("A label behind a bullet, where labels are counted", "classic", "docx: { labels: list }", "- 1. One\n\n  2. two\n- a\n- - 1) b\n\n    2) c")]
    [InlineData("Letters that stand far apart", "classic", "pdf: { letters: { small-capitals-letterspacing: 19%, capitals-letterspacing: 20% } }", "# A head\n\nA NATO word of the USA, the [smallcaps]{.smallcaps} too.\n\nNATO")]
    [InlineData("Clauses that reach the folio", "large-print", "pdf: { page: { preset: b-format }, running-heads: clauses }", "**1.** [a]{.supplied}\n\n 1.\n# 1)\n2.")]
    [InlineData("More numberings on a page than its foot has room for", "handout", "pdf: { page: { preset: b-format } }", "1) a\n\n2) b\n\n# A\n\n1) c\n\n2) d\n\n# B\n\n1) e\n\n2) f\n\n# C\n\n1) g\n\n2) h\n\n# D\n\n1) i\n\n2) j\n\n# E\n\n1) i\n\n2) j\n\n# F\n\n1) i\n\n2) j\n\n# G\n\n1) i\n\n2) j")]
    [InlineData("A head that looks like a clause", "handout-large", "classroom: { en: { glossary-heading: '2' } }", "1) x [a]{.unclear}\n\n2) b")]
    [InlineData("The mark of a note on a line of code, in a face without superior figures", "handout", "pdf: { fonts: { regular: 'npm:@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf', italic: 'npm:@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf', bold: 'npm:@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf', bold-italic: 'npm:@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf' } }", "[`so`]{.deleted}\n\nOne [`two`]{.deleted} `x`^2^\n\n`y`^2^[^1]\n\n[^1]: `so`[`x`]{.deleted}")]
    public void A_text_in_a_style_of_this_kind_is_proved(string kind, string style, string keys, string source) =>
        AssertProved(kind, new WildText($"{GeneratedTexts.FrontMatter}{source}\n", null, WildStyle.Extending(style, keys)));

    [Fact]
    public void A_gap_in_an_address_is_one_rule()
    {
        const string front = "---\ntitle: T\nlang: en\nsource: none\ngaps: [long]\n---\n\n";
        foreach (var style in Styles.All)
        {
            AssertProved("gap", new WildText($"{front}One https://example.org/a/long/address?with=this&and=that#there, and more of it.\n", null, style.Of(new SheetVersion { Gaps = GapForm.Bare })));
        }
    }

    [Theory]
    [InlineData("x", "")]
    [InlineData("\u6C49", "")]
    [InlineData("e\u0301", "")]
    [InlineData("\uD55C\uAC15", "")]
    [InlineData("abcd/", "https://example.org/")]
    [InlineData("x", "Box 7 ")]
    public void A_title_and_a_credit_without_a_space_are_proved(string part, string beginning)
    {
        var word = beginning + string.Concat(Enumerable.Repeat(part, 300));
        foreach (var style in Styles.All)
        {
            AssertProved(part, new WildText($"---\ntitle: {word}\nlang: en\nsource: {word}\n---\n\nThe lamp is lit.\n", null, style));
        }
    }

    [Theory]
    [InlineData("One[^1] two[^2] three[^3]\n\n[^1]: - a\n    - b\n\n[^2]: 1) c\n\n    2) d\n\n[^3]: * e")]
    public void Notes_with_marks_of_their_own_that_begin_with_lists_are_proved(string source)
    {
        var style = Styles.Classic;
        AssertProved("lists", new WildText($"{GeneratedTexts.FrontMatter}{source}\n", null, style with { Notes = style.Notes with { Series = NoteSeriesForm.Separate }, Docx = style.Docx with { LabelsAreLists = true } }));
    }

    [Fact]
    public void Marks_of_a_glossary_are_proved_by_both_standards()
    {
        foreach (var standard in Enum.GetValues<ScreenStandard>())
        {
            var style = Styles.Load("handout").Of(new SheetVersion { Notes = NotesPlace.Glossary });
            AssertProved("glossary", new WildText($"{GeneratedTexts.FrontMatter}x [\u2026] y [z]{{.gloss}}[^1]\n\n[^1]: a\n", null, style with { Pdf = style.Pdf with { Standard = standard } }));
        }
    }

    [Fact]
    public void Pictures_without_words_are_referred_to_and_listed_on_their_own_pages()
    {
        var picture = string.Concat(Enumerable.Range(1, 4).Select(i => $"![](mist.png){{#p{i} .facsimile alt=\"A mole\"}}\n\n"));
        var source = $"---\ntitle: T\nlang: en\nsource: none\nlist-of-figures: true\n---\n\nSee [a](#p1), [b](#p2), [c](#p3), [d](#p4) and [](#e).\n\n"
            + $"{picture}![A lamp](harbour.png){{#e .facsimile}}\n\nOne.\n\n![](mist.png){{.facsimile alt=\"A mole\"}}\n\n![A stair](tower.jpg){{.facsimile}}\n\nTwo.\n\n![](mist.png){{#f .facsimile alt=\"A mole\"}}\n\n[The last](#f), but for one.\n\n![](mist.png){{#g .facsimile alt=\"A mole\"}}\n\n::: letter\n[This one](#h):\n:::\n\n![](mist.png){{#h .facsimile alt=\"A mole\"}}\n";
        foreach (var style in Styles.All)
        {
            AssertProved("pictures", new WildText(source, null, style with { CrossReferences = ReferenceForm.NameAndPage }));
        }
    }

    [Fact]
    public void Notes_that_fill_pages_put_off_those_behind_them()
    {
        var long_ = string.Concat(Enumerable.Repeat("The keeper wound the clock and looked at the chain. ", 170));

        AssertProved("notes", new WildText($"---\ntitle: T\nlang: en\nsource: none\n---\n\nOne[^1] line[^2] and more[^3].\n\n[^1]: {long_}\n\n[^2]: {long_}\n\n[^3]: A short one.\n", null, Styles.Classic));
    }

    [Fact]
    public void Pages_that_begin_inside_what_Chinese_does_not_part_are_marked_there()
    {
        AssertProved("Chinese", new WildText($"---\ntitle: T\nlang: zh\nsource: none\n---\n\n{string.Concat(Enumerable.Repeat("\u6211\u5199\u4FE1\u3002", 400))}\n\n{new string('\u4E2D', 1200)}\n", null, Styles.Classic));
    }

    [Fact]
    public void Pages_that_begin_inside_words_of_Korean_are_marked_before_them()
    {
        var words = string.Join(' ', Enumerable.Repeat("\uD504\uB85C\uC138\uC2A4\uB97C \uC2E4\uD589\uD558\uC5EC \uB9CC\uB4E4 \uC218 \uC788\uC2B5\uB2C8\uB2E4.", 700));

        AssertProved("Korean", new WildText($"---\ntitle: T\nlang: ko\nsource: none\n---\n\n{words}\n", null, Styles.Classic));
    }

    [Fact]
    public void Registers_in_a_language_whose_tag_is_longer_than_the_platform_takes_are_proved() =>
        AssertProved("A long tag", new WildText($"---\ntitle: T\nlang: en-x-{string.Join('-', Enumerable.Repeat("quenya12", 10))}\nsource: none\n---\n\n[Zoe]{{.person}} and [Ann]{{.person}}\n", null, Styles.All[0]));

    [Fact]
    public void Contents_whose_lines_begin_with_long_words_are_proved()
    {
        var style = Styles.Classic with { Contents = ContentsForm.Always };
        var chapters = Enumerable.Range(1, 24).Select(i => $"## expected-result-count{i}\n\nIt is lit.\n\n");

        AssertProved("contents", new WildText($"---\ntitle: T\nlang: en\nsource: none\n---\n\n{string.Concat(chapters)}", null, style));
    }

    [Fact]
    public void An_address_that_is_longer_than_pages_is_proved()
    {
        // Parts of it that begin with a hyphen, of which some stand at the foot of a page.
        var random = new Random(3);
        var address = string.Concat(Enumerable.Range(0, 8000).Select(_ => "abcdefghij/-"[random.Next(12)]));

        AssertProved("address", new WildText($"---\ntitle: T\nlang: en\nsource: none\n---\n\nSee <https://example.org/{address}>.\n", null, Styles.Classic));
    }

    [Theory]
    [InlineData("A sign of direction before the mark of a note", "fi", "[*][12][^][\u00A7][<][5][}][x][Donaudampfschifffahrtsgesellschaftskapit\u00E4n][[\\]]br[)]\n- [[[]]{.omission}\u01C3\u01CB\u200F[[[]][[O][^^]{.gloss}]{.expansion}]")]
    [InlineData("An accent on a space that a line stretches", "nn", "x\u1E02 \u031E\u0121\u00FC\u1E1D &)~</em>\u00A03)][Donaudampfschifffahrtsgesellschaftskapit\u00E4n]and\n\nt\n\n)\n\n-")]
    [InlineData("White behind a place at which a word may be parted", "es", "imprintWho\u02D9\u1ED0\u1E2A][!]*\\** /em>\u00A0'so'\u00A0\u1E99\u208E\u017C\u2001\u1E5B\u00A0x\u200B\u202F\u1F8D\\$]{.gloss} \u00C5")]
    [InlineData("A hyphen below labels without words", "es", "a)\n\n1)\n\n-\n\nb)\n\n- so", "lines: breaks\n")]
    [InlineData("A line wider than its measure beside the number of a line", "fr", ">\n{.added}\n\ny\n\n\u182E\u1823\u1829\u182D\u1823\u182F\n\u00B0\n>\n\nkg\n\nblamp]{supplied lang=fr\"]{.expansion} [2. [**\u00BBnein\u00AB**]{.omission} e-mail [1.1]{.gloss} \u1E57\u1EB5R]{.smallcaps}]{.expansion}]]{lang=ar}re\u2011entry\\#\u2020[[12^r^]{.page}\u00A0]{.supplied}]{.illegible}\n\n]\n\n   *\n\n   stro", "roles:\n  byline: 5-7\n  opener: 8:1\n  salute: 8:1\n")]
    public void A_plain_text_of_this_kind_is_proved(string kind, string language, string source, string roles = "")
    {
        foreach (var style in Styles.All)
        {
            var outcome = WildOutcome.Of(new WildText(source, $"title: T\nlang: {language}\nsource: none\n{roles}", style));

            // What is wider than a page of one style is refused there.
            Assert.True(outcome.Name is WildOutcome.Proved or "refused by a writer (BP3006)", $"{kind}, {style.Name}: {outcome}");
        }
    }

    [Theory]
    [InlineData("A page between two spaces in a bracket of a note", "x [a [ [F]{.page} ] b]{.gloss} y [one]{.supplied} [ [G]{.page} ]{.supplied} z [a [x [H]{.page} ] b]{.gloss}")]
    [InlineData("A page that is called by a place of the text", "::: imprint\n[^1]\n:::\n\n[^1]: [[[[](#here)]{.page}]]\n\n# Here {#here}")]
    [InlineData("A name in letters of another face, on two lines of a margin", "[[\u10D0\u10E0\u10D7\u10D5\u10D4\u10DA\u10DD]{.page}[[]]]re")]
    [InlineData("A hyphen behind a space behind a page", "-[3]{.page} -\n\n\u2039...\n\n--\u00A0[3]{.page}-\n\n%.\"")]
    [InlineData("Pages that begin in lines of nothing but raised and lowered words", "x ~[3]{.page}a\\ b~\n\n~[4]{.page}c~\\\n^[5]{.page}d^\n\n| ~[6]{.page}e~ |\n|--|\n| ^[7]{.page}f^ |")]
    [InlineData("A page that begins in a line of nothing but raised words", "x<sup>[don't [Pg]{.page}HOHOHOHOHOHOHOHOHOHOHOHOHOHOHOHOHO]{.redacted}No.</sup>\n\n::: closer\n::: epigraph\n1) !--MrD--a b<sup>[don't one [F]{.page}HO]{.redacted}No.</sup>\n\n2) so\n:::\n:::")]
    [InlineData("A page that begins a line of verse, behind its indent", "| one\n|   [3]{.page} and two\n|  [4]{.page}three\n\n\u00A0[5]{.page} four")]
    [InlineData("A page in a cell that spans rows", "+--------------------+--------------------+\n| x [p. 5] y         | b                  |\n+--------------------+ c                  |\n| d                  | e [10]{.page} f    |\n+--------------------+--------------------+")]
    [InlineData("Pages in captions, and in cells of tables with captions", "Table: [3]{.page} The lamp [p. 4]\n\n| a [p. 5] x | b |\n|--|--|\n| y [p. 6] z | b [p. 7] |\n\n> Table: The [p. 8] lamp\n>\n> | a |\n> |--|\n> | y [p. 9]<br>z |")]
    public void A_text_with_pages_in_its_margin_is_proved(string kind, string source)
    {
        foreach (var style in Styles.All)
        {
            AssertProved(kind, new WildText($"{GeneratedTexts.FrontMatter}{source}\n", null, style with { SourcePages = SourcePageForm.Margin }));
        }
    }

    [Theory]
    [InlineData("A page of the PDF that begins behind a soft hyphen between a letter that is a number and one that is not", "lines: breaks", "x\u2161\u00AD\u04EA\u031A")]
    [InlineData("A page of the PDF that begins in a compound with a hyphen that does not break", "", "Donaudampfschifffahrtsgesellschaftskapit\u00E4nre\u2011entryhalf-light")]
    public void The_EPUB_marks_the_page_before_the_word(string kind, string edition, string word)
    {
        // On pages of few lines, one of many begins inside the word.
        var style = Styles.Classic with { Pdf = Styles.Classic.Pdf with { Page = Styles.Classic.Pdf.Page with { HeightPt = 190, WidthPt = 200 } } };
        AssertProved(kind, new WildText($"{string.Join(' ', Enumerable.Repeat(word, 120))}\n", $"title: T\nlang: en\nsource: none\n{edition}\n", style));
    }

    [Fact]
    public void A_page_whose_name_is_wider_than_its_margin_is_refused()
    {
        var outcome = WildOutcome.Of(new WildText($"{GeneratedTexts.FrontMatter}x [A\u00A0very\u00A0long\u00A0name]{{.page}}\n", null, Styles.Classic with { SourcePages = SourcePageForm.Margin }));

        Assert.Equal("refused by a writer (BP3006)", outcome.Name);
    }

    private static void AssertProved(string kind, WildText text)
    {
        var outcome = WildOutcome.Of(text);
        Assert.True(outcome.Name == WildOutcome.Proved, $"{kind}, {text.Style.Style.Name}: {outcome}");
    }
}
