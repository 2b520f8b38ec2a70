using System.Text.RegularExpressions;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Source;
using Markdig.Syntax;

namespace Bukharin.Publish.Reading.Markdown;

/// <summary>Tells, once a text, of items of lists that look like direct speech: <c>- Yes, - he said. - No.</c></summary>
/// <remarks>
/// In many languages speech begins with a dash, and who types a text writes a hyphen for it. Markdown makes a bullet of that one, and
/// only the dashes behind the speaker's words show what was meant.
/// </remarks>
/// <param name="source">The source.</param>
/// <param name="log">Where it is told.</param>
internal sealed partial class SpokenItems(SourceCharacters source, DiagnosticLog log)
{
    private bool _isTold;

    /// <summary>Looks at the items of a list.</summary>
    public void Look(ListBlock list)
    {
        if (_isTold || list.BulletType != '-')
        {
            return;
        }

        foreach (var paragraph in list.OfType<ListItemBlock>().Select(item => item.FirstOrDefault()).OfType<ParagraphBlock>())
        {
            var words = source.Text[paragraph.Span.Start..(paragraph.Span.End + 1)];
            if (SpeechGoesOn.Match(words) is { Success: true } dash)
            {
                log.Add(DiagnosticCodes.SpokenItem.At(source.Between(paragraph.Span.Start, paragraph.Span.End + 1), words[..(dash.Index + 1)]));
                _isTold = true;
                return;
            }
        }
    }

    // A dash behind a stop, then a word.
    [GeneratedRegex(@"[,.!?\u2026][\p{Pe}\p{Pf}""']?\s+(?:-{1,3}|[\u2013\u2014])\s+[\p{L}\p{Pi}\u00BF\u00A1]", RegexOptions.CultureInvariant)]
    private static partial Regex SpeechGoesOn { get; }
}
