using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling.Epub;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Matter;
using Bukharin.Publish.Writers.Epub.Markup;
using Bukharin.Publish.Writers.Epub.Parts;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>Makes the table of contents: the headings as they nest, the divisions that have no heading under the style's names, and clauses where the style asks for them.</summary>
internal sealed class Contents
{
    private readonly Publication _publication;
    private readonly List<(int Depth, string Text, string Href)> _lines = [];

    private readonly bool _listsClauses;

    private Contents(Publication publication)
    {
        _publication = publication;
        _listsClauses = publication.Copy.Style.Epub.Clauses switch
        {
            ClauseListing.Always => true,
            ClauseListing.Never => false,
            _ => DocumentWalker.Descendants(publication.Copy.Document).OfType<Clause>().Skip(EpubStyle.FewClauses).Any(),
        };
    }

    /// <summary>The entries at the top, the title page, imprint and credit included.</summary>
    public static ImmutableArray<ContentsEntry> Of(Publication publication)
    {
        var contents = new Contents(publication);
        contents.Add(publication.Copy.Document.Blocks, 0);
        return [.. Entries(publication.Before), .. Nest([.. contents._lines]), .. Entries(publication.Behind)];

        IEnumerable<ContentsEntry> Entries(ImmutableArray<(MatterPart Part, MatterFile File)> parts) => parts.Select(part => new ContentsEntry(publication.NameOf(part.Part), part.File.Name, []));
    }

    private void Add(ImmutableArray<Block> blocks, int depth)
    {
        var levels = new HeadingRanks();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    var rank = levels.Next(heading.Level);
                    if (_publication.WordsOf(heading) is { } words)
                    {
                        _lines.Add((depth + rank - 1, words, _publication.Reference(heading.Id)!));
                    }

                    break;
                case Division division:
                    AddDivision(division, depth, levels);
                    break;
                case Clause clause when _listsClauses:
                    AddClause(clause, depth + levels.Rank);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddDivision(Division division, int depth, HeadingRanks levels)
    {
        var inner = division.Blocks;
        var name = _publication.NameOf(division);
        if (name?.Heading is { } heading)
        {
            if (inner.IsEmpty || !ReferenceEquals(inner[0], heading))
            {
                // The heading before the division has its entry already, and what the division holds goes below it.
                Add(inner, depth + levels.Rank);
                return;
            }

            inner = inner[1..];
        }

        if (_publication.Copy.Document.Texts.Length > 0 && division.Blocks is [Heading title, ..])
        {
            // Texts stand below the title of their part.
            levels.CloseFrom(title.Level);
        }
        else if (DivisionForm.BeginsPart(division.Role))
        {
            levels.Clear();
        }

        depth += levels.Rank;
        if (name is not null)
        {
            _lines.Add((depth, name.Text, _publication.Reference(name.Id!)!));
            depth++;
        }

        Add(inner, depth);
    }

    private void AddClause(Clause clause, int depth)
    {
        _lines.Add((depth, ClauseTitles.Of(_publication.Copy, clause), _publication.Reference(clause.Label.Id)!));
        foreach (var inner in clause.Blocks.OfType<Clause>())
        {
            AddClause(inner, depth + 1);
        }
    }

    private static ImmutableArray<ContentsEntry> Nest(ImmutableArray<(int Depth, string Text, string Href)> lines)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        for (int start = 0, end; start < lines.Length; start = end)
        {
            end = start + 1;
            while (end < lines.Length && lines[end].Depth > lines[start].Depth)
            {
                end++;
            }

            entries.Add(new(lines[start].Text, lines[start].Href, Nest(lines[(start + 1)..end])));
        }

        return entries.ToImmutable();
    }
}
