using System.Collections.Frozen;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;

namespace Bukharin.Publish.Reading.Languages;

/// <summary>Tells what is wrong with a language tag, and what was meant.</summary>
internal static class LanguageTagCheck
{
    // Codes of countries that are written for their languages, and are no language's.
    private static readonly FrozenDictionary<string, string> LanguagesOfCountries = new Dictionary<string, string>
    {
        ["gr"] = "el", ["ua"] = "uk", ["cz"] = "cs", ["dk"] = "da", ["cn"] = "zh", ["jp"] = "ja", ["rs"] = "sr", ["by"] = "be", ["ge"] = "ka",
        ["us"] = "en", ["gb"] = "en",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private const string SeeRegistry = "The subtags there are stand in IANA's language subtag registry.";

    /// <summary>Checks a tag against the form of BCP 47 and against the registry; tells the first fault only.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="log">Where the fault goes.</param>
    public static void Check(string tag, SourceSpan span, DiagnosticLog log)
    {
        if (Fault(tag, span) is { } fault)
        {
            log.Add(fault);
        }
    }

    private static Diagnostic? Fault(string tag, SourceSpan span)
    {
        if (SubtagRegistry.Grandfathered(tag) is { } modern)
        {
            return modern.Length == 0 ? null : DiagnosticCodes.DeprecatedLanguage.At(span, tag, $"Write '{modern}'.");
        }

        // Names come first: 'English' has the form of a tag.
        var subtags = tag.Split('-');
        if (!SubtagRegistry.Has(SubtagKind.Language, subtags[0])
            && (SubtagRegistry.OfName(tag) ?? SubtagRegistry.OfName(subtags[0]) ?? SubtagRegistry.OfOtherList(SubtagKind.Language, subtags[0])) is { } meant)
        {
            var rest = SubtagRegistry.OfName(tag) is null ? subtags.Skip(1) : [];
            var whole = string.Join('-', rest.Prepend(meant));
            return DiagnosticCodes.LanguageNotTag.At(span, tag, LanguageTag.IsWellFormed(whole) ? Corrected(whole) : meant);
        }

        if (tag.Contains('_', StringComparison.Ordinal) && tag.Replace('_', '-') is var hyphened && LanguageTag.IsWellFormed(hyphened) && Corrected(hyphened) is { Length: > 0 } corrected)
        {
            return DiagnosticCodes.LanguageNotTag.At(span, tag, corrected);
        }

        if (!LanguageTag.IsWellFormed(tag) || subtags[0].Length is > 3)
        {
            return DiagnosticCodes.InvalidLanguage.At(span, tag);
        }

        foreach (var (subtag, kind) in LanguageTag.Subtags(tag))
        {
            if (SubtagRegistry.Replacement(kind, subtag) is { } replacement && !replacement.Equals(subtag, StringComparison.OrdinalIgnoreCase))
            {
                return DiagnosticCodes.DeprecatedLanguage.At(span, tag, replacement.Length == 0 ? SeeRegistry : $"Write '{Corrected(tag)}'.");
            }

            if (!SubtagRegistry.Has(kind, subtag))
            {
                var meantTag = Corrected(tag);
                return DiagnosticCodes.UnknownSubtag.At(
                    span, subtag, tag, meantTag.Length == 0 || meantTag == tag ? SeeRegistry : $"Write '{meantTag}'.");
            }
        }

        return null;
    }

    /// <summary>A tag with each of its parts as it is registered; what is none of the registry's, and has no other form there, left out.</summary>
    private static string Corrected(string tag)
    {
        var parts = new List<string>();
        foreach (var (subtag, kind) in LanguageTag.Subtags(tag))
        {
            var registered = SubtagRegistry.Replacement(kind, subtag) is { Length: > 0 } replacement ? replacement
                : SubtagRegistry.Has(kind, subtag) ? subtag
                : SubtagRegistry.OfOtherList(kind == SubtagKind.Extlang ? SubtagKind.Region : kind, subtag)
                    ?? (kind == SubtagKind.Language ? LanguagesOfCountries.GetValueOrDefault(subtag) : null);
            if (registered is null && kind == SubtagKind.Language)
            {
                return "";
            }

            if (registered is not null)
            {
                parts.Add(registered);
            }
        }

        return string.Join('-', parts);
    }
}
