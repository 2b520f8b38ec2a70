using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Links;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>Makes one tree of the texts of a volume.</summary>
/// <remarks>
/// Each text is a division with its title, its headnote and its credit; ids begin with that of the text, so that each is there once,
/// and every node keeps its place in its own file. What reads and writes texts knows of volumes only that they have chapters.
/// </remarks>
/// <param name="volume">The volume.</param>
/// <param name="log">Is told.</param>
internal sealed class VolumeAssembler(VolumeFile volume, DiagnosticLog log)
{
    private const int LowestHeading = 6;

    private readonly VolumeLinks _links = new(volume);
    private readonly Dictionary<VolumeEntry, HashSet<string>> _ownIds = [];
    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);

    /// <summary>Makes the tree.</summary>
    /// <param name="documentOf">The texts.</param>
    public Document Assemble(IReadOnlyDictionary<VolumeEntry, Document> documentOf)
    {
        foreach (var (entry, document) in documentOf)
        {
            _ownIds[entry] = LinkTargets.OwnIdsIn(document.Blocks).ToHashSet(StringComparer.Ordinal);
            foreach (var page in DocumentWalker.Interventions(document).Select(PlaceIds.OfPage).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                _pages[page] = _pages.GetValueOrDefault(page) + 1;
            }

            CheckFront(entry, document.FrontMatter);
        }

        var blocks = ImmutableArray.CreateBuilder<Block>();
        if (volume.Introduction is { } introduction)
        {
            blocks.Add(Work(introduction, documentOf[introduction], DivisionRole.Introduction, level: 1));
        }

        var level = volume.HasParts ? 2 : 1;
        for (var i = 0; i < volume.Parts.Length; i++)
        {
            var part = volume.Parts[i];
            if (part.Title is { } title)
            {
                blocks.Add(new Heading { Level = 1, Id = FormattableString.Invariant($"part-{i + 1}"), Inlines = [new Text { Content = title, Span = part.Span }], Span = part.Span });
            }

            blocks.AddRange(part.Texts.Select(text => Work(text, documentOf[text], DivisionRole.Work, level)));
        }

        var names = new VolumePlaceNames(documentOf.Select(text => (text.Key, text.Value.SourceFile, (IReadOnlySet<string>)_ownIds[text.Key])));
        var all = LinkTargets.Resolve(blocks.ToImmutable(), _ => false, log, names.Written);
        CheckIds(all);
        var whole = MentionResolver.Resolve(new Document
        {
            SourceFile = volume.Path,
            SourceSha256 = Hash(documentOf),
            FrontMatter = volume.FrontMatter with { Registers = Registers(documentOf) },
            CountsNotesByText = volume.CountsNotesByText,
            HasCalendar = volume.HasCalendar,
            Texts = [.. volume.Entries.Select(entry => TextOf(entry, documentOf[entry]))],
            Blocks = MarginSpans.Numbered(all),
        });
        foreach (var told in MentionResolver.Report(whole))
        {
            log.Add(told);
        }

        return whole;
    }

    /// <summary>The lists of the volume and of its texts as one: what several list is as the first has it.</summary>
    private RegisterLists Registers(IReadOnlyDictionary<VolumeEntry, Document> documentOf)
    {
        var own = volume.FrontMatter.Registers;
        var entries = volume.Entries.SelectMany(entry => documentOf[entry].FrontMatter.Registers.Entries);
        return own with { Entries = [.. own.Entries.Concat(entries).DistinctBy(entry => (entry.Kind, entry.Key))] };
    }

    private static VolumeText TextOf(VolumeEntry entry, Document document) =>
        new(entry.Id, document.SourceFile, document.SourceSha256, document.FrontMatter, document.ParagraphLines);

    /// <summary>A text as it stands in the volume: a division that begins with its title. A letter that is all of its text, but for its postscripts, is this division, and so is an introduction.</summary>
    private Division Work(VolumeEntry entry, Document document, DivisionRole role, int level)
    {
        var matter = new WorkMatter(document.FrontMatter, volume.FrontMatter);
        var words = Blocks(entry, document.Blocks, level);
        if (words is [Division { Role: DivisionRole.Letter or DivisionRole.Introduction, Blocks: not [Heading, ..] } whole, .. var behind]
            && (role == DivisionRole.Work || whole.Role == role) && behind.All(block => block is Division { Role: DivisionRole.Postscript }))
        {
            (role, words) = (whole.Role, [.. whole.Blocks, .. behind]);
        }

        return new Division
        {
            Role = role,
            Blocks = [.. matter.Above(entry.Id, level), .. words, .. matter.Below() is { } credit ? new Block[] { credit } : []],
            Span = document.FrontMatter.TitleSpan,
        };
    }

    private ImmutableArray<Block> Blocks(VolumeEntry entry, ImmutableArray<Block> blocks, int level) => new TreeRewriter
    {
        Label = label => label with { Id = $"{entry.Id}-{label.Id}" },
        Heading = heading => heading with { Id = $"{entry.Id}-{heading.Id}", Level = Math.Min(LowestHeading, heading.Level + level) },
        Figure = figure => figure with
        {
            Id = figure.Id.Length == 0 ? "" : $"{entry.Id}-{figure.Id}",
            Path = VolumePaths.Of(figure.Path, VolumePaths.FolderOf(entry.File)) ?? figure.Path,
        },
        Line = line => [.. line.Select(inline => inline switch
        {
            Link link when Target(entry, link.Target, link.Span) is { } target => link with { Target = target },
            CrossReference reference when Target(entry, reference.Target, reference.Span) is { } target => reference with { Target = target },
            Note note => note with { Label = $"{entry.Id}-{note.Label}" },
            _ => inline,
        })],
    }.Blocks(blocks);

    /// <summary>Where a link or a cross-reference leads in the volume; null for an address.</summary>
    private string? Target(VolumeEntry entry, string target, SourceSpan span) =>
        target is ['#', .. var own] ? $"#{Id(entry, own, span)}"
        : _links.Of(entry, target) is not ({ } text, { } id) ? null
        : id.Length == 0 ? $"#{text.Id}"
        : $"#{Id(text, id, span)}";

    private string Id(VolumeEntry text, string id, SourceSpan span)
    {
        if (_ownIds[text].Contains(id))
        {
            return $"{text.Id}-{id}";
        }

        if (id.StartsWith(PlaceIds.NoteLead, StringComparison.Ordinal))
        {
            return $"{PlaceIds.NoteLead}{text.Id}-{id[PlaceIds.NoteLead.Length..]}";
        }

        if (!_pages.TryGetValue(id, out var texts))
        {
            return $"{text.Id}-{id}";
        }

        // A page is called by its number alone, and would be that of another text.
        if (texts > 1)
        {
            log.Add(DiagnosticCodes.VolumePageTwice.At(span, $"#{id}"));
        }

        return id;
    }

    private void CheckFront(VolumeEntry entry, Model.FrontMatter front)
    {
        var ofVolume = volume.FrontMatter;
        if (!front.Language.Split('-')[0].Equals(ofVolume.Language.Split('-')[0], StringComparison.OrdinalIgnoreCase))
        {
            log.Add(DiagnosticCodes.VolumeLanguage.At(entry.Span, front.Language, ofVolume.Language));
        }

        foreach (var one in front.Contributors.Where(one => one.Role != Contributor.Author && !ofVolume.Contributors.Any(known => known.Name == one.Name && known.Role == one.Role)))
        {
            log.Add(DiagnosticCodes.VolumeContributor.At(entry.Span, one.Name, one.Role, Path.GetFileName(volume.Path)));
        }

        if (front.Style is { } style && style != ofVolume.Style)
        {
            log.Add(DiagnosticCodes.VolumeStyle.At(entry.Span, style));
        }
    }

    /// <summary>Texts of different names can make the same ids: that of one may end as those of another begin.</summary>
    private void CheckIds(ImmutableArray<Block> blocks)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, span) in DocumentWalker.Descendants(blocks).Select(node => node switch
        {
            Clause clause => (clause.Label.Id, clause.Span),
            InlineLabel label => (label.Label.Id, label.Span),
            Heading heading => (heading.Id, heading.Span),
            Figure figure => (figure.Id, figure.Span),
            _ => ("", default),
        }).Where(one => one.Item1.Length > 0))
        {
            if (!taken.Add(id))
            {
                log.Add(DiagnosticCodes.DuplicateId.At(span, id));
            }
        }
    }

    /// <summary>The hash of a volume: over the hashes of its files with their names, a line for each, as <c>sha256sum</c> writes them.</summary>
    private string Hash(IReadOnlyDictionary<VolumeEntry, Document> documentOf)
    {
        var lines = new StringBuilder($"{volume.Sha256}  {Path.GetFileName(volume.Path)}\n");
        foreach (var entry in volume.Entries)
        {
            lines.Append(documentOf[entry].SourceSha256).Append("  ").Append(entry.File).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }
}
