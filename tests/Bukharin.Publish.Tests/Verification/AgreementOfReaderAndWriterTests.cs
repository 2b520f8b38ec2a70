using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Support.Wild;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>What is read without an error, and written without one, is proved in all formats, and agrees; whatever the text.</summary>
/// <remarks>
/// <c>BUKHARIN_WILD_COUNT</c> and <c>BUKHARIN_WILD_SEED</c> ask for more texts, and for others, than those that are tried always;
/// <c>BUKHARIN_WILD_SORT</c> for those of one sort alone, <c>BUKHARIN_WILD_NUMBERS</c> for single ones (<c>8118,33073</c>);
/// <c>BUKHARIN_WILD_SHOWN</c> says how many faults are reduced, of which none is passed over for looking like another.
/// </remarks>
public class AgreementOfReaderAndWriterTests(ITestOutputHelper output)
{
    private const int MostReduced = 6;

    public static TheoryData<string> Sections => [.. WildSection.All.Select(section => section.Name)];

    [Theory]
    [MemberData(nameof(Sections))]
    public void What_is_read_and_written_is_proved(string sort)
    {
        var section = WildSection.All.Single(one => one.Name == sort);
        var only = Switches.Word("BUKHARIN_WILD_SORT", sort);
        var count = only == sort ? Switches.Number("BUKHARIN_WILD_COUNT", section.Count) : 0;
        var first = Switches.Number("BUKHARIN_WILD_SEED", section.First);
        var wanted = Switches.Word("BUKHARIN_WILD_NUMBERS", "");
        IEnumerable<int> numbers = wanted.Length == 0 || count == 0
            ? Enumerable.Range(first, count)
            : wanted.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture));
        var outcomes = new ConcurrentDictionary<int, WildOutcome>();
        Parallel.ForEach(numbers, number => outcomes[number] = WildOutcome.Of(section.Make(number)));

        output.WriteLine($"{sort}: {outcomes.Count} texts from number {first}: {Tally([.. outcomes.Values])}");

        // Of faults that look alike, one is enough to see, unless somebody wants them all.
        var faults = outcomes.Where(outcome => outcome.Value.Fault is not null).OrderBy(outcome => outcome.Key).ToList();
        var most = Switches.Number("BUKHARIN_WILD_SHOWN", 0);
        var shown = (most > 0 ? faults.Take(most) : faults.DistinctBy(fault => fault.Value.Kind).Take(MostReduced))
            .AsParallel().AsOrdered().Select(fault => Shown(section, fault.Key, fault.Value)).ToList();
        Assert.True(faults.Count == 0, $"{string.Join("\n", faults.Select(fault => $"{fault.Key} {fault.Value.Fault}"))}\n\n{string.Join("\n", shown)}");
    }

    [Theory]
    [InlineData("- - one\n  - two\n- three")]
    [InlineData("- - - one\n\n    two\n\n- 1) - three\n\n  2) four")]
    [InlineData("One.[^a]\n\n[^a]: - - two\n      - three")]
    [InlineData(":::: commentary\n::: imprint\nOne.\n:::\n::::\n\n::: postscript\nTwo.\n:::")]
    [InlineData("# A\n\n## B\n\n### 2. *Mai* 1919\n\nOne.\n\n### The *odd* word\n\nTwo.\n\n### *All*\n\nThree.\n\n### 3. *All*")]
    [InlineData("# A\n\n## B\n\n### *All*\n\nTwo.\n\n# *All*\n\nOne.")]
    [InlineData("# A\n\n# B\n\n# [c [d]{.gloss}[^1]]{.smallcaps} e\n\nF.\n\n[^1]: G.")]
    [InlineData("One [old [that is, worn]{.gloss} boat]{.supplied} of two.")]
    [InlineData("---\ntitle: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nsubtitle: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nlang: pl\nsource: none\n---\n\nOne.")]
    [InlineData("::: signed\n\u01CBY[the *Y*]{.gloss}\n:::")]
    [InlineData("One [\u00A7](#here) and[^1] [\u00A7][^2].\n\n[^1]: A.\n\n[^2]: B.\n\n# Here {#here}")]
    [InlineData("[a \u202B](https://example.org) b, and [a\u202B](https://example.org) c.")]
    [InlineData("::: byline\nBy *the* editor\n:::\n\n***[.]***[^1] and x^10.\n\n[^1]: One.")]
    [InlineData("One\u00A0[a]{.gloss}, two\u2003[b]{.gloss}: \u00A7 1 *[c]{.gloss}\u00A0d*.\n\n*[c]{.gloss}\u00A0d*")]
    [InlineData("# [r[7]{.supplied}[b]{.gloss}3]{.smallcaps}\n\n\u02DD\u00AD\u0301 [One][\u00A0]{lang=la} [b]{.gloss}/c *\u202B*[b]{.gloss}d")]
    [InlineData("**One\\\n\\\n\\\n\\\n\\\ntwo**\\\nthree\\\nfour\\\nfive")]
    [InlineData("https://example.org/a/rather/long/address/that/is/wider/than/a/line/of/any/measure\\\nAnd so on.\n\nSee me@example.org\n\n1. One")]
    [InlineData("[a\\\n[b]{.gloss}, c]{.supplied} d\u200Be.")]
    [InlineData("1. (a) one\n\n   (b) two\n\n2. three\n\n- 1. (a) four\n\n     (b) five\n\n  2. six")]
    [InlineData("1. one\n\n   a) two\n\n      i) three\n\n         (1) four\n\n             (a) five\n\n                 (i) six\n\n                     (A) seven\n\n                         > 1) eight\n                         >\n                         > 2) nine\n\n2. ten")]
    [InlineData("\u202BOne[^1] two.\n\n[^1]: A.")]
    [InlineData("3\u200B\u00A0\u00A0a [One 3\u200B\u00A0\u00A0two]{.gloss} three")]
    [InlineData("- ::: letter\n  One\n  :::\n- two")]
    [InlineData("::: closer\n# \u202B One\n\n# [\u202B](#here) two\n:::\n\n# Here {#here}")]
    [InlineData("One [iD\u0446\u00AD]{.gloss} (two) **three\u00AD** four.")]
    [InlineData("- # One\n\n  two\n\n- ***\n\n  three\n\n- - ***\n\n- - ## Four\n\n> - ***\n\nFive.[^a]\n\n[^a]: - ***\n\n      - six")]
    [InlineData("- [*]{.gloss} [\u2028[b]{.gloss}]{.smallcaps} c\n- [*]{.gloss} *\u2003d*")]
    [InlineData("One `a\uFEFFb`\n\n```\n\uFEFFtwo\n```")]
    [InlineData("One\\\ntwo\\\n\u034F\\\nthree\\\n\u200B\\\nfour\\\nfive\\\nsix")]
    [InlineData(";\u200F [three]{.gloss}<")]
    [InlineData("One )'.. two (three)'... four")]
    [InlineData("~x~\u00AA <sup>ab</sup>\u00BA<sup>x</sup>\n\nx [a \u203A]{lang=el}b'\n\n<sub>b</sub>|[b]{.gloss}[c]{.gloss}[d]{.gloss}\n--|-|")]
    [InlineData("---\ntitle: T\nlang: fr-FR\nsource: none\n---\n\n::: byline\niv)\n\u00A0-- ''x\n\\<\n:::")]
    [InlineData("<sup>[a]{.supplied} y</sup>\n\n...&#x301; and ...\n\n~G\u0301n~ x [t]\u200B[b]\n\n[^1][^2][?][^3]\"[^4][^5]\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: C.\n\n[^4]: D.\n\n[^5]: E.")]
    [InlineData("One\n\n> two\n\n|\n\nthree\n\n~}~")]
    [InlineData("One t\".. two\n\n,\"...and two\" three\n\nSo[x],[b]\".. y\n\none ?'[b]..[^1] z\n\n[^1]: A")]
    [InlineData("One ,\" [b]{.gloss}\u00B0 so.\n\non p\" [b]\u201C x\n\nx[\" [\"]]{lang=la}y")]
    [InlineData("\u201C[b]`\"` One [b]`.` two `\"`[c] three `,`[d],\n\n[^3]\u201E[b]\u200B'[^4]\n\nx[^1][^2]^2^[b]\u20095\n\n[^1]: A.\n\n[^2]: B\n\n[^3]: C.\n\n[^4]: \u00BB")]
    [InlineData("-\u202A\n\nx\n\n\u202C\\\nx\n\nx")]
    [InlineData("x~\u0210~\u0309y <sup>e</sup>\u0301 <sup>x</sup>\u0301y")]
    [InlineData("; R [b]{.gloss}0 and .R [b]{.gloss}s\n\n;R [b]{.gloss}s")]
    [InlineData("***\n\n[b]{.gloss}\n\n***")]
    [InlineData("Onetwo\u200Bfour\u200Bfivesixseven\u200Beight\u200Bnine\u200Beleven\u200Btwelve\u200Bthirteen *five\u200B*teen sixteen\u200Bseventeen and\u200Bso on\u200B and an\u200Bon an\u200Bon an\u200Bon\u200Bon\u200Bon\u200Bon\u200Bon\u200Bon\u200Bon\u200Bon\u200Bon an an\u200Ban\u200Ban an\u200Ban")]
    [InlineData("One[a]{.gloss}\u00A7 two.[^1]\n\n[^1]: \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 x \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7 \u00A7")]
    [InlineData("# Title\n\n## Source\n\nOne.[Footnote 1: A *chandler*.] Two.[^1]\n\n[^1]: A.\n\n# Title {#contents}\n\n# Pages")]
    [InlineData("---\ntitle: T\nlang: fr-FR\nsource: none\n---\n\na[^1]\"-[^2]\n\n[^1]: b\n\n[^2]: c")]
    [InlineData("[]-[b]- and -[b]-- x0[c]\u2009^2^ \u1E60[b]{.gloss}\u0387\n\n[^1]\uFB02<sup>x</sup>\n\n[b]\u2068\n\nx\n\nx\n\n[^1]: a")]
    [InlineData("\u00A73 [[]]\n\n![x [[[]]] y](mist.png)\n\nTwo")]
    [InlineData("\u042F\n\n\u044E\n\nx\u2028-\u034F []")]
    [InlineData("- ::: signed\n  \u202B\\\n  :::")]
    [InlineData("---\ntitle: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'\nlang: fr-CA\nsource: [One line., Another -- 'line']\nauthor: { name: Anna Reed, role: edt }\nrevision: second edition\n---\n\n[[[3]{.page}[,]{.figure}][*]]{.supplied}")]
    [InlineData("One\\\n\\- ...\\\n\\- --\\\n\\- two")]
    [InlineData("a-\u200B--b -\u200B-- b --\u200B-- c --\u2060-")]
    [InlineData("~[^1]\n-\u202F\n\nSix 6-\n\n5[^2][a]lang\n\n[^1]: a\n\n[^2]: b")]
    [InlineData("8\\\n[b]{.gloss}(\n\n1) [b]{.gloss}\u00AD x\n\n2) b")]
    [InlineData(".\\\n[a]{.gloss} [b]{.gloss}\\^")]
    [InlineData("i) [[[]]] ii) [[[[]]]]\n\n[[]]")]
    [InlineData("::: salute\n[]\u2019\u034F\n[[\u00AB]{.omission}] i\n:::")]
    [InlineData("::: byline\n[[[\u00A7]]{.figure}-02-301901301901301901-02-301901-02-301901-02-301901-02-301901-02-; [)].]\n:::")]
    [InlineData("[\u26B7[.]]{}i")]
    [InlineData("x\u2007\n\n-\n\nme@example.org\u1680\n\n-")]
    [InlineData("[b]{.gloss}\u200B^2^ and ^2^\u200B[b]{.gloss}")]
    [InlineData("\u2010\n\n[]")]
    [InlineData("::: byline\n*by Anna Reed*\n\n*with a second line*\n:::")]
    [InlineData("# One [two]{.gloss}\n\n# [three]{.gloss} four\n\n# five\\\n[six]{.gloss} seven - [eight]{.gloss}\n\n# five\\\n- [eight]{.gloss}six")]
    [InlineData("'\n\n[b]\n\n\u00BB\\\n\u2009[3][]")]
    [InlineData("'\"6\u203A.\"[]\n\n\"\u00BB -\"\u00A7\n\nt\u00A0[^1]',\n\n[] [^2]\")\n\n[[\u1E6F [']{.deleted}]n]{lang=fr}\n\n[^1]: a\n\n[^2]: b")]
    [InlineData("---\ntitle: T\nlang: de-CH\nsource: none\n---\n\nD[b]{.gloss}\u203A'i und k[b]{.gloss}\u2019\"a")]
    [InlineData("---\ntitle: T\nlang: fr-CH\nsource: none\n---\n\n%\n-\"")]
    [InlineData("[^1]p [^2]- -\n\nl\u201C\u2009-\\\n[^3]\u2039\n\n[^1]: a\n\n[^2]: b\n\n[^3]: c")]
    [InlineData("[] \u200B[b]\u00BB and \"\u202F\u200B[b].")]
    [InlineData("\u00AA \u2060[^1][] and [\uA7FB\u200B [^2]x[^3]]{lang=hi} [^4][ [\u2060]{.deleted}]r[]\n\n[^1]: a\n\n[^2]: b\n\n[^3]: c\n\n[^4]: d")]
    [InlineData("[^1][^2]\u2018[^3]\u2009 ^2^[^4]\n\nx[^5]\u200B^2^\n\n[^1]: a\n\n[^2]: b\n\n[^3]: c\n\n[^4]: d\n\n[^5]: e")]
    [InlineData("[][b]\"\u2009^2^ :[b]\u200B\u2009^3^[] a[b]{.gloss},\u2009^2^ and x[^1]\u2009^2^ and x[^2]\u2009\u2009^2^\n\n[^1]: a\n\n[^2]: b")]
    [InlineData(".\n\n;\u0301 [;]{.gloss}\\[\n\n[A.]")]
    [InlineData("[[]]~\\ ``\\[b]``~[7]{.gloss}1")]
    [InlineData("*\uD835\uDC9C* and **\uD835\uDC9C** or *\u2200*")]
    [InlineData("*\u2460* and **\u2776**")]
    [InlineData("x *\u2983* y **\u276D** `\u05E9\u05DC\u05D5\u05DD` *`\u4E2D\u6587`* x")]
    [InlineData("::: dateline\n# \uFE0A\\\n:::")]
    [InlineData("# A [](#here)\n\n# B [c [](#here)]{.gloss}\n\n# [](#here)\n\n# Here {#here}\n\n[[a [](#here)] [](#here)]{lang=fr}")]
    [InlineData("::: dateline\n[[\u0648]]{lang=la}\n:::")]
    [InlineData("::: signed\n~d}~\n:::")]
    [InlineData(".[[^\u0720\u0721\u0710^]{.damage}[O]]3[]\n=")]
    [InlineData("a\u01BB--^[[m@example.org]{.omission}[[)]]0x]{.omission}[#x301[[\u00BFQui\u00E9n?]]]Donaudampfschifffahrtsgesellschaftskapit\u00E4nIt\\*^")]
    [InlineData("::: byline\nx\n: *t*\n\n*y*\n: t\n:::")]
    [InlineData("<sub>[one]\\\n[two] damage</sub>")]
    [InlineData("[^1][b][^2][^3][e][b]6[^4]\\\n[^5]\"[e]\\\\\n\n[^1]: \u2018\n\n[^2]: \u2014\n\n[^3]: \u00B0\n\n[^4]: [t]\n\n[^5]: \u00A1")]
    [InlineData("\"x[](#here) and [\u00BB[](#here)y]{.supplied} [\u00BB[](#here)z] \"[](#here)\" so\n\nO\"[^1]\u200B [^2]\n\n# Here {#here}\n\n[^1]: a\n\n[^2]: b")]
    [InlineData("I. [)][^1] s\n\nx \u202F\u200B-[^2]\n\n[^1]: [[]]\n\n[^2]: o\u202F\u200B-")]
    [InlineData("x [One two \u5BAA\u6CD5\u7B2C\u4E09\u5341\u4E94\u6761\u5BAA\u6CD5\u7B2C\u4E09\u5341\u4E94\u6761\u5BAA\u6CD5\u7B2C\u4E09\u5341\u4E94\u6761\u5BAA\u6CD5\u7B2C\u4E09\u5341\u4E94\u6761\u5BAA\u6CD5\u7B2C\u4E09\u5341\u4E94\u6761\u5BAA\u6CD5\u7B2C\u4E09\u5341\u4E94\u6761\u5BAA\u6CD5\u7B2C\u4E09\u5341\u4E94\u6761\u5BAA\u6CD5\u7B2C\u4E09\u5341\u4E94\u6761\u5BAA\u6CD5\u7B2C\u4E09\u5341\u4E94\u6761 three]{.gloss} y")]
    [InlineData("\u2009-[^1]\n\n\u2009- x\n\n\u202A[b]\n\n**\u05DD\u00A0[[[]]]** and \u0646 [*] x [b]{.gloss} \u0646[b]{.gloss}\u0646 y\n\n[^1]: a")]
    [InlineData("One[^1] -\u200B- two [a -\u2060- b]{.gloss}\n\n[^1]: [3]-\u200B-")]
    [InlineData("s \u200B[b][]")]
    [InlineData("**\n\u200C[x]: one \u2060[y]{.gloss}, two \u00AD[^1]: three \u200E[b]{.gloss}; four \u200D[^2], five\u200C [b]{.gloss}: six\n\n[^1]: a\n\n[^2]: b")]
    [InlineData("[][b]\u2009\u200B[b]{.gloss}0")]
    [InlineData("::: signed\n://h\n\n\u1F5F\n:::\n\n|\n\n[x\u0310]{.deleted} and [[y\u0310]{.deleted} z]{.gloss}")]
    [InlineData("::: salute\n[\u0645\u06CC\u200C]\n:::")]
    [InlineData("## Sub\n\nx\n\n[the old one]{.gloss}\n===\n\ny\n\n### Mai\n\nz\n\n# End\n\nw")]
    [InlineData("## Sub\n\nx\n\n[the old one]{.gloss}\n===\n\ny\n\n### Mai\n\nz\n\n## Two\n\nx\n\n# End\n\nw")]
    [InlineData("x\n\n|  [e]{.gloss} g\n| [e]{.gloss} g\n|    [h]{.supplied} b\n|   *a* b\n|   [k]{.gloss}[l]{.gloss} \"m\"")]
    [InlineData("|   [c]{.gloss} d\n|  [e]{.gloss}\n| f\n\n|  [\u00A7][^1]\n|   [g]{.gloss}, *h*\n\n[^1]: [[]]")]
    [InlineData("| x [b]{.gloss}\n|    \"y\"\n|\n| z^2^[^1]\n\n- | a\n  |  b\n\n> | c\n\n[^1]: | n\n    |   m")]
    [InlineData(";[^1]\\\n[b]{.gloss} [*]{.gloss}\\{\n\n::: byline\n1. *\u2020*\n:::\n\n[^1]: a")]
    [InlineData("One[^1] and[^2].\n\n[^1]: []\n\n[^2]: [3] and [a]{.gloss}")]
    [InlineData("[.]|\n|-")]
    [InlineData("column|\n-|\n |\n |\n\n# [^1] One\n\n[^1]: x")]
    public void What_wild_texts_have_shown_is_proved(string source)
    {
        var text = source.StartsWith("---", StringComparison.Ordinal) ? source : $"---\ntitle: T\nlang: en\nsource: none\n---\n\n{source}\n";
        foreach (var style in Styles.All)
        {
            var outcome = WildOutcome.Of(new WildText(text, null, style));

            Assert.True(outcome.Name == WildOutcome.Proved, $"{style.Name}: {outcome}");
        }
    }

    [Theory]
    [InlineData("a\uFEFF\n\nT", "source: none\nroles:\n  title: 1\n")]
    [InlineData("*\n\n8\n- [-]}\n\n{\n\nx", "title: T\nsource: none\nroles:\n  heading: 2\n")]
    [InlineData("1) \u00BB\na) m^2e&#x301\u3000\u24B5p. 12]{.expansion}]{lang=fr} [\" [@example.org\n\n-", "title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\nsource: none\n")]
    public void What_wild_plain_texts_have_shown_is_proved(string source, string editionFile) => Assert.All(Styles.All, style =>
        Assert.Equal(WildOutcome.Proved, WildOutcome.Of(new WildText(source, editionFile, style)) is var outcome && outcome.Fault is null ? outcome.Name : outcome.Fault));

    [Theory]
    [InlineData("One [[7]{.page} six]{.supplied} and [six [8]{.page}]{.supplied} and word<em>[9]{.page} six</em> two *[10]{.page} six* two *six [11]{.page}* two <em>six [12]{.page}</em>two. [[13]{.page} [14]{.page} six]{.supplied} end [15]{.page}")]
    [InlineData("One [a [P 2]{.page} b]{.gloss}, two [[P 3]{.page} c]{.gloss} three[^1].\n\n[^1]: [18]{.page} four [[19]{.page} *five*]{.gloss}\n\n    :::: letter\n    six [20]{.page}\n    ::::")]
    [InlineData("[^[[[\u201D]{.page}[c]]n]d^]e")]
    [InlineData("<em>[[g]{.page}]{.added}[p]</em> and [one [g]{.page} two]{.added}")]
    [InlineData("[[Mr [Brn]~\u00BDDoudampfschifffahrtsgesellschaftskapit\u00E4n[[^]{.page}^]]fr[]]ssion")]
    [InlineData("[^1][][^2]\n\n[3]{.page}[^3]\n\n[^1]: a\n\n[^2]: b\n\n[^3]: c")]
    [InlineData("x[[[[[][]] [fol v]]{lang=fr}]{.smallcaps}] y [[3]{.page}]{lang=fr} [[*a* [4]{.page}]{lang=fr} b]{.supplied} [*c [5]{.page}*]{.supplied} end")]
    [InlineData("} [3]{.page} [b]. And so [5]{.page} [c]? y")]
    [InlineData("[]-[3]{.page}-\n\nO\u00BB\"{.} x--[4]{.page}-- y -- [5]{.page}")]
    [InlineData("-[3]{.page}--.[^1]\n\n[^1]: a")]
    [InlineData("one[3]{.page}\u2009\n\n[3]{.page}[two]{lang=ru}\n\n[b]{.gloss}'\"")]
    [InlineData("x\n: [2]{.page}\n\n[3]{.page}\n: two\n\nThree")]
    [InlineData("[3]{.page}")]
    [InlineData("One[^1].\n\n[^1]: [3]{.page}")]
    [InlineData("One[^1].\n\n[3]{.page}\u200B\n\n[^1]: Two.")]
    [InlineData("[3]{.page}[b]\n\nOne.\n\n\u2009[4]{.page}\u202F[b] two [5]{.page} [b][6]{.page}. l\"[7]{.page}")]
    [InlineData("One[^1][]\n\n[3]{.page}\\\n[^2]\n\nTwo\\\n[4]{.page}\n\n[^1]: a\n\n[^2]: b")]
    [InlineData("x | y [2]{.page} z\n--|--\n[3]{.page} a | b<br>c [4]{.page}")]
    [InlineData("[[^1]\u202F[3]{.page};]{.smallcaps} [^2] \u200B[4]{.page}) and x [5]{.page}; y\n\n[^1]: a\n\n[^2]: b")]
    [InlineData("[^1]\u2009 [3]{.page})[] x [4]{.page}) y [5]{.page}, z\n\n[^1]: a")]
    [InlineData("- **[2]{.page}**\n\nOne [a `  b` [3]{.page}c](https://example.org/) d.")]
    public void Pages_of_the_source_are_proved_wherever_they_stand_and_are_shown(string source)
    {
        foreach (var form in Enum.GetValues<SourcePageForm>())
        {
            var outcome = WildOutcome.Of(new WildText($"{GeneratedTexts.FrontMatter}{source}\n", null, Styles.Classic with { SourcePages = form }));

            Assert.True(outcome.Name == WildOutcome.Proved, $"{form}: {outcome}");
        }
    }

    [Fact]
    public void A_heading_with_brackets_is_a_running_head_as_it_is_set()
    {
        var paragraph = string.Join(' ', Enumerable.Repeat("The harbour lay quiet under the rain, and nobody came down the hill.", 10));
        var pages = string.Join("\n\n", Enumerable.Repeat(paragraph, 14));

        What_wild_texts_have_shown_is_proved(
            $"# The [old]{{.supplied}} boat[that is, worn]{{.gloss}} ~~out~~ [in]{{.added}} Rev[eren]{{.expansion}}d [name withheld] [a [b]{{.supplied}}]{{.deleted}}\n\n{pages}");
    }

    /// <summary>How many texts there were, what was accepted, and what became of it; last, why others were refused.</summary>
    private static string Tally(ImmutableArray<WildOutcome> outcomes)
    {
        int Of(string name) => outcomes.Count(outcome => outcome.Name == name);

        var refused = outcomes.Where(outcome => !outcome.IsAccepted).CountBy(outcome => outcome.Name).OrderByDescending(refusal => refusal.Value)
            .Select(refusal => string.Create(CultureInfo.InvariantCulture, $"{refusal.Value} {refusal.Key}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{outcomes.Count(outcome => outcome.IsAccepted)} accepted, {Of(WildOutcome.Proved)} proved, {Of(WildOutcome.Rejected)} rejected, {Of(WildOutcome.Exception)} exceptions; {string.Join(", ", refused)}");
    }

    private static string Shown(WildSection section, int number, WildOutcome outcome)
    {
        var text = WildReducer.Reduced(section.Make(number), less => WildOutcome.Of(less, outcome.Format).Kind == outcome.Kind);
        return $"number {number}: {WildOutcome.Of(text).Fault}\n{text.Style}\n{text.EditionFile}\n{WildReducer.Escaped(text.Source)}\n";
    }
}
