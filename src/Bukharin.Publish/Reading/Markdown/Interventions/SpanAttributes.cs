using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.FrontMatter;
using Bukharin.Publish.Reading.Interventions;
using Bukharin.Publish.Reading.Languages;
using Bukharin.Publish.Reading.Markdown.Attributes;
using Bukharin.Publish.Reading.Markdown.Headings;
using Bukharin.Publish.Reading.Markdown.Parsing;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.Markdown.Interventions;

/// <summary>What the attributes of a bracket say.</summary>
/// <param name="Kind">The kind of intervention, or null when none is stated.</param>
/// <param name="IsSmallCaps">Whether the words are in small capitals.</param>
/// <param name="Language">The words' language, or null.</param>
/// <param name="IsLabel">Whether they are a label.</param>
internal sealed record SpanAttributes(InterventionKind? Kind, bool IsSmallCaps, string? Language, bool IsLabel = false)
{
    /// <summary>Whether they are underlined, as a hand or a typewriter stresses words: type is slanted for that.</summary>
    public bool IsUnderlined { get; private init; }

    /// <summary>Whether they are a marginal note.</summary>
    public bool IsMarginal { get; private init; }

    /// <summary>What the words name, where they are marked as a name; or null.</summary>
    public MentionKind? Mention { get; private init; }

    /// <summary>The key of the name; empty where none is stated.</summary>
    public string Key { get; private init; } = "";

    private const string SmallCapsClass = "smallcaps";
    private const string LabelClass = "label";
    private const string UnderlineClass = "underline";
    private static readonly string MarginClass = Words.Of(DivisionRole.Margin);

    private static readonly ImmutableArray<string> Classes = [.. Words.Kinds, SmallCapsClass, LabelClass, UnderlineClass, MarginClass, MentionNames.Person, MentionNames.Place, MentionNames.Thing];

    /// <summary>A bracket that says nothing else of itself is an editor's.</summary>
    public bool IsIntervention => Kind is not null || (!IsSmallCaps && !IsLabel && !IsMarginal && !IsUnderlined && Language is null && Mention is null);

    public static SpanAttributes Read(BracketInline bracket, SourceCharacters source, DiagnosticLog log)
    {
        var attributes = new SpanAttributes(null, false, null);
        if (bracket.Attributes is not { } list)
        {
            return attributes;
        }

        if (list.IsMalformed)
        {
            log.Add(DiagnosticCodes.MalformedAttributes.At(source.Span(bracket.CloseOffset, 1)));
        }

        RepeatedAttributes.Report(list, source, bracket.CloseOffset, log, isIdOfKey: list.Entries.Length > 1 && IsOfName(list));
        foreach (var item in list.Entries)
        {
            var span = source.Span(bracket.CloseOffset + item.Start, item.Length);
            switch (item.Key)
            {
                case "class" when item.Value == SmallCapsClass:
                    attributes = attributes with { IsSmallCaps = true };
                    break;
                case "class" when item.Value == LabelClass:
                    attributes = attributes with { IsLabel = true };
                    break;
                case "class" when item.Value is UnderlineClass or "ul":
                    attributes = attributes with { IsUnderlined = true };
                    break;
                case "class" when item.Value == MarginClass:
                    attributes = attributes with { IsMarginal = true };
                    break;
                case "class" when Words.Kind(item.Value) is { } kind:
                    if (attributes.Kind is { } other && other != kind)
                    {
                        log.Add(DiagnosticCodes.ConflictingKinds.At(span, Words.Of(other), Words.Of(kind)));
                    }

                    attributes = attributes with { Kind = kind };
                    break;
                case "class" when MentionNames.KindOf(item.Value) is { } named:
                    if (attributes.Mention is { } first && first != named)
                    {
                        log.Add(DiagnosticCodes.NameOfTwoKinds.At(span, MentionNames.Of(first), MentionNames.Of(named)));
                    }

                    attributes = attributes with { Mention = named };
                    break;
                case "key" or "id" when IsOfName(list):
                    attributes = attributes with { Key = RegisterReader.Key(item.Value, span, log) ?? "" };
                    break;
                case "class":
                    log.Add(DiagnosticCodes.UnknownClass.At(span, item.Value, YamlValues.Capital(Nearest.Hint(item.Value, Classes, ".{0}"))));
                    break;
                case "lang":
                    LanguageTagCheck.Check(item.Value, span, log);
                    attributes = attributes with { Language = item.Value };
                    break;
                default:
                    log.Add(DiagnosticCodes.UnknownAttribute.At(span, item.Name, "A bracket can have a class and 'lang', and a marked name a 'key'."));
                    break;
            }
        }

        return attributes;
    }

    private static bool IsOfName(AttributeList list) => list.Entries.Any(item => item.Key == "class" && MentionNames.KindOf(item.Value) is not null);

    /// <summary>The id that a heading's attributes give.</summary>
    public static string? HeadingId(HeadingAttributes heading, SourceCharacters source, DiagnosticLog log)
    {
        string? id = null;
        RepeatedAttributes.Report(heading.Attributes, source, heading.Span.Start, log);
        foreach (var item in heading.Attributes.Entries)
        {
            if (item.Key == "id")
            {
                id ??= item.Value;
            }
            else
            {
                log.Add(DiagnosticCodes.UnknownAttribute.At(source.Span(heading.Span.Start + item.Start, item.Length), item.Name, "A heading can have an id ({#name}) and nothing else."));
            }
        }

        return id;
    }
}
