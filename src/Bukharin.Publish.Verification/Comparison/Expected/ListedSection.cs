using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Words;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Something that contents can list: a heading, a division that none names, or a clause, in the flow of the text and its divisions; not one in lists, quotations and notes.</summary>
/// <param name="Node">The heading, the division or the clause.</param>
/// <param name="Title">What contents call it; of a clause its label alone.</param>
/// <param name="Around">What it stands below in the contents: the clause that it is part of, else the last heading before it that has not been ended, else the division that it stands in; null for the outermost.</param>
internal sealed record ListedSection(Node Node, string Title, ListedSection? Around)
{
    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Span => Node.Span;

    /// <summary>Its id in the edition; null for a division, to which each format gives one of its own.</summary>
    public string? Id => (Node as Heading)?.Id ?? (Node as Clause)?.Label.Id;

    /// <summary>How many sections it stands below.</summary>
    public int Depth => Around is null ? 0 : Around.Depth + 1;

    /// <summary>Gathers what the contents of a text can list, in order.</summary>
    /// <param name="document">The text.</param>
    /// <param name="style">The style.</param>
    /// <param name="references">What references of the text say.</param>
    public static List<ListedSection> In(Document document, Style style, ExpectedReferences references)
    {
        var words = style.WordsFor(document.FrontMatter.Language);
        var listed = new List<ListedSection>();
        Walk(document.Blocks, clause: null, top: null);
        return listed;

        void Walk(ImmutableArray<Block> blocks, ListedSection? clause, ListedSection? top)
        {
            // The headings below which the next block stands, from the highest. One without words is listed nowhere. Headings in a division rank among themselves.
            var open = new List<(int Level, ListedSection Section)>();
            for (var i = 0; i < blocks.Length; i++)
            {
                switch (blocks[i])
                {
                    case Heading heading when clause is null:
                        open.RemoveAll(above => above.Level >= heading.Level);
                        if (Title(heading) is { } title)
                        {
                            open.Add((heading.Level, Add(heading, title, Last())));
                        }

                        break;
                    case Division { Blocks: [Heading first, ..] } division when clause is null && (division.Role == DivisionRole.Work || NameOf(division.Role, words) is not null) && Title(first) is { } own:
                        // It is listed by the heading that it begins with, in the rank of that.
                        open.RemoveAll(above => above.Level >= first.Level);
                        Walk(division.Blocks[1..], clause: null, Add(first, own, Last()));
                        break;
                    case Division division when clause is null:
                        var isNamed = i > 0 && blocks[i - 1] is Heading before && Title(before) is not null;
                        var name = !isNamed && VisibleContent.Shows(division) ? NameOf(division.Role, words) : null;
                        Walk(division.Blocks, clause: null, name is null ? Last() : Add(division, name, Last()));
                        break;
                    case Clause inner:
                        Walk(inner.Blocks, Add(inner, inner.Label.Text, clause ?? Last()), top: null);
                        break;
                }
            }

            ListedSection? Last() => open is [.., var (_, section)] ? section : top;
        }

        string? Title(Heading heading) => references.WordsOf(heading).Trim() is var title && VisibleContent.Shows(title) ? title : null;

        ListedSection Add(Node node, string title, ListedSection? around)
        {
            listed.Add(new ListedSection(node, title, around));
            return listed[^1];
        }
    }

    private static string? NameOf(DivisionRole role, StyleWords words) => role switch
    {
        DivisionRole.Introduction => words.Introduction,
        DivisionRole.Letter => words.Letter,
        DivisionRole.Postscript => words.Postscript,
        DivisionRole.Commentary => words.Commentary,
        _ => null,
    };
}
