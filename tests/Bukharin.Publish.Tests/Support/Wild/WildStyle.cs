using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Bukharin.Publish.Publishing.Files;
using Bukharin.Publish.Publishing.Sources;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Styling.Reading;
using Bukharin.Publish.Writers.Layout.Faces;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>A style of the repository, as it is or with some of its keys changed as a style that extends it can change them.</summary>
/// <param name="Style">The style.</param>
internal sealed record WildStyle(Style Style)
{
    private static readonly Lock Reading = new();
    private static readonly Dictionary<string, (StyleSource Source, Func<string, ReadOnlyMemory<byte>>? ReadFile)> Bases = new(StringComparer.Ordinal);

    /// <summary>The keys that are changed, each with its path and its value; empty for a style as it is.</summary>
    public ImmutableArray<(string Path, JsonNode Value)> Keys { get; private init; } = [];

    /// <summary>The version of the editions that is asked for.</summary>
    public SheetVersion Version { get; private init; } = SheetVersion.Plain;

    /// <summary>Tests that name a style mean it as it is.</summary>
    public static implicit operator WildStyle(Style style) => new(style);

    /// <summary>The style of a number: every other one is changed, unless a certain one is asked for.</summary>
    public static WildStyle Of(int number)
    {
        var wanted = Switches.Word("BUKHARIN_WILD_STYLE", "");
        var style = Styles.All.FirstOrDefault(one => one.Name == wanted) ?? Styles.All[number % Styles.All.Length];

        // No style of ours has the pages of the source in the margin.
        style = number % 7 == 5 ? style with { SourcePages = SourcePageForm.Margin } : style;
        style = number % 5 == 2 ? SideNotes.InMargin(style) : style;
        return wanted.Length > 0 || number / Styles.All.Length % 2 == 0 ? style : Changed(style.Name, new Dice(~number));
    }

    /// <summary>A style that extends one of the repository's.</summary>
    /// <param name="name">That style.</param>
    /// <param name="keys">What it says itself, as it stands in a file.</param>
    public static WildStyle Extending(string name, string keys) => new(Read(name, $"extends: {name}\n{keys}") ?? throw new ArgumentException(keys, nameof(keys)));

    /// <summary>The style with fewer of its keys changed; null where it cannot be without the others.</summary>
    public WildStyle? With(ImmutableArray<(string Path, JsonNode Value)> keys) =>
        Read(Style.Name, Yaml(Style.Name, keys)) is { } read ? new WildStyle(read.Of(Version)) { Keys = keys, Version = Version } : null;

    /// <summary>The file that such a style has, with the version that is asked for.</summary>
    public override string ToString() => $"{Style.Name} {Style.SourcePages} {Style.MarginNotes} {Version.Name} {(Keys.IsEmpty ? "" : Yaml(Style.Name, Keys))}";

    private static WildStyle Changed(string name, Dice dice)
    {
        // Some keys only go with others: a page needs room for its text.
        while (true)
        {
            var keys = WildStyleKeys.Some(dice);
            var version = dice.OnceIn(3) ? SomeVersion(dice) : SheetVersion.Plain;
            if (Read(name, Yaml(name, keys)) is { } style)
            {
                return new WildStyle(style.Of(version)) { Keys = keys, Version = version };
            }
        }
    }

    private static SheetVersion SomeVersion(Dice dice)
    {
        GapForm? gaps = dice.OnceIn(2) ? dice.Of(GapForm.Bare, GapForm.WithWords) : null;
        return new()
        {
            Notes = dice.OnceIn(2) ? dice.Of(SheetVersion.NotesPlaces.AsSpan()).Place : null,
            Questions = dice.OnceIn(4) ? dice.OnceIn(2) : null,
            Gaps = gaps,
            Answers = gaps is not null && dice.OnceIn(2),
        };
    }

    private static string Yaml(string name, ImmutableArray<(string Path, JsonNode Value)> keys)
    {
        var root = new JsonObject { ["extends"] = name };
        foreach (var (path, value) in keys)
        {
            var (map, parts) = (root, path.Split('/'));
            foreach (var part in parts[..^1])
            {
                map = (JsonObject)(map[part] ??= new JsonObject());
            }

            map[parts[^1]] = value.DeepClone();
        }

        return root.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static Style? Read(string name, string yaml)
    {
        lock (Reading)
        {
            if (!Bases.TryGetValue(name, out var extended))
            {
                var files = new DiskFiles();
                var sources = new StyleFiles(files, new StyleFinder(files));
                Bases[name] = extended = (sources.Open(new FoundStyle(name, Path.Combine(Repository.Root, "styles", name))), null);

                // What is read from here on counts for no hash, and is read by several threads.
                _ = sources.Finish();
            }

            var source = new StyleSource(name, yaml, "wild/style.yaml", extended.Source.ReadFile) { FindBase = _ => extended.Source, HasFile = extended.Source.HasFile };
            if (StyleReader.Read(source).Style is not { } style)
            {
                return null;
            }

            // Faces are kept by what reads them: all styles that extend one have the same files by the same names.
            Bases[name] = extended with { ReadFile = extended.ReadFile ?? style.ReadFile };
            style = style with { ReadFile = extended.ReadFile ?? style.ReadFile };
            return HasFaces(style) ? style : null;
        }
    }

    /// <summary>Whether its faces look as their places say: emphasis that leans needs some that do.</summary>
    private static bool HasFaces(Style style)
    {
        try
        {
            _ = FourFaces.Load(style, style.Pdf.Fonts, "pdf.fonts");
            _ = style.Docx.Fonts is { } fonts ? FourFaces.Load(style, fonts, "docx.fonts") : default;
            return true;
        }
        catch (FaceLookException)
        {
            return false;
        }
    }
}
