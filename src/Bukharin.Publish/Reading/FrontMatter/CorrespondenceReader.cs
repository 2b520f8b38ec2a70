using System.Collections.Immutable;
using System.Diagnostics;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Letters;
using Bukharin.Publish.Model;
using Bukharin.Publish.Vocabulary;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Reads the head of a letter from the front matter.</summary>
/// <param name="values">The keys and values of the front matter.</param>
/// <param name="language">The text's language, as a BCP 47 tag.</param>
/// <param name="log">Receives the diagnostics.</param>
internal sealed class CorrespondenceReader(YamlValues values, string language, DiagnosticLog log)
{
    /// <summary>The key of the front matter that has the head of a letter.</summary>
    public const string Key = "correspondence";

    private const string NamedForm = "a name, or have a name and, where there are, a 'ref' and a 'kind'";

    /// <summary>The kinds of senders and recipients: a person, or a corporate body.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["person", "body"];

    private const string PrintedForm = "yes, no, or where: a line or a list of lines, without yes and no among them";

    /// <summary>The words that state earlier printing without a place: the true values of YAML 1.1, whatever their case.</summary>
    private static readonly ImmutableArray<string> Yes = ["yes", "true", "on", "y"];

    private static readonly ImmutableArray<string> No = ["no", "false", "off", "n"];

    /// <summary>The keys of a letter's head.</summary>
    public static ImmutableArray<string> Keys { get; } = ["number", "from", "to", "place", "date", "archive", "shelf-mark", "base", "printed"];

    /// <summary>Reads the head; null where there is none, where it is not a mapping, or where it says nothing.</summary>
    public Correspondence? Read()
    {
        if (values.Find(Key) is not { } node)
        {
            return null;
        }

        var mapping = node as YamlMappingNode;
        if (mapping is null)
        {
            log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), Key, $"a mapping with {string.Join(", ", Keys)}"));
            return null;
        }

        var head = new Correspondence { Span = values.SpanOf(node) };
        foreach (var (key, value) in values.Within(mapping, Keys))
        {
            head = With(head, key, value);
        }

        if (!head.SaysSomething)
        {
            return null;
        }

        if (LetterWords.Find(language) is null)
        {
            log.Add(DiagnosticCodes.NoLetterWords.At(head.Span, language));
        }

        return head;
    }

    private Correspondence With(Correspondence head, string key, YamlNode value) => key switch
    {
        "number" => head with { Number = values.Text(value, key) },
        "from" => head with { From = Names(value, key) },
        "to" => head with { To = Names(value, key) },
        "place" => head with { Place = Name(value, key) },
        "date" => head with { Date = Date(value) },
        "archive" => head with { Archive = values.Text(value, key) },
        "shelf-mark" => head with { ShelfMark = values.Text(value, key) },
        "base" => head with { Base = Base(value) },
        "printed" => Printed(head, value),
        _ => throw new UnreachableException($"'{key}' is no key of a letter's head."),
    };

    private EdtfDate? Date(YamlNode node)
    {
        if (values.Text(node, "date") is not { } text)
        {
            return null;
        }

        if (!EdtfDate.TryRead(text, out var date, out var fault))
        {
            log.Add(DiagnosticCodes.NotEdtf.At(values.SpanOf(node), text, fault));
        }

        return date;
    }

    private TextBase? Base(YamlNode node)
    {
        var name = values.Text(node, "base");
        var found = TextBaseNames.Find(name);
        if (name is not null && found is null)
        {
            log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), "base", $"one of {string.Join(", ", TextBaseNames.All)}"));
        }

        return found;
    }

    private Correspondence Printed(Correspondence head, YamlNode node)
    {
        var places = YamlValues.Items(node).Select(item => values.Text(item, "printed")).OfType<string>().ToImmutableArray();
        var answers = places.Select(Answer).OfType<bool>().ToList();
        if (answers.Count > 0 && places.Length > 1)
        {
            log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), "printed", PrintedForm));
            return head;
        }

        return answers is [var isPrinted] ? head with { IsPrinted = isPrinted }
            : places.IsEmpty ? head
            : head with { IsPrinted = true, PrintedIn = places };

        static bool? Answer(string word) =>
            Yes.Contains(word, StringComparer.OrdinalIgnoreCase) ? true : No.Contains(word, StringComparer.OrdinalIgnoreCase) ? false : null;
    }

    private ImmutableArray<Named> Names(YamlNode node, string key) => [.. YamlValues.Items(node).Select(item => Name(item, key)).OfType<Named>()];

    private Named? Name(YamlNode node, string key)
    {
        if (node is not YamlMappingNode mapping)
        {
            return values.Text(node, key) is { } plain ? new Named(plain) : null;
        }

        string? name = null;
        string? reference = null;
        var isBody = false;
        var parts = key == "place"
            ? values.Within(mapping, ["name", "ref"], "A place has a name and a 'ref'.")
            : values.Within(mapping, ["name", "ref", "kind"], "Who writes or is written to has a name, a 'ref' and a 'kind'.");
        foreach (var (part, value) in parts)
        {
            switch (part)
            {
                case "name":
                    name = values.Text(value, "name");
                    break;
                case "ref":
                    reference = AuthorityReference.Read(values, value, log);
                    break;
                case "kind":
                    isBody = values.Text(value, "kind") is { } kind && Kind(kind, value);
                    break;
            }
        }

        if (name is null)
        {
            log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), key, NamedForm));
        }

        return name is null ? null : new Named(name, reference, isBody);
    }

    private bool Kind(string kind, YamlNode node)
    {
        if (!Kinds.Contains(kind))
        {
            log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), "kind", $"one of {string.Join(", ", Kinds)}"));
        }

        return kind == "body";
    }
}
