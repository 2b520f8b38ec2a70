using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Interventions;

namespace Bukharin.Publish.Tests.Reading.Interventions;

public class KindInferenceTests
{
    [Theory]
    [InlineData("The stair is moveable [sic].", InterventionKind.Correction)]
    [InlineData("The stair is moveable [sic!] here.", InterventionKind.Correction)]
    [InlineData("On the 9th [recte 19th] it blew.", InterventionKind.Correction)]
    [InlineData("He came [...] and went.", InterventionKind.Omission)]
    [InlineData("He came [. . .] and went.", InterventionKind.Omission)]
    [InlineData("He came […]", InterventionKind.Omission)]
    [InlineData("He was [forgiven?] then.", InterventionKind.Unclear)]
    [InlineData("He was [?] then.", InterventionKind.Unclear)]
    [InlineData("He was there [illegible] then.", InterventionKind.Illegible)]
    [InlineData("The doctor [name illegible] will not come.", InterventionKind.Illegible)]
    [InlineData("Sie kam [ein Wort unleserlich] heim.", InterventionKind.Illegible)]
    [InlineData("Elle vint [deux mots illisibles] hier.", InterventionKind.Illegible)]
    [InlineData("Она пришла [нрзб.] вчера.", InterventionKind.Illegible)]
    [InlineData("He was there [unclear] then.", InterventionKind.Unclear)]
    [InlineData("We went [torn] on the ice.", InterventionKind.Damage)]
    [InlineData("We went [a hole in the page] on.", InterventionKind.Damage)]
    [InlineData("We saw Piet [a hole in the ice] there.", InterventionKind.Gloss)]
    [InlineData("Wir gingen [Blatt beschädigt] fort.", InterventionKind.Damage)]
    [InlineData("Мы шли [лист оборван] домой.", InterventionKind.Damage)]
    [InlineData("The informer [name withheld] said so.", InterventionKind.Redacted)]
    [InlineData("It was [redacted] who came.", InterventionKind.Redacted)]
    [InlineData("Er kam [gestrichen] spät.", InterventionKind.Deleted)]
    [InlineData("He came [crossed out] late.", InterventionKind.Deleted)]
    [InlineData("He came [three lines crossed out] late.", InterventionKind.Deleted)]
    [InlineData("Elle vint [trois lignes biffées] hier.", InterventionKind.Deleted)]
    [InlineData("Er kam [drei Zeilen gestrichen] spät.", InterventionKind.Deleted)]
    [InlineData("Он пришёл [зачёркнуты две строки] вчера.", InterventionKind.Deleted)]
    [InlineData("Er kam [Anm. d. Hg.: zu Fuß] spät.", InterventionKind.Gloss)]
    [InlineData("Он пришёл [примеч. ред.: пешком] вчера.", InterventionKind.Gloss)]
    [InlineData("Он пришёл. [Г-н] Квилл ушёл.", InterventionKind.Supplied)]
    [InlineData("Мы шли [разрыв] домой.", InterventionKind.Damage)]
    [InlineData("Er kam [Einfügung über der Zeile] spät.", InterventionKind.Added)]
    [InlineData("He came [added in the margin] late.", InterventionKind.Added)]
    [InlineData("The Rev[eren]d Thorne came.", InterventionKind.Expansion)]
    [InlineData("Cap[tai]n Pell came.", InterventionKind.Expansion)]
    [InlineData("The Rev[erend] Thorne came.", InterventionKind.Expansion)]
    [InlineData("Пришёл тов[арищ] Холм.", InterventionKind.Expansion)]
    [InlineData("The ho[u]se stood.", InterventionKind.Supplied)]
    [InlineData("Ros[ent]al came.", InterventionKind.Supplied)]
    [InlineData("He went up [Pg 12] the stair.", InterventionKind.Page)]
    [InlineData("He went up the [p. 12] stair.", InterventionKind.Page)]
    [InlineData("He went up [fol. 3v] the stair.", InterventionKind.Page)]
    [InlineData("Er ging [S. 12] hinauf.", InterventionKind.Page)]
    [InlineData("Он шёл [с. 12] вверх.", InterventionKind.Page)]
    [InlineData("Он шёл [л. 3 об.] вверх.", InterventionKind.Page)]
    [InlineData("Up [12] and up [13] again.", InterventionKind.Page)]
    [InlineData("He came [Illustration: the weir] late.", InterventionKind.Figure)]
    [InlineData("Anna [1870–1924] came.", InterventionKind.Gloss)]
    [InlineData("He wrote to A[nna] then.", InterventionKind.Supplied)]
    [InlineData("I've [seen]; and so on.", InterventionKind.Supplied)]
    [InlineData("It is not the [second] lamp.", InterventionKind.Supplied)]
    [InlineData("[At night] we talked.", InterventionKind.Supplied)]
    [InlineData("He slept. [At night] we talked.", InterventionKind.Supplied)]
    [InlineData("He wrote it in 18[94].", InterventionKind.Supplied)]
    [InlineData("He wrote it in 1[8]94.", InterventionKind.Supplied)]
    [InlineData("He wrote it in [18]94.", InterventionKind.Supplied)]
    [InlineData("He paid 5[s.] for it.", InterventionKind.Supplied)]
    [InlineData("He paid £[5] for it.", InterventionKind.Supplied)]
    [InlineData("On the 12[th] May.", InterventionKind.Supplied)]
    [InlineData("[A.] Smith came.", InterventionKind.Supplied)]
    [InlineData("He went. [Mr.] Brown left.", InterventionKind.Supplied)]
    [InlineData("He went. [J.] W. Brown left.", InterventionKind.Supplied)]
    [InlineData("Then Mr. [Brown] left.", InterventionKind.Supplied)]
    [InlineData("Wm[.] came.", InterventionKind.Supplied)]
    [InlineData("The lamp[']s light.", InterventionKind.Supplied)]
    [InlineData("He ticked \"[y/n]\".", InterventionKind.Supplied)]
    [InlineData("[3)] The door.", InterventionKind.Supplied)]
    [InlineData("[1.] He came.", InterventionKind.Supplied)]
    [InlineData("She [Anna] came.", InterventionKind.Gloss)]
    [InlineData("He came to it [the lamp], and saw.", InterventionKind.Gloss)]
    [InlineData("Then they [Piet and Anna] went.", InterventionKind.Gloss)]
    [InlineData("And I [the keeper] went.", InterventionKind.Gloss)]
    [InlineData("He wrote to him [Piet] then.", InterventionKind.Gloss)]
    [InlineData("He [i.e. Piet] came.", InterventionKind.Gloss)]
    [InlineData("The lamp and [see p. 12] the stair.", InterventionKind.Gloss)]
    [InlineData("The lamp and [cf. Smith] the stair.", InterventionKind.Gloss)]
    [InlineData("Smith and [fl. 1800] Brown.", InterventionKind.Gloss)]
    [InlineData("The lamp and [p. 12 above] the stair.", InterventionKind.Gloss)]
    [InlineData("And then I [met] him.", InterventionKind.Supplied)]
    [InlineData("And then he [had seen] him.", InterventionKind.Supplied)]
    [InlineData("I could [see the] lamp.", InterventionKind.Supplied)]
    [InlineData("He has [missing word] of it.", InterventionKind.Damage)]
    [InlineData("He went on [page missing] and came.", InterventionKind.Damage)]
    [InlineData("He went on. [Here a page is missing.] He came.", InterventionKind.Damage)]
    [InlineData("He went on [the last sheet is lost] and came.", InterventionKind.Damage)]
    [InlineData("He went on [page lost].", InterventionKind.Damage)]
    [InlineData("He was [lost] at sea.", InterventionKind.Supplied)]
    [InlineData("Er kam [Lücke] fort.", InterventionKind.Damage)]
    [InlineData("Il vint [lacune] hier.", InterventionKind.Damage)]
    [InlineData("Он пришёл [пропуск] домой.", InterventionKind.Damage)]
    [InlineData("He came [two words omitted] then.", InterventionKind.Omission)]
    [InlineData("He said [inaudible] then.", InterventionKind.Illegible)]
    [InlineData("We go with [the boat].", InterventionKind.Supplied)]
    [InlineData("Bread [and] wine.", InterventionKind.Supplied)]
    [InlineData("I met Piet [the ferryman].", InterventionKind.Gloss)]
    [InlineData("I met Piet [my first pilot], and Anna.", InterventionKind.Gloss)]
    [InlineData("[The letter breaks off here.]", InterventionKind.Gloss)]
    [InlineData("He slept. [The letter breaks off here.] Dear Anna", InterventionKind.Gloss)]
    [InlineData("\"I saw the light of,\" [Piet means the lamp] he said.", InterventionKind.Gloss)]
    public void The_kind_follows_from_the_bracket_and_the_words_around_it(string text, InterventionKind expected)
    {
        var (open, close) = (text.IndexOf('[', StringComparison.Ordinal), text.IndexOf(']', StringComparison.Ordinal));

        var (kind, _) = KindInference.Infer(text[(open + 1)..close], new BracketPlace(text[..open], text[(close + 1)..], "en-GB"), SourcePages.Of(text, _ => false));

        Assert.Equal(expected, kind);
    }

