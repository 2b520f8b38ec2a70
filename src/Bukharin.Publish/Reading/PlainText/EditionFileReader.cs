using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.Interventions;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.PlainText;

/// <summary>Reads an editor's decisions about a plain text: <c>sha256</c>, <c>roles</c>, <c>brackets</c>, <c>lines</c>.</summary>
internal sealed class EditionFileReader(YamlValues values, TextLines text, DiagnosticLog log)
{
    /// <summary>What stands in <c>brackets</c> for one that is no editor's.</summary>
    public const string TextBracket = "text";

    /// <summary>The keys that it reads, those of front matter among them.</summary>
    public static ImmutableArray<string> Keys { get; } = [.. FrontMatterReader.Keys, "sha256", "roles", "brackets", "lines"];

    /// <summary>The roles that paragraphs and lines can be given.</summary>
    public static ImmutableArray<string> Roles { get; } = [.. Words.Roles, RoleDecision.Title, RoleDecision.Heading];

    public EditionFile Read()
    {
        values.ReportUnknownKeys(Keys, isShared: false);
        CheckSha256();
        var brackets = values.Find("brackets");
        return new EditionFile(ReadRoles(), ReadBrackets(), brackets is null ? default : values.SpanOf(brackets), ReadLines());
    }

    private void CheckSha256()
    {
        if (values.Text("sha256") is { } stated
            && !stated.Equals(text.Source.Sha256, StringComparison.OrdinalIgnoreCase)
            && !stated.Equals(text.Source.Sha256OfFile, StringComparison.OrdinalIgnoreCase))
        {
            log.Add(DiagnosticCodes.WrongSha256.At(values.SpanOf(values.Find("sha256")!), text.Source.Sha256, stated));
        }
    }

    private bool? ReadLines()
    {
        switch (values.Text("lines"))
        {
            case null:
                return null;
            case "breaks":
                return true;
            case "wrapped":
                return false;
            default:
                log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(values.Find("lines")!), "lines", "'breaks' or 'wrapped'"));
                return null;
        }
    }

    private ImmutableArray<RoleDecision>? ReadRoles()
    {
        switch (values.Find("roles"))
        {
            case null:
                return null;
            case YamlMappingNode mapping:
                return [.. mapping.Children.SelectMany(entry => ReadRole(entry.Key, entry.Value))];
            case var other:
                log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(other), "roles", "a list of lines such as 'letter: 4-26'"));
                return null;
        }
    }

    private List<RoleDecision> ReadRole(YamlNode key, YamlNode value)
    {
        var decisions = new List<RoleDecision>();
        var role = (key as YamlScalarNode)?.Value ?? "[…]";
        if (!Roles.Contains(role, StringComparer.Ordinal))
        {
            log.Add(DiagnosticCodes.UnknownRole.At(values.SpanOf(key), role, YamlValues.Capital(Nearest.Hint(role, Roles))));
            return decisions;
        }

        foreach (var node in YamlValues.Items(value))
        {
            if (Place(node) is { } place)
            {
                decisions.Add(new RoleDecision(role, place.First, place.Last, values.SpanOf(node)));
            }
        }

        foreach (var decision in decisions.Where((d, index) => !HoldsWholeParagraph(d) || (d.Role == RoleDecision.Title && index > 0)))
        {
            log.Add(DiagnosticCodes.NotOneParagraph.At(decision.Span, role));
        }

        return decisions;
    }

    /// <summary>A title or heading is one whole paragraph; other roles may be less or more.</summary>
    private bool HoldsWholeParagraph(RoleDecision decision)
    {
        var paragraph = text.Lines[decision.First].Paragraph;
        return decision.Role is not (RoleDecision.Title or RoleDecision.Heading)
            || (decision.First == text.FirstOf(paragraph) && decision.Last == text.LastOf(paragraph));
    }

    private (int First, int Last)? Place(YamlNode node)
    {
        if ((node as YamlScalarNode)?.Value is not { } written || PlaceInText.Read(written) is not { } place)
        {
            log.Add(DiagnosticCodes.InvalidPlace.At(values.SpanOf(node), (node as YamlScalarNode)?.Value ?? "[…]"));
            return null;
        }

        foreach (var paragraph in new[] { place.FirstParagraph, place.LastParagraph })
        {
            if (paragraph > text.ParagraphCount)
            {
                log.Add(DiagnosticCodes.MissingPlace.At(values.SpanOf(node), $"paragraph {paragraph}", $"It has {Count(text.ParagraphCount, "paragraph")}: what stands between blank lines is one."));
                return null;
            }
        }

        if (place.FirstLine is not { } first)
        {
            return (text.FirstOf(place.FirstParagraph), text.LastOf(place.LastParagraph));
        }

        if (place.LastLine > text.LineCountOf(place.FirstParagraph))
        {
            var lines = Count(text.LineCountOf(place.FirstParagraph), "line");
            log.Add(DiagnosticCodes.MissingPlace.At(values.SpanOf(node), $"line {place.LastLine} in paragraph {place.FirstParagraph}", $"The paragraph has {lines}."));
            return null;
        }

        var start = text.FirstOf(place.FirstParagraph) - 1;
        return (start + first, start + place.LastLine!.Value);
    }

    private ImmutableArray<InterventionKind?>? ReadBrackets()
    {
        if (values.Find("brackets") is not { } node)
        {
            return null;
        }

        if (node is not YamlSequenceNode sequence)
        {
            log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), "brackets", "a list of kinds such as [gloss, supplied]"));
            return null;
        }

        var kinds = ImmutableArray.CreateBuilder<InterventionKind?>();
        foreach (var item in sequence.Children)
        {
            var word = (item as YamlScalarNode)?.Value ?? "[…]";
            var kind = Words.Kind(word);
            if (kind is null && word != TextBracket)
            {
                log.Add(DiagnosticCodes.UnknownKind.At(values.SpanOf(item), word, YamlValues.Capital(Nearest.Hint(word, [.. Words.Kinds, TextBracket]))));
            }

            kinds.Add(kind);
        }

        return kinds.ToImmutable();
    }

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
