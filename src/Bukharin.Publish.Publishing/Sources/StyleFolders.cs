using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Reading;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>Loads styles; each once in a run, for several texts at once if need be.</summary>
/// <param name="files">Where the styles are.</param>
public sealed class StyleFolders(IFiles files)
{
    /// <summary>The style of a text that asks for none.</summary>
    public const string Default = "classic";

    private readonly Lock _lock = new();
    private readonly StyleFinder _finder = new(files);

    // Texts of one run may lie in different places, and have different styles of one name beside them.
    private readonly Dictionary<Style, InputFile> _inputs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, StyleResult> _loaded = new(StringComparer.Ordinal);

    /// <summary>Loads the style of a text.</summary>
    /// <param name="chosen">What a person has asked for, whatever the text asks for: a style's name, or a path of its folder; null for nothing.</param>
    /// <param name="asked">The name that the text asks for, or null. It can be no path: a text does not choose what is read of a machine.</param>
    /// <param name="text">The text, beside which a style may lie.</param>
    /// <returns>The style, or what is wrong with it, which is the same each time.</returns>
    public StyleResult Load(string? chosen, string? asked, string text) =>
        Find(chosen, asked, text) is { } found ? Load(found) : new StyleResult(null, [Missing(chosen ?? asked ?? Default, text)]);

    /// <summary>Loads the style of a version of a text's editions.</summary>
    /// <param name="chosen"><inheritdoc cref="Load(string?, string?, string)" path="/param[@name='chosen']" /></param>
    /// <param name="asked"><inheritdoc cref="Load(string?, string?, string)" path="/param[@name='asked']" /></param>
    /// <param name="source">The text, and the version.</param>
    /// <returns>The style of the version, or what is wrong with it.</returns>
    internal StyleResult LoadVersion(string? chosen, string? asked, SourceText source)
    {
        var loaded = Load(chosen, asked, source.Path);
        if (loaded.Style is not { } plain)
        {
            return loaded;
        }

        var usual = plain.Of(source.Version with { IsLarge = false });
        if (!source.Version.IsLarge)
        {
            return loaded with { Style = usual };
        }

        if (plain.Large is not { } name)
        {
            return new StyleResult(null, [.. loaded.Diagnostics, DiagnosticCodes.StyleHasNoLarge.At(SourceSpan.Whole(source.Path), plain.Name)]);
        }

        var large = LoadLarge(plain, name, source.Path);
        return new StyleResult(large.Style?.AsLargeOf(usual), [.. loaded.Diagnostics, .. large.Diagnostics]);
    }

    /// <summary>What the style of a version is made from: the style, and for a large sheet that which it names.</summary>
    internal ImmutableArray<InputFile> Inputs(string? chosen, string? asked, SourceText source) => Load(chosen, asked, source.Path).Style is not { } plain ? []
        : source.Version.IsLarge && plain.Large is { } name && LoadLarge(plain, name, source.Path).Style is { } large && large != plain ? [Input(plain), Input(large)]
        : [Input(plain)];

    /// <summary>The style that another names for large print: it lies where that one can extend others, or is that one itself.</summary>
    private StyleResult LoadLarge(Style plain, string name, string text) =>
        LooseName.IsSame(plain.Name, name) ? new StyleResult(plain, [])
        : _finder.Find(name, text) is { } found ? Load(found)
        : new StyleResult(null, [Missing(name, text)]);

    /// <summary>Loads a style that was found.</summary>
    public StyleResult Load(FoundStyle found)
    {
        ArgumentNullException.ThrowIfNull(found);

        // Texts that are worked on side by side wait for a style: reading it twice would cost more.
        lock (_lock)
        {
            if (!_loaded.TryGetValue(found.Folder, out var result))
            {
                _loaded.Add(found.Folder, result = Read(found));
            }

            return result;
        }
    }

    private FoundStyle? Find(string? chosen, string? asked, string text) =>
        chosen is null ? _finder.Find(asked ?? Default, text) : _finder.FindAt(chosen) ?? _finder.Find(chosen, text);

    private StyleResult Read(FoundStyle found)
    {
        // Fonts and sheets are read once while the style is loaded, which finds those that are not there, and later again as they are used.
        using var sources = new StyleFiles(files, _finder);
        try
        {
            var result = StyleReader.Read(sources.Open(found));
            if (result.Style is { } style)
            {
                _inputs[style] = new InputFile(InputFile.Style, found.Name, sources.Finish());
            }

            return result;
        }
        catch (FileFaultException fault)
        {
            return new StyleResult(null, [DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole(fault.Path), fault.Reason)]);
        }
    }

    /// <summary>What a style that has been loaded was made from.</summary>
    internal InputFile Input(Style style)
    {
        lock (_lock)
        {
            return _inputs[style];
        }
    }

    private Diagnostic Missing(string name, string text)
    {
        var names = _finder.All(text).Select(style => style.Name).ToList();
        return DiagnosticCodes.MissingStyle.At(SourceSpan.Whole(text), name, names.Count == 0 ? "none" : string.Join(", ", names), Nearest.Guess(name, names));
    }
}
