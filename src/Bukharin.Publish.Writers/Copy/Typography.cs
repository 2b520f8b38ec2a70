using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Model;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Copy.Setting;

namespace Bukharin.Publish.Writers.Copy;

/// <summary>Sets the plain punctuation of a source as a printer does, by language; never touches the source.</summary>
/// <remarks>
/// Straight quotation marks, apostrophes and primes, rows of hyphens, hyphens between spaces and between figures, and three full
/// stops. Nothing else: what verification folds is exactly this list. Words in a language without rules stay as they are.
/// </remarks>
internal static class Typography
{
    /// <summary>Applies the rules to the runs of one line; marks count as nothing but between full stops, labels as words, and so does code.</summary>
    public static ImmutableArray<Run> Apply(ImmutableArray<Run> line, TypographyStyle style, string language)
    {
        if (style.Punctuation == Punctuation.Verbatim)
        {
            return line;
        }

        // The rules look at neighbours and at what is open, and that may stand in another run: so the line is set as one string.
        var source = new StringBuilder();
        var languages = new List<string?>();
        var (marks, shifts, brackets, spaces) = (new HashSet<int>(), new HashSet<int>(), new HashSet<int>(), new HashSet<int>());
        (InterventionKind? Kind, bool IsCode) bracket = default;
        var shift = BaselineShift.None;
        var nameMarks = new Dictionary<int, bool>();
        var nameStart = -1;
        for (var i = 0; i < line.Length; i++)
        {
            var run = line[i];
            if (run is MarginRun or PageReferenceRun)
            {
                continue;
            }

            if (run is MarkRun or TextRun { IsBetweenMarks: true })
            {
                marks.Add(source.Length);
                if (run is MarkRun { SpaceBehind: { } behind })
                {
                    spaces.Add(source.Length - behind);
                }

                continue;
            }

            if (run is TextRun { FollowsLiftedSpace: true })
            {
                spaces.Add(source.Length);
            }

            if (run.Format.Shift != shift)
            {
                shifts.Add(source.Length);
                shift = run.Format.Shift;
            }

            if (bracket != (run.Format.Intervention, run.Format.IsCode))
            {
                brackets.Add(source.Length);
                bracket = (run.Format.Intervention, run.Format.IsCode);
            }

            if (run.Format.Reference == ReferencePart.Name)
            {
                nameStart = nameStart < 0 ? source.Length : nameStart;
            }
            else
            {
                EndName();
            }

            source.Append(run is LineBreakRun ? "\n" : run.Words);
            languages.AddRange(Enumerable.Repeat(run is TextRun { Format.IsCode: false } ? run.Format.Language ?? language : null, source.Length - languages.Count));
        }

        EndName();
        var words = new SourceLine(source.ToString(), i => languages[i], marks, shifts, brackets, spaces) { NameMarks = nameMarks };
        LineTypography.Set(words, style);
        var set = ImmutableArray.CreateBuilder<Run>(line.Length);
        var start = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var run = line[i];
            if (run is MarginRun margin)
            {
                set.Add(margin with { Name = [.. Apply(ImmutableArray<Run>.CastUp(margin.Name), style, language).OfType<TextRun>()] });
                continue;
            }

            if (run is not TextRun { IsBetweenMarks: false } text)
            {
                set.Add(run);
                start += run is LabelRun label ? label.Label.Text.Length : run is LineBreakRun ? 1 : 0;
                continue;
            }

            if (words.Words(start, text.Text.Length) is { Length: > 0 } kept)
            {
                set.Add(text with { Text = kept });
            }

            start += text.Text.Length;
        }

        return set.ToImmutable();

        void EndName()
        {
            if (nameStart >= 0 && source.ToString(nameStart, source.Length - nameStart) is var name && name.IndexOf('"', StringComparison.Ordinal) is >= 0 and var first && name.LastIndexOf('"') is var last && last > first)
            {
                (nameMarks[nameStart + first], nameMarks[nameStart + last]) = (true, false);
            }

            nameStart = -1;
        }
    }

    /// <summary>Applies the rules to a line of one format.</summary>
    public static string Apply(string words, TypographyStyle style, string language)
    {
        if (style.Punctuation == Punctuation.Verbatim)
        {
            return words;
        }

        var line = new SourceLine(words, _ => language, marks: [], shifts: [], brackets: [], spaces: []);
        LineTypography.Set(line, style);
        return line.Words(0, words.Length);
    }
}
