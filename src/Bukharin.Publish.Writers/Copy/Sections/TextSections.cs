using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Words;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Writers.Copy.Sections;

/// <summary>The sections of a text: what the outline of a PDF shows, the navigation of an EPUB, and a table of contents, of which each takes as much as it has room for.</summary>
/// <remarks>
/// The section of a heading ends where a heading of its level or of a higher one begins, or where the division ends in which it stands. A
/// division stands in the section that is open before it, and ends none, unless it begins with a heading: then it is that heading's section.
/// A heading directly before a division names it; one that no heading names is called by the style's word for it. What is quoted or stands in lists and tables has no sections, and what has no words is none.
/// </remarks>
internal sealed class TextSections
{
    private readonly StyleWords _words;
    private readonly Func<Heading, string> _wordsOf;
    private readonly Func<Clause, string> _titleOf;
    private readonly Dictionary<Division, Section> _ofDivisions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    /// <summary>Finds the sections of a text.</summary>
    /// <param name="blocks">The text.</param>
    /// <param name="words">The style's words in its language.</param>
    /// <param name="wordsOf">The words of a heading.</param>
    /// <param name="titleOf">What a clause is called.</param>
    public TextSections(ImmutableArray<Block> blocks, StyleWords words, Func<Heading, string> wordsOf, Func<Clause, string> titleOf)
    {
        (_words, _wordsOf, _titleOf) = (words, wordsOf, titleOf);
        var outermost = new List<Draft>();
        Add(blocks, outermost);
        All = Finish(outermost);
    }

    /// <summary>The outermost sections, in order.</summary>
    public ImmutableArray<Section> All { get; }

    /// <summary>The section of a division that no heading names; null for any other.</summary>
    public Section? Of(Division division) => _ofDivisions.GetValueOrDefault(division);

    /// <summary>What contents call a heading; null where it has no words but those of notes.</summary>
    public string? TitleOf(Heading heading) => _wordsOf(heading).Trim() is var title && VisibleContent.Shows(title) ? title : null;

    /// <summary>The heading that names a division: the one that it begins with, else the one directly before it.</summary>
    /// <param name="division">The division.</param>
    /// <param name="before">The block before it; null for the first.</param>
    public static Heading? HeadingOf(Division division, Block? before) => division.Blocks is [Heading own, ..] ? own : before as Heading;

    private void Add(ImmutableArray<Block> blocks, List<Draft> around)
    {
        // The headings whose sections have not ended, the highest first.
        var open = new Stack<(int Level, List<Draft> Sections)>();
        for (var i = 0; i < blocks.Length; i++)
        {
            switch (blocks[i])
            {
                case Heading heading:
                    open.Push((heading.Level, Begin(heading)));
                    break;
                case Division { Blocks: [Heading heading, ..] } division when IsNamed(division.Role) && TitleOf(heading) is not null:
                    Add(division.Blocks[1..], Begin(heading));
                    break;
                case Division division:
                    Add(division.Blocks, IsSection(division, i > 0 ? blocks[i - 1] : null, out var name) ? Open(division, NextName(division.Role), name) : Innermost());
                    break;
                case Clause clause:
                    Add(clause, Innermost());
                    break;
            }
        }

        List<Draft> Innermost() => open.TryPeek(out var last) ? last.Sections : around;

        List<Draft> Open(Block place, string id, string title)
        {
            var draft = new Draft(place, id, title);
            Innermost().Add(draft);
            return draft.Sections;
        }

        List<Draft> Begin(Heading heading)
        {
            while (open.TryPeek(out var last) && last.Level >= heading.Level)
            {
                open.Pop();
            }

            return TitleOf(heading) is { } title ? Open(heading, heading.Id, title) : Innermost();
        }
    }

    private void Add(Clause clause, List<Draft> around)
    {
        var draft = new Draft(clause, clause.Label.Id, _titleOf(clause));
        around.Add(draft);
        foreach (var inner in clause.Blocks.OfType<Clause>())
        {
            Add(inner, draft.Sections);
        }
    }

    private static bool IsNamed(DivisionRole role) =>
        role is DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Postscript or DivisionRole.Commentary or DivisionRole.Work;

    /// <summary>Whether a division is a section by itself.</summary>
    private bool IsSection(Division division, Block? before, [NotNullWhen(true)] out string? name)
    {
        name = division.Role switch
        {
            DivisionRole.Introduction => _words.Introduction,
            DivisionRole.Letter => _words.Letter,
            DivisionRole.Postscript => _words.Postscript,
            DivisionRole.Commentary => _words.Commentary,
            _ => null,
        };
        return name is not null
            && (HeadingOf(division, before) is not { } heading || TitleOf(heading) is null)
            && VisibleContent.Shows(division);
    }

    private string NextName(DivisionRole role)
    {
        var name = $"{PlaceIds.DivisionLead}{ContainerNames.Of(role)}";
        var count = _names[name] = _names.GetValueOrDefault(name) + 1;
        return count == 1 ? name : FormattableString.Invariant($"{name}-{count}");
    }

    private ImmutableArray<Section> Finish(List<Draft> drafts) => [.. drafts.Select(draft =>
    {
        var section = new Section(draft.Place, draft.Id, draft.Title, Finish(draft.Sections));
        if (draft.Place is Division division)
        {
            _ofDivisions.Add(division, section);
        }

        return section;
    })];

    private sealed record Draft(Block Place, string Id, string Title)
    {
        public List<Draft> Sections { get; } = [];
    }
}
