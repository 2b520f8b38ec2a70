using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Bukharin.Publish.Styling.Reading;

namespace Bukharin.Publish.Tests.Support.Wild;

/// <summary>Values for the keys of styles, by the schema: whatever key it has, a wild style has it some time.</summary>
internal static partial class WildStyleKeys
{
    /// <summary>Keys that stay as they are, since they name files that there must be, or what no edition shows.</summary>
    public static readonly FrozenSet<string> Kept = new[]
    {
        "extends", "description", "large", "pdf/print/profile", "pdf/fallback", "pdf/fallback-by-language/*", "pdf/code/fonts/regular", "pdf/code/fonts/italic", "pdf/code/fonts/bold",
        "pdf/code/fonts/bold-italic", "pdf/hyphenation/*", "epub/style-sheet",
    }.ToFrozenSet();

    // Most styles change a few keys: of words and parts there are many.
    private const int SeldomIn = 25;
    private const int OftenIn = 8;

    private static readonly JsonObject Schema = JsonNode.Parse(StyleSchema.Write())!.AsObject();

    private static readonly ImmutableArray<string> Sayings =
        ["Ed.", "so", "[Ed.]", "\"so\" -- 'no'", "1) one", "§ 3", "*so*", "(red.)", "S. 5'", "-- x", "2", "Die Worte", "слово", "a, b; c.", "…", "x\u00A0y", "\"", "Two Words and Some More of Them Than Fit on One Line of a Narrow Page"];

    private static readonly ImmutableArray<string> Families = ["eb-garamond/400Regular/EBGaramond_400Regular", "ibm-plex-sans/400Regular/IBMPlexSans_400Regular", "noto-serif/400Regular/NotoSerif_400Regular", "gelasio/400Regular/Gelasio_400Regular", "arimo/400Regular/Arimo_400Regular"];

