using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Reading;

namespace Bukharin.Publish.Publishing.Sources;

/// <summary>Loads styles, each once in a run. Several texts can ask at the same time.</summary>
/// <param name="files">The disk.</param>
public sealed class StyleFolders(IFiles files)
{
    /// <summary>The style of a text that asks for none.</summary>
    public const string Default = "classic";

    private readonly Lock _lock = new();
    private readonly StyleFinder _finder = new(files);

    // Texts in different places can have different styles of the same name.
    private readonly Dictionary<Style, InputFile> _inputs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, StyleResult> _loaded = new(StringComparer.Ordinal);

    /// <summary>Loads the style of a text.</summary>
    /// <param name="chosen">The name or the path of the style that the user has chosen, which has precedence; null for none.</param>
    /// <param name="asked">The name that the text asks for; or null. A text cannot name a path: it must not decide which files of the machine are read.</param>
    /// <param name="text">The text, beside which a style may lie.</param>
    /// <returns>The style, or its diagnostics, which are the same each time.</returns>
    public StyleResult Load(string? chosen, string? asked, string text) =>
        Find(chosen, asked, text) is { } found ? Load(found) : new StyleResult(null, [Missing(chosen ?? asked ?? Default, text)]);

    /// <summary>Loads the style for a version of a text's editions.</summary>
    /// <param name="chosen"><inheritdoc cref="Load(string?, string?, string)" path="/param[@name='chosen']" /></param>
    /// <param name="asked"><inheritdoc cref="Load(string?, string?, string)" path="/param[@name='asked']" /></param>
    /// <param name="source">The text with the version.</param>
    /// <returns>The style of the version, or its diagnostics.</returns>
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

    /// <summary>What the style of a version is made from: the style and, for large print, the style that it names for that.</summary>
    internal ImmutableArray<InputFile> Inputs(string? chosen, string? asked, SourceText source) => Load(chosen, asked, source.Path).Style is not { } plain ? []
        : source.Version.IsLarge && plain.Large is { } name && LoadLarge(plain, name, source.Path).Style is { } large && large != plain ? [Input(plain), Input(large)]
        : [Input(plain)];

    /// <summary>The style that another names for large print: itself, or one that it could extend.</summary>
    private StyleResult LoadLarge(Style plain, string name, string text) =>
        LooseName.IsSame(plain.Name, name) ? new StyleResult(plain, [])
        : _finder.Find(name, text) is { } found ? Load(found)
        : new StyleResult(null, [Missing(name, text)]);

    /// <summary>The first style that names another for large print; null for none.</summary>
    /// <param name="large">The name of that other.</param>
    /// <param name="text">Where styles are looked for.</param>
    internal string? NamingLarge(string large, string text) => _finder.All(text)
        .Select(found => Load(found).Style)
        .FirstOrDefault(style => style?.Large is { } name && LooseName.IsSame(name, large))?.Name;

    /// <summary>Loads a style that was found.</summary>
    public StyleResult Load(FoundStyle found)
    {
        ArgumentNullException.ThrowIfNull(found);

        // Texts worked on at the same time wait here: to read a style twice would take longer.
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
        // Fonts and style sheets are read while the style is loaded, which reports missing ones, and again when they are used.
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

    /// <summary>A loaded style as an input of editions.</summary>
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
