using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.Source;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.Volumes;

/// <summary>Reads the file of a volume: its front matter, and the texts that it consists of.</summary>
internal sealed class VolumeFileReader
{
    private readonly YamlValues _values;
    private readonly DiagnosticLog _log;
    private readonly Dictionary<string, VolumeEntry> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VolumeEntry> _byId = new(StringComparer.OrdinalIgnoreCase);

    private VolumeFileReader(YamlValues values, DiagnosticLog log) => (_values, _log) = (values, log);

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <param name="path">The file's path, for diagnostics.</param>
    /// <returns>The volume, null where a diagnostic is an error; and the diagnostics.</returns>
    public static (VolumeFile? Volume, ImmutableArray<Diagnostic> Diagnostics) Read(ReadOnlyMemory<byte> utf8, string path)
    {
        var log = new DiagnosticLog();
        var volume = SourceDecoder.Decode(utf8.Span, path, log) is { } source ? Read(source, log) : null;
        return (log.HasErrors ? null : volume, log.InOrder(path));
    }

    private static VolumeFile Read(SourceCharacters source, DiagnosticLog log)
    {
        var values = new YamlValues(YamlSource.Read(source, 1, source.LineCount, log), log);
        values.ReportUnknownKeys(VolumeKey.All, isShared: false);
        var whole = SourceSpan.Whole(source.Path);
        var front = new FrontMatterReader(values, whole, log).Read(titleOfText: null, creditIsLeftToEditor: false);
        var reader = new VolumeFileReader(values, log);
        var introduction = values.Find(VolumeKey.Introduction) is { } named ? reader.Entry(named, VolumeKey.Introduction) : null;
        var parts = reader.Parts();
        if (parts.All(part => part.Texts.IsEmpty) && values.AreReadable && !log.HasErrors)
        {
            log.Add(DiagnosticCodes.VolumeWithoutTexts.At(whole));
        }

        return new VolumeFile
        {
            Path = source.Path,
            Sha256 = source.Sha256,
            FrontMatter = front,
            Introduction = introduction,
            Parts = parts,
            CountsNotesByText = reader.Notes(),
            HasEach = reader._values.Flag(VolumeKey.Each) ?? false,
            HasCalendar = reader._values.Flag(VolumeKey.Calendar) ?? false,
        };
    }

    private ImmutableArray<VolumePart> Parts()
    {
        var (texts, parts) = (_values.Find(VolumeKey.Texts), _values.Find(VolumeKey.Parts));
        if (texts is not null && parts is not null)
        {
            _log.Add(DiagnosticCodes.WrongType.At(_values.SpanOf(texts), VolumeKey.Texts, "in one of the parts, where a volume has parts"));
        }

        if (parts is null)
        {
            return texts is null ? [] : [new VolumePart(null, _values.SpanOf(texts), Entries(texts))];
        }

        if (parts is not YamlSequenceNode sequence)
        {
            _log.Add(DiagnosticCodes.WrongType.At(_values.SpanOf(parts), VolumeKey.Parts, "a list, each part of it with 'title' and 'texts'"));
            return [];
        }

        return [.. sequence.Children.Select(Part).OfType<VolumePart>()];
    }

    private VolumePart? Part(YamlNode node)
    {
        if (node is not YamlMappingNode mapping)
        {
            _log.Add(DiagnosticCodes.WrongType.At(_values.SpanOf(node), VolumeKey.Parts, "a list, each part of it with 'title' and 'texts'"));
            return null;
        }

        var keys = _values.Within(mapping, VolumeKey.OfPart).ToDictionary();
        if (!keys.TryGetValue(VolumeKey.Title, out var said) || !keys.TryGetValue(VolumeKey.Texts, out var texts) || _values.Text(said, VolumeKey.Title) is not { } title)
        {
            _log.Add(DiagnosticCodes.WrongType.At(_values.SpanOf(node), VolumeKey.Parts, "a list, each part of it with 'title' and 'texts'"));
            return null;
        }

        return new VolumePart(title, _values.SpanOf(said), Entries(texts));
    }

    private ImmutableArray<VolumeEntry> Entries(YamlNode node)
    {
        if (node is not YamlSequenceNode sequence)
        {
            _log.Add(DiagnosticCodes.WrongType.At(_values.SpanOf(node), VolumeKey.Texts, "a list of paths: [first.md, second.md]"));
            return [];
        }

        return [.. sequence.Children.Select(child => Entry(child, VolumeKey.Texts)).OfType<VolumeEntry>()];
    }

    private VolumeEntry? Entry(YamlNode node, string key)
    {
        string? id = null;
        var file = node;
        if (node is YamlMappingNode mapping)
        {
            var keys = _values.Within(mapping, VolumeKey.OfText).ToDictionary();
            id = keys.TryGetValue(VolumeKey.Id, out var given) ? _values.Text(given, VolumeKey.Id) : null;
            file = keys.GetValueOrDefault(VolumeKey.File, node);
        }

        if (_values.Text(file, key) is not { } written)
        {
            return null;
        }

        var span = _values.SpanOf(file);
        if (VolumePaths.Of(written) is not { } path)
        {
            _log.Add(DiagnosticCodes.VolumeTextElsewhere.At(span, written));
            return null;
        }

        if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
        {
            _log.Add(DiagnosticCodes.VolumeOfVolumes.At(span, written));
            return null;
        }

        return Unique(new VolumeEntry(path, id ?? Slug(path), span), id is not null);
    }

    private VolumeEntry? Unique(VolumeEntry entry, bool isGiven)
    {
        if (!_byFile.TryAdd(entry.File, entry))
        {
            _log.Add(DiagnosticCodes.VolumeTextTwice.At(entry.Span, entry.File, _byFile[entry.File].Span.Line));
            return null;
        }

        if (isGiven && Slug(entry.Id) != entry.Id)
        {
            _log.Add(DiagnosticCodes.WrongType.At(entry.Span, VolumeKey.Id, "letters, figures and hyphens, a letter first: 'corrie-2'"));
        }
        else if (!_byId.TryAdd(entry.Id, entry))
        {
            _log.Add(DiagnosticCodes.VolumeIdTaken.At(entry.Span, entry.Id, _byId[entry.Id].File));
        }

        return entry;
    }

    /// <summary>The prefix of a text's ids where the volume states none: the file's name without extension, turned into an id.</summary>
    private static string Slug(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        name = name.LastIndexOf('.') is > 0 and var end ? name[..end] : name;
        var slug = new StringBuilder();
        foreach (var character in name.ToLowerInvariant())
        {
            _ = char.IsLetterOrDigit(character) ? slug.Append(character) : slug.Length > 0 && slug[^1] != '-' ? slug.Append('-') : slug;
        }

        var id = slug.ToString().TrimEnd('-');
        return id.Length == 0 ? "text" : char.IsLetter(id[0]) ? id : $"text-{id}";
    }

    private bool? Notes()
    {
        switch (_values.Text(VolumeKey.Notes))
        {
            case null:
                return null;
            case VolumeKey.NotesByText:
                return true;
            case VolumeKey.NotesThrough:
                return false;
            default:
                _log.Add(DiagnosticCodes.WrongType.At(_values.SpanOf(_values.Find(VolumeKey.Notes)!), VolumeKey.Notes, $"'{VolumeKey.NotesByText}' or '{VolumeKey.NotesThrough}'"));
                return null;
        }
    }
}