    // What goes together: lengths of a page, colours of a cover, faces of a family.
    private static readonly FrozenDictionary<string, Func<Dice, JsonNode?>> Groups = new Dictionary<string, Func<Dice, JsonNode?>>(StringComparer.Ordinal)
    {
        ["pdf/page"] = Page,
        ["docx/page"] = Page,
        ["pdf/fonts"] = Fonts,
        ["docx/fonts"] = dice => dice.OnceIn(2) ? "none" : Fonts(dice),
        ["headings"] = dice => new JsonArray([.. Enumerable.Range(0, 1 + dice.Below(6)).Select(_ => Heading(dice))]),
        ["epub/cover"] = dice => dice.OnceIn(2) ? Cover("#ffffff", "#000000", "#8a2b2b") : Cover("#0b2545", "#ffffff", "#f2c14e"),
        ["epub/fonts"] = dice => dice.OnceIn(2) ? "none" : new JsonObject { ["licence"] = "npm:@expo-google-fonts/eb-garamond/LICENSE_FONT" },
        ["epub/certifier"] = dice => dice.OnceIn(2) ? "none" : new JsonObject { ["name"] = "Ada & Sons", ["credential"] = "A \"b\"", ["report"] = "https://example.org/a?b&c" },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A few keys with their values.</summary>
    public static ImmutableArray<(string Path, JsonNode Value)> Some(Dice dice)
    {
        var keys = ImmutableArray.CreateBuilder<(string, JsonNode)>();
        foreach (var (path, form) in Leaves(Schema, "", path => path is "words" or "classroom" ? dice.Of("de", "fr", "ru") : dice.Of("edt", "trl", "com")))
        {
            if (!Kept.Contains(path) && dice.OnceIn(path.StartsWith("words", StringComparison.Ordinal) || path.StartsWith("parts", StringComparison.Ordinal) ? SeldomIn : OftenIn)
                && (Groups.TryGetValue(path, out var group) ? group(dice) : Value(dice, path, form)) is { } value)
            {
                keys.Add((path, value));
            }
        }

        return keys.ToImmutable();
    }

    /// <summary>The paths of all keys of the schema whose values are no mappings, or go together; <c>*</c> stands for keys that authors choose.</summary>
    public static IEnumerable<string> All => Leaves(Schema, "", _ => "*").Select(leaf => leaf.Path);

    private static IEnumerable<(string Path, JsonObject Form)> Leaves(JsonObject form, string path, Func<string, string> chosen)
    {
        if (Groups.ContainsKey(path) || Mapping(form) is not { } mapping)
        {
            return [(path, form)];
        }

        var prefix = path.Length == 0 ? "" : path + "/";
        var keys = mapping["properties"]!.AsObject().SelectMany(key => Leaves(key.Value!.AsObject(), prefix + key.Key, chosen));
        return mapping["additionalProperties"] is JsonObject others
            ? keys.Concat(Kept.Contains(prefix + "*") ? [(prefix + "*", others)] : Leaves(others, prefix + chosen(path), chosen))
            : keys;

        // A mapping, or none of it.
        static JsonObject? Mapping(JsonObject form) =>
            form["properties"] is not null ? form : (form["anyOf"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault(one => one["properties"] is not null);
    }

    private static JsonNode? Value(Dice dice, string path, JsonObject form)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var rule = Rule().Match((string?)form["description"] ?? "");
        return form switch
        {
            _ when form["enum"] is JsonArray choices => choices[dice.Below(choices.Count)]!.DeepClone(),
            _ when (string?)form["pattern"] is { } pattern && pattern.Contains('%', StringComparison.Ordinal) =>
                $"{int.Parse(rule.Groups[1].Value, CultureInfo.InvariantCulture) + dice.Below(1 + int.Parse(rule.Groups[2].Value, CultureInfo.InvariantCulture) - int.Parse(rule.Groups[1].Value, CultureInfo.InvariantCulture))}%",
            _ when form["anyOf"] is not null => Length(dice, path, name),
            _ when form["type"] is JsonValue type => (string?)type switch
            {
                "integer" => dice.OnceIn(3) ? (int)form["minimum"]! : (int)form["minimum"]! + dice.Below(1 + ((int?)form["maximum"] ?? 12) - (int)form["minimum"]!),
                "number" => dice.Of(0, 0, 0.25, 0.5, 1, 1, 1.5, 2, 3, 6, 20),
                "array" => new JsonArray([.. Enumerable.Range(0, dice.Below(4)).Select(_ => (JsonNode)WildFrontMatter.Saying(dice))]),
                _ => dice.OnceIn(2),
            },
            _ => Words(dice, path, name),
        };
    }

    /// <summary>A length in points. Type is never higher than the lines that it may stand on, whichever of the two is changed.</summary>
    private static string Length(Dice dice, string path, string name)
    {
        var isNote = path.Contains("/notes/", StringComparison.Ordinal);
        var tenths = name switch
        {
            "size" => isNote ? 60 + dice.Below(42) : 80 + dice.Below(45),
            "leading" => 180 + dice.Below(90),
            "bleed" => dice.Below(180),
            _ => dice.OnceIn(4) ? 0 : dice.Below(400),
        };
        return string.Create(CultureInfo.InvariantCulture, $"{tenths / 10.0}pt");
    }

    private static string Words(Dice dice, string path, string name)
    {
        var saying = dice.Of(Sayings.AsSpan());
        return (path, name) switch
        {
            ("docx/code-font", _) => dice.Of("Consolas", "DejaVu Sans Mono"),
            _ when path.StartsWith("docx/", StringComparison.Ordinal) => dice.Of("Georgia", "Calibri", "Arial", "Noto Serif"),
            (_, "gloss-suffix" or "supplied" or "correction" or "omission" or "unclear" or "deleted" or "added") when !path.Contains("statement", StringComparison.Ordinal) => dice.Of(" ", " (", ", ", " -- ") + saying,
            (_, "on-page") => dice.Of(" (p.\u00A0{page})", " [{page}]", ", {page}", " {page} " + saying),
            (_, "printing") => $"{saying} {{number}}",
            (_, "clause" or "page" or "link") when path.Contains("/cite/", StringComparison.Ordinal) => $"{saying}: {{{name}}}.",
            _ => saying,
        };
    }

    private static JsonObject Page(Dice dice) => dice.OnceIn(2)
        ? new JsonObject { ["preset"] = dice.Of("b-format", "5.5x8.5", "a5", "6x9", "letter", "a4") }
        : new JsonObject
        {
            ["width"] = $"{100 + dice.Below(117)}mm", ["height"] = $"{140 + dice.Below(158)}mm", ["top"] = $"{10 + dice.Below(30)}mm", ["bottom"] = $"{10 + dice.Below(30)}mm",
            ["inner"] = $"{10 + dice.Below(30)}mm", ["outer"] = $"{10 + dice.Below(40)}mm",
        };

    private static JsonObject Fonts(Dice dice)
    {
        var regular = "npm:@expo-google-fonts/" + dice.Of(Families.AsSpan());
        var bold = regular.Replace("400Regular", "700Bold", StringComparison.Ordinal);
        return new JsonObject
        {
            ["regular"] = $"{regular}.ttf", ["italic"] = $"{regular.Replace("400Regular", "400Regular_Italic", StringComparison.Ordinal)}.ttf",
            ["bold"] = $"{bold}.ttf", ["bold-italic"] = $"{bold.Replace("700Bold", "700Bold_Italic", StringComparison.Ordinal)}.ttf",
        };
    }

    private static JsonObject Heading(Dice dice)
    {
        var size = 50 + dice.Below(200);
        return new JsonObject
        {
            ["size"] = $"{size}%", ["leading"] = Math.Round((Math.Max(size, 60) / 100.0) + (dice.Below(4) / 4.0), 2), ["form"] = dice.Of("roman", "italic", "bold", "small-caps"), ["centered"] = dice.OnceIn(2),
            ["space-before"] = dice.Of(0, 0.5, 1, 2, 3), ["space-after"] = dice.Of(0, 0.25, 0.5, 1, 2),
        };
    }

    private static JsonObject Cover(string ground, string ink, string accent) => new JsonObject { ["ground"] = ground, ["ink"] = ink, ["accent"] = accent };

    [GeneratedRegex("from ([0-9]+)% to ([0-9]+)%")]
    private static partial Regex Rule();
}