    [Theory]
    [InlineData("He met [Smith] there.")]
    [InlineData("He came [12] with it once.")]
    [InlineData("Jansen [Rotterdam] came.")]
    [InlineData("I was [laughter] glad.")]
    [InlineData("I was glad and [long pause] then sorry.")]
    [InlineData("They [both of them] came.")]
    [InlineData("It was sealed by [signature] there.")]
    [InlineData("He gave his [address] to her.")]
    [InlineData("I saw him and [---] left.")]
    [InlineData("I saw him and [A voice: No!] left.")]
    [InlineData("Reed[7] came.")]
    [InlineData("Reed came.\"[7] He left.")]
    public void A_bracket_that_no_rule_knows_has_no_reason(string text)
    {
        var (open, close) = (text.IndexOf('[', StringComparison.Ordinal), text.IndexOf(']', StringComparison.Ordinal));
        var before = text[..open];

        var (kind, reason) = KindInference.Infer(text[(open + 1)..close], new BracketPlace(before, text[(close + 1)..], "en-GB"), SourcePages.Of(text, _ => false));

        Assert.Equal(InterventionKind.Gloss, kind);
        Assert.Null(reason);
    }

    [Fact]
    public void Words_of_English_grammar_count_in_English_only()
    {
        Assert.Equal(InterventionKind.Gloss, KindInference.Infer("la lampe", new BracketPlace("Il a vu the ", ".", "fr"), SourcePages.Of("", _ => false)).Kind);
    }

