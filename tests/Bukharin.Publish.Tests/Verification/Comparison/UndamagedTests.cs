using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Editions;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Editions as they are written raise nothing, in any style.</summary>
public class UndamagedTests
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["glosses"] = """
            ---
            title: Places of a Gloss
            lang: en-GB
            source: "Made up."
            ---

            [First]{.gloss} of all, it rained ["at night"]{.gloss}; "so they say [who?]{.gloss}." He (Tom [a cook]{.gloss}) left - and [unwisely]{.gloss} - returned [late]{.gloss} [or never]{.gloss}, I think... [dots]{.gloss}

            1) [A clause that begins with one]{.gloss} The roof held. a) the door [oak]{.supplied}, b) the sill.

            "Quoted 'within' it" is 1894--5, 3-4 and well-known -- or '98's [sic]{.correction}[^n].

            [^n]: A note with [a bracket]{.supplied} and [a gloss]{.gloss} in it.
            """,
        ["french"] = """
            ---
            title: "Lettre d'un gardien"
            author: [Anne Roy, Luc Petit, Eve Lac]
            lang: fr
            editorial: "Les crochets sont de l'éditeur."
            source: "Archives, boîte 3 ; feuillet 2."
            ---

            Il a dit : "Je n'ai rien vu !" puis [plus tard]{.gloss} : "L'eau monte ; partons" - et voilà...

            - un point ;
            - un autre :
              - plus bas "ici".
            """,
        ["russian"] = """
            ---
            title: Письмо
            lang: ru
            source: "Архив, д. 5."
            ---

            а) Он сказал: "Пишите 'скорее' - жду" [шутка]{.gloss}. б) Ёлка стоит -- и что ж...

            б) Второе [так]{.correction}.
            """,
        ["deep"] = """
            ---
            title: Deep
            lang: en-US
            source: none
            ---

            1) One.

               (a) Two.

                   i) Three: A. this; B. that.

            ## 1. A heading that is numbered, and longer than what some programs take as a name of a place

            > Quoted [as it stands]{.unclear}.
            >
            > Twice.

            § 3 Paragraph sign.

            § 4 See [above](#clause-1) and <https://example.org/a%20b?c=d>.
            """,
    };

    public static TheoryData<string, string, string> Cases() => new(
        from text in Texts.Keys.Append("every kind").Append("specimen")
        from style in (string[])["classic", "verbatim", "em dashes", "series apart"]
        from format in Formats.All
        where text != "specimen" || style == "classic"
        select (text, style, format.Name));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_edition_as_it_is_written_raises_nothing(string text, string style, string format) =>
        Assert.Empty(Verify(text, style, format).Findings);

    [Theory]
    [InlineData("every kind")]
    [InlineData("specimen")]
    [InlineData("glosses")]
    public void Editions_of_one_build_agree(string text) =>
        Assert.Empty(EditionVerifier.Compare([.. Formats.All.Select(format => Verify(text, "classic", format.Name))]));

    private static VerificationResult Verify(string text, string styleName, string formatName)
    {
        var document = DocumentOf(text);
        var style = StyleOf(styleName);
        return EditionVerifier.Verify(document, style, Editions.Recover(formatName, document, style));
    }

    private static Document DocumentOf(string name)
    {
        if (name == "every kind")
        {
            return SampleDocuments.EveryNodeKind;
        }

        var text = Texts.GetValueOrDefault(name) ?? File.ReadAllText(Path.Combine(Repository.Root, "source-texts", "lighthouse-letter.md"));
        var result = MarkdownReader.Read(text, "text.md");
        Assert.True(result.Document is not null, string.Join('\n', result.Diagnostics));
        return result.Document;
    }

    private static Style StyleOf(string name)
    {
        var classic = Styles.Classic;
        return name switch
        {
            "verbatim" => classic with { Typography = classic.Typography with { Punctuation = Punctuation.Verbatim } },
            "em dashes" => classic with { Typography = classic.Typography with { Dash = DashForm.UnspacedEm } },
            "series apart" => classic with { Notes = classic.Notes with { Series = NoteSeriesForm.Separate } },
            _ => classic,
        };
    }
}
