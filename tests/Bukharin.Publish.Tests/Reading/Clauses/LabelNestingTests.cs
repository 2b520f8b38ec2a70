using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;

namespace Bukharin.Publish.Tests.Reading.Clauses;

public class LabelNestingTests
{
    // '/' begins a paragraph; a '*' after an address marks an inline label, a '^' a lifted one.
    [Theory]
    [InlineData("1) A/2) B/3) C", "1 2 3")]
    [InlineData("1) A/a) B/b) C/2) D", "1 1.a 1.b 2")]
    [InlineData("1) A/a) B/i) C/ii) D/b) E/2) F", "1 1.a 1.a.i 1.a.ii 1.b 2")]
    [InlineData("a) A/(a) B/(b) C/b) D", "a a.a a.b b")]
    [InlineData("1) A: a) B; b) C", "1 1.a* 1.b*")]
    [InlineData("1) A: a) B./b) C", "1 1.a^ 1.b")]
    [InlineData("1) A: a) B; b) C./c) D", "1 1.a^ 1.b^ 1.c")]
    [InlineData("1) A: a) B; b) C: i) D./ii) E", "1 1.a^ 1.b^ 1.b.i^ 1.b.ii")]
    [InlineData("A: 1) B; 2) C: a) D./b) E", "1^ 2^ 2.a^ 2.b")]
    [InlineData("1) A: a) B: i) C./ii) D", "1 1.i^ 1.ii")]
    [InlineData("1) It is a) wet and b) cold. It has 1) D; 2) E and 3) F/2) G", "1 1.a* 1.b* 1.1* 1.2* 1.3* 2")]
    [InlineData("1) It is a) B, of 1) C and 2) D, and b) E", "1 1.a* 1.a.1* 1.a.2* 1.b*")]
    [InlineData("A: a) B; b) C./1) D/2) E", "a* b* 1 2")]
    [InlineData("1) A/3) B/7) C", "1 3 7")]
    [InlineData("1) A: a) B; c) C", "1 1.a* 1.c*")]
    [InlineData("4) A/5) B", "4 5")]
    [InlineData("4) A", "")]
    [InlineData("5. A/4. B/3. C", "5 4 3")]
    [InlineData("1. A/1. B/1. C", "1 2 3")]
    [InlineData("7. A/7. B", "7 8")]
    [InlineData("1. A/   1. B/1. C", "1 1.1 2")]
    [InlineData("1. A/   1. B/      1. C/   - D/   1. E/1. F", "1 1.1 1.1.1 1.1 2")]
    [InlineData("4) A/6) B", "")]
    [InlineData("1) A/1) B/2) C", "1 1 2")]
    [InlineData("A. Smith came/He stayed", "")]
    [InlineData("C. Lamps/D. Stairs", "C D")]
    [InlineData("i. e. A/z. B. C/A. B. Smith came", "")]
    [InlineData("1918. War/1919. Peace", "")]
    [InlineData("1. Mai 1919/12. 5. 1919/1. Kor. 13,4", "")]
    [InlineData("1.5 metres fell/9.15 is early", "")]
    [InlineData("1. A/1A. B/1B. C/2. D", "1 1A 1B 2")]
    [InlineData("a) A/aa) B/bb) C/b) D", "a a.aa a.bb b")]
    [InlineData("1. A/1.1 B/1.1.1 C/1.2 D/2. E", "1 1.1 1.1.1 1.2 2")]
    [InlineData("2.3 A/2.4 B", "2.3 2.4")]
    [InlineData("Article 5 of the treaty says it/No. 5 is lit/St. 5 is lit", "")]
    [InlineData("Artikel 3 GG ist alt/§ 5 Abs. 2 ist neu", "")]
    [InlineData("Статья 7. A/Статья 8. B", "7 8")]
    [InlineData("Ziffer 4. A/Ziff. 5. B", "4 5")]
    [InlineData("Letter 1. A/Letter 2. B", "1 2")]
    [InlineData("г. Москва велика/с. Ивановка мала", "")]
    [InlineData("а. Лампы/б. Лестницы/в. Двери/г. Москва", "а б в г")]
    [InlineData("§§ 3-5 A/§ 6 B", "3-5 6")]
    [InlineData("§ 5 (1) A/(2) B/§ 6 C", "5 5.1^ 5.2 6")]
    [InlineData("1. (a) A/(b) B/2. C", "1 1.a^ 1.b 2")]
    [InlineData("И. И. Иванов/К. Маркс писал", "")]
    [InlineData("A. B. Smith came/B. C. Jones left", "")]
    [InlineData("L. Trotsky replied/M. N. Roy agreed", "")]
    [InlineData("Article 1er. A/Article 2. B/Article 2 bis. C/Article 3. D", "1 2 2bis 3")]
    [InlineData("Article premier. A/Art. 2. B/Art. 2-ter. C", "1 2 2ter")]
    [InlineData("Article L. 122-1. A/Article L. 122-2. B/Article L. 123-1. C/Article R. 5. D", "L122-1 L122-2 L123-1 R5")]
    [InlineData("Artículo 1.º A/Artículo 2.º B/Art. 3.- C", "1 2 3")]
    [InlineData("Artículo 1.º de la ley dice/Artículo 2.º de ella", "")]
    [InlineData("1.- A/2.- B/3.- C", "1 2 3")]
    [InlineData("Art. 1.- A/a).- B/b).- C/Art. 2.- D/(a)- E/(b)- F", "1 1.a 1.b 2 2.a 2.b")]
    [InlineData("a). A/b). B", "a b")]
    [InlineData("1.º A/2.º B", "1 2")]
    [InlineData("1° A/2° B", "1 2")]
    [InlineData("1°) A/2°) B", "1 2")]
    [InlineData("20° was the heat/He went", "")]
    [InlineData("§ 101.5 A/§ 101.6 B/(a) C/§ 102.1 D", "101.5 101.6 101.6.a 102.1")]
    [InlineData("§ 2-1 A/§ 2-2 B/§ 18.2-57 C", "2-1 2-2 18.2-57")]
    [InlineData("1 § A/1 a § B/2 § C", "1 1a 2")]
    [InlineData("1. § A/2. § B", "1 2")]
    [InlineData("(a) A/(b) B/(ba) C/(bb) D/(c) E", "a b ba bb c")]
    [InlineData("(a) A/(b) B/He said (if) it is (at) or (to)/(c) E", "a b c")]
    [InlineData("x) A/xi) B/xii) C", "x xi xii")]
    [InlineData("a.) A/b.) B", "a b")]
    [InlineData("2.) A/3.) B", "2 3")]
    [InlineData("(4.) A/(5.) B", "4 5")]
    [InlineData("1.1 A/1.2 B/1.2.1 C/1.2.2 D/2.1 E", "1.1 1.2 1.2.1 1.2.2 2.1")]
    [InlineData("Статья 2. A/Ст. 3. B/Глава 2. C/Статья 4. D", "2 3 2 2.4")]
    [InlineData("1. A/2. B/2. C/3. D", "1 2 2 3")]
    [InlineData("1) A/3) B/2) C/4) D", "1 3 2 4")]
    [InlineData("(i) A/(ii) B/(ii) C/(iii) D", "i ii ii iii")]
    [InlineData("1. A/2. B/4. C/3. D", "1 2 4 3")]
    [InlineData("2) A/2) B/   2) C/3) D", "2 2 2.2 3")]
    [InlineData("(a) one; or (b) two; and/(c) three, as in paragraph (a) or (b) above", "a b^ c")]
    [InlineData("1. Gem. S. 3 Abs. 2 Nr. 1 a) und b) sind sie, lit. c) nicht/2. B", "1 2")]
    [InlineData("Согласно пунктам 1) и 2) и подпунктам а) и б) свет гасится", "")]
    [InlineData("Les alinéas a) et b) et points 1) et 2) disent", "")]
    [InlineData("Rule (1) says so. Rule (2) says no", "")]
    [InlineData("He has the following: (a) one, (b) two", "a* b*")]
    [InlineData("[5)]{.label} A", "5")]
    [InlineData("5\\) A/6\\) B", "")]
    [InlineData("(a) A/(b) B/Words/(a) C/(b) D", "a b a b")]
    [InlineData("1) A/x) B/2) C", "1 2")]
    [InlineData("A. B/B. C/C. D", "A B C")]
    [InlineData("I. B/II. C/III. D/IV. E", "I II III IV")]
    [InlineData("а) A/б) B/в) C/г) D/д) E/е) F/ж) G", "а б в г д е ж")]
    [InlineData("§ 1 A/§ 2 B", "1 2")]
    [InlineData("§ 1. A/(1) B/(2) C/§ 2. D", "1 1.1 1.2 2")]
    [InlineData("a) A/b) B/c) C/d) D/e) E/f) F/g) G/h) H/i) I/j) J", "a b c d e f g h i j")]
    [InlineData("It says a) here./And there./b) B", "")]
    [InlineData("(he said a) A; b) B", "")]
    [InlineData("In Paris (1937) and in (2) Rome", "")]
    [InlineData("1) A/Words/2) B", "1 2")]
    [InlineData("1) A/# Heading/2) B", "1 2")]
    [InlineData("1) A/# Heading/1) B/a) C", "1 1 1.a")]
    [InlineData("1) A/> 1) B/2) C", "1 1 2")]
    [InlineData("2) a) A/b) B", "a^ b")]
    [InlineData("a)B/1)C", "")]
    [InlineData("1) Mr. a) B of 1) C, 2) D; b) E", "1 1.a* 1.a.1* 1.a.2* 1.b*")]
    [InlineData("01) A/02) B", "")]
    public void Labels_nest_by_the_series_that_are_open(string text, string addresses)
    {
        var source = "---\ntitle: T\nlang: en\nsource: none\n---\n\n" + text.Replace("/", "\n\n", StringComparison.Ordinal);

        var document = MarkdownReader.Read(source, "letter.md").Document!;

        Assert.Equal(addresses, string.Join(' ', DocumentWalker.Labels(document).Select(label => label.Label.Address + label.Placement switch
        {
            LabelPlacement.Inline => "*",
            LabelPlacement.LiftedToBlock => "^",
            _ => "",
        })));
    }