    [Theory]
    [InlineData("de", "Er [Piet] kam.")]
    [InlineData("de", "Er [d. i. Piet] kam.")]
    [InlineData("de", "Er kam und [vgl. Smith] ging.")]
    [InlineData("fr", "Elle [Anna] vint.")]
    [InlineData("fr", "Il [c.-à-d. Piet] vint.")]
    [InlineData("fr", "Il vint et [voir p. 12] partit.")]
    [InlineData("ru", "Она [Анна] пришла.")]
    [InlineData("ru", "Он [т. е. Пит] пришёл.")]
    public void Other_languages_have_their_pronouns_and_explanations(string language, string text)
    {
        var (open, close) = (text.IndexOf('[', StringComparison.Ordinal), text.IndexOf(']', StringComparison.Ordinal));

        var (kind, reason) = KindInference.Infer(text[(open + 1)..close], new BracketPlace(text[..open], text[(close + 1)..], language), SourcePages.Of(text, _ => false));

        Assert.Equal(InterventionKind.Gloss, kind);
        Assert.NotNull(reason);
    }

    [Theory]
    [InlineData("en", "in another hand", InterventionKind.Gloss)]
    [InlineData("en", "Marginal note: see to this", InterventionKind.Gloss)]
    [InlineData("en", "crossed out: was lit", InterventionKind.Gloss)]
    [InlineData("en", "blank", InterventionKind.Gloss)]
    [InlineData("en", "!", InterventionKind.Correction)]
    [InlineData("en", "correctly: it", InterventionKind.Correction)]
    [InlineData("en", "erasure", InterventionKind.Deleted)]
    [InlineData("en", "worm hole", InterventionKind.Damage)]
    [InlineData("de", "von anderer Hand", InterventionKind.Gloss)]
    [InlineData("de", "Siegel", InterventionKind.Gloss)]
    [InlineData("de", "Streichung", InterventionKind.Deleted)]
    [InlineData("fr", "laissé en blanc", InterventionKind.Gloss)]
    [InlineData("fr", "tache d'encre", InterventionKind.Damage)]
    [InlineData("es", "dos palabras ilegibles", InterventionKind.Illegible)]
    [InlineData("es", "tachado", InterventionKind.Deleted)]
    [InlineData("it", "a margine: visto", InterventionKind.Gloss)]
    [InlineData("it", "così nel testo", InterventionKind.Correction)]
    [InlineData("pt", "em branco", InterventionKind.Gloss)]
    [InlineData("pt", "rasgado", InterventionKind.Damage)]
    [InlineData("nl", "één woord onleesbaar", InterventionKind.Illegible)]
    [InlineData("nl", "doorgehaald", InterventionKind.Deleted)]
    [InlineData("pl", "inną ręką", InterventionKind.Gloss)]
    [InlineData("pl", "jedno słowo nieczytelne", InterventionKind.Illegible)]
    [InlineData("cs", "jinou rukou", InterventionKind.Gloss)]
    [InlineData("sv", "överstruket", InterventionKind.Deleted)]
    [InlineData("da", "segl", InterventionKind.Gloss)]
    [InlineData("nb", "annen hånd", InterventionKind.Gloss)]
    [InlineData("fi", "yksi sana lukukelvoton", InterventionKind.Illegible)]
    [InlineData("hu", "üresen hagyva", InterventionKind.Gloss)]
    [InlineData("el", "διαγραμμένο", InterventionKind.Deleted)]
    [InlineData("uk", "так у тексті", InterventionKind.Correction)]
    [InlineData("ru", "2 сл. нрзб.", InterventionKind.Illegible)]
    [InlineData("ru", "на полях: видел", InterventionKind.Gloss)]
    [InlineData("de", "marginal note: gut", InterventionKind.Gloss)]
    public void What_editors_say_of_a_source_is_known_in_their_languages(string language, string content, InterventionKind expected)
    {
        var (kind, reason) = KindInference.Infer(content, new BracketPlace("Xxxx ", " yyyy.", language), SourcePages.Of("", _ => false));

        Assert.Equal(expected, kind);
        Assert.NotNull(reason);
    }

