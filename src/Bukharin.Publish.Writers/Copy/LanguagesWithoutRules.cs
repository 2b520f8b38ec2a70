using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Setting;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Finds the languages whose plain punctuation stays plain, since there are no rules for them.</summary>
internal static partial class LanguagesWithoutRules
{
    /// <summary>Finds the languages without rules in a copy.</summary>
    /// <param name="copy">The copy as it is set.</param>
    /// <returns>One diagnostic for each language, at the first words of it that rules would have changed.</returns>
    public static ImmutableArray<Diagnostic> Find(PreparedCopy copy)
    {
        if (copy.Style.Typography.Punctuation == Punctuation.Verbatim)
        {
            return [];
        }

        var main = copy.Document.FrontMatter.Language;
        return
        [
            .. copy.AllRuns().OfType<TextRun>()
                .Where(run => LanguageRules.For(run.Format.Language ?? main) is null && PlainPunctuation().IsMatch(run.Text))
                .OrderBy(run => run.Span.Line).ThenBy(run => run.Span.Column)
                .DistinctBy(run => LanguageRules.Primary(run.Format.Language ?? main))
                .Select(run => DiagnosticCodes.NoRulesForLanguage.At(run.Span, run.Format.Language ?? main)),
        ];
    }

    [GeneratedRegex("[\"']|--| - |\\.\\.\\.")]
    private static partial Regex PlainPunctuation();
}
