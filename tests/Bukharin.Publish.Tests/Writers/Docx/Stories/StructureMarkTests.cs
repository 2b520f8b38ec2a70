using Bukharin.Publish.Reading;
using static Bukharin.Publish.Tests.Writers.Docx.DocxEdition;

namespace Bukharin.Publish.Tests.Writers.Docx.Stories;

public class StructureMarkTests
{
    private const string FrontMatter = "---\ntitle: A letter\nlang: en\nsource: none\n---\n\n";

    [Fact]
    public void Containers_are_marked_where_their_words_begin_and_end_and_none_is_shown_by_Word()
    {
        Assert.Equal(
            [
                "+text", "+letter", "+opener", "+dateline", "Here.", "-dateline", "-opener", "+clause", "1)One:", "+quote", "Quoted.", "-quote",
                "+list", "+item", "First.", "-item", "+item", "Last.", "-item", "-list", "-clause", "-letter", "-text",
            ],
            MarksOf("::: letter\n:::: opener\n::: dateline\nHere.\n:::\n::::\n\n1) One:\n\n   > Quoted.\n\n- First.\n- Last.\n:::\n"));
    }

    [Fact]
    public void The_beginning_of_what_goes_over_several_paragraphs_is_marked_once_more()
    {
        var edition = Of(MarkdownReader.Read(FrontMatter + "1) One.\n\n2) Two:\n\n   - First.\n   - Last.\n", "a.md").Document!);
        var marks = edition.Body.Descendants(W + "bookmarkStart").ToList();
        var beginnings = marks.Where(mark => NameOf(mark).StartsWith("_from-", StringComparison.Ordinal)).ToList();
        var whole = beginnings.Select(mark => marks.Single(one => "_from-" + (string?)one.Attribute(W + "id") == NameOf(mark)));

        Assert.Equal(["_text", "_clause", "_list"], whole.Select(mark => NameOf(mark).Split('-')[0]));
        Assert.Equal(whole.Select(mark => mark.Parent), beginnings.Select(mark => mark.Parent));
        Assert.Equal(["1)\tOne.", "2)\tTwo:", "First."], beginnings.Select(mark => TextOf(mark.Parent!)));

        static string NameOf(System.Xml.Linq.XElement mark) => (string)mark.Attribute(W + "name")!;
    }

    [Fact]
    public void A_container_without_words_is_left_out() =>
        Assert.Equal(["+text", "One.", "-text"], MarksOf("One.\n\n::: letter\n:::\n"));

    [Fact]
    public void What_the_look_does_not_show_is_marked_at_its_place() =>
        Assert.Equal(
            ["+text", "+level3", "-level3", "A heading", "+clause", "1)As follows:", "+run-in", "a)one", "-run-in", "+clause", "b)two.", "+gloss-0", "-gloss-0", "1", "-clause", "-clause", "-text"],
            MarksOf("### A heading\n\n1) As follows: a) one\n\n   b) two. [a gloss]{.gloss}\n"));

    private static List<string> MarksOf(string text)
    {
        var document = MarkdownReader.Read(FrontMatter + text, "a.md").Document!;
        var edition = Of(document);
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        var marks = new List<string>();
        var words = "";
        foreach (var element in edition.Body.Descendants())
        {
            var id = (string?)element.Attribute(W + "id") ?? "";
            if (element.Name == W + "bookmarkStart" && (string)element.Attribute(W + "name")! is ['_', not ('T' or 'f'), ..] name) // _Toc: the contents' own; _from: a beginning once more.
            {
                EndWords();
                kinds[id] = name[1..name.LastIndexOf('-')];
                marks.Add("+" + kinds[id]);
            }
            else if (element.Name == W + "bookmarkEnd" && kinds.TryGetValue(id, out var kind))
            {
                EndWords();
                marks.Add("-" + kind);
            }
            else if (element.Name == W + "p")
            {
                EndWords();
            }
            else if (element.Name == W + "t")
            {
                words += element.Value;
            }
            else if (element.Name == W + "footnoteReference")
            {
                EndWords();
                words = id;
            }
        }

        return marks.GetRange(marks.IndexOf("+text"), marks.IndexOf("-text") - marks.IndexOf("+text") + 1);

        void EndWords()
        {
            if (words.Length > 0)
            {
                marks.Add(words);
                words = "";
            }
        }
    }
}