    [Fact]
    public void Ids_are_unique_whatever_the_case_of_letters_and_whatever_headings_are_called()
    {
        var source = "---\ntitle: T\nlang: en\nsource: none\n---\n\n# Clause A\n\nA) One\n\n# Clause A\n\na) Two\n\n1) Three\n\n# Clause-1\n\n1) Four\n\n# End\n\n1) Five\n\n2) Six\n";

        var document = MarkdownReader.Read(source, "letter.md").Document!;

        var ids = DocumentWalker.Descendants(document)
            .Select(node => node switch { Clause clause => clause.Label.Id, Heading heading => heading.Id, _ => null })
            .OfType<string>();
        Assert.Equal(
            [
                "clause-a-1", "clause-A", "clause-a-2", "clause-a--2", "clause-a--2-1", "clause-1-1", "clause-1", "end", "clause-1--2", "clause-2",
            ],
            ids);
    }

    [Fact]
    public void Labels_without_end_that_all_begin_anew_stand_beside_one_another()
    {
        var source = "---\ntitle: T\nlang: en\nsource: none\n---\n\n" + string.Concat(Enumerable.Repeat("(1) A\n\n", 5000));

        var document = MarkdownReader.Read(source, "letter.md").Document!;

        Assert.Equal(1, DocumentWalker.Labels(document).Max(label => label.Label.Level));
    }
}