    [Theory]
    [InlineData("en", "Tom")]
    [InlineData("en", "leer")]
    [InlineData("de", "Firma")]
    [InlineData("en", "La Mancha")]
    [InlineData("en", "minute")]
    public void A_noun_of_another_language_says_nothing(string language, string content)
    {
        Assert.Null(KindInference.Infer(content, new BracketPlace("Xxxx ", " yyyy.", language), SourcePages.Of("", _ => false)).Reason);
    }

    [Fact]
    public void Numbers_with_which_paragraphs_begin_are_no_pages()
    {
        var pages = SourcePages.Of("[1] The lamp.\n\n[2] The stair.\n", _ => false);

        Assert.Null(pages.ReasonFor("1"));
        Assert.NotNull(SourcePages.Of("[1] The lamp.\n\nThe [2] stair.\n", _ => false).ReasonFor("1"));
        Assert.NotNull(SourcePages.Of("[1]\n\nThe lamp.\n\n[2]\n\nThe stair.\n", _ => false).ReasonFor("1"));
    }

    [Theory]
    [InlineData(nameof(BracketBlock.Heading), "", "The second letter", "", InterventionKind.Supplied)]
    [InlineData(nameof(BracketBlock.Heading), "## 2. ", "The second letter", "", InterventionKind.Supplied)]
    [InlineData(nameof(BracketBlock.Heading), "## ", "The second letter", " {#second}", InterventionKind.Supplied)]
    [InlineData(nameof(BracketBlock.Heading), "## The lamp ", "the great one", "", InterventionKind.Gloss)]
    [InlineData(nameof(BracketBlock.Heading), "## ", "illegible", "", InterventionKind.Illegible)]
    [InlineData(nameof(BracketBlock.Formula), "", "London, 3 May 1894", "", InterventionKind.Supplied)]
    [InlineData(nameof(BracketBlock.Formula), "Aldmouth, ", "May", " 1894", InterventionKind.Supplied)]
    [InlineData(nameof(BracketBlock.Running), "", "The letter breaks off here.", "", InterventionKind.Gloss)]
    public void A_heading_and_a_formula_keep_their_words(string block, string before, string content, string after, InterventionKind expected)
    {
        Assert.Equal(expected, KindInference.Infer(content, new BracketPlace(before, after, "en", Enum.Parse<BracketBlock>(block)), SourcePages.Of("", _ => false)).Kind);
    }
}
