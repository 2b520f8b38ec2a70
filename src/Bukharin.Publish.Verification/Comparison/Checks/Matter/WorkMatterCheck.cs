using System.Collections.Immutable;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Conventions;

namespace Bukharin.Publish.Verification.Comparison.Checks.Matter;

/// <summary>Reads what stands above and below each text of a volume in an edition, and goes back from it to the front matter of that text.</summary>
/// <remarks>
/// The words are found by their places: those of a title stand in the source where the title is said, those of a headnote where the letter is
/// described. What they say is taken apart into the values of the text's own file, and asks nobody how a volume is put together.
/// </remarks>
/// <param name="story">The text, of which nothing else has been found.</param>
/// <param name="document">The volume.</param>
/// <param name="fold">Folds words as those of the edition are.</param>
internal sealed class WorkMatterCheck(StoryComparison story, Document document, Func<string, string> fold)
{
    /// <summary>Reports what is said otherwise than by the texts themselves.</summary>
    public void Run()
    {
        if (document.Texts.IsEmpty)
        {
            return;
        }

        var found = Found();
        foreach (var text in document.Texts)
        {
            Check(text.FrontMatter, found);
        }
    }

    private void Check(FrontMatter front, Dictionary<SourceSpan, string> found)
    {
        var title = found.GetValueOrDefault(front.TitleSpan, "");
        var head = front.Correspondence is { } letter ? letter.From.Select(one => one.Name).ToHashSet(StringComparer.Ordinal) : [];
        var names = front.Contributors.Where(one => one.Role == Contributor.Author && !head.Contains(one.Name)).Select(one => one.Name).ToImmutableArray();
        Compare("The title", front.TitleSpan, title, [front.Title, .. WithAnd(names), front.Subtitle ?? ""]);
        Compare("The credit", front.Credit.Span, found.GetValueOrDefault(front.Credit.Span, ""), [.. front.Credit.Lines, front.Rights == document.FrontMatter.Rights ? "" : front.Rights ?? ""]);
        if (front.Correspondence is { } correspondence
            && LetterHeadReading.FaultOf(correspondence, LetterLanguage.For(document.FrontMatter.Language), LetterReading.Words(found.GetValueOrDefault(correspondence.Span, "")), fold) is { } fault)
        {
            story.Report(DiagnosticCodes.LetterHeadDiffers, correspondence.Span, fault.What, ShortWords.Of(fault.Words));
        }
    }

    private ImmutableArray<string> WithAnd(ImmutableArray<string> names) =>
        names.Length < 2 ? names : [.. names[..^1], LetterLanguage.For(document.FrontMatter.Language).And, names[^1]];

    private void Compare(string what, SourceSpan place, string found, IEnumerable<string> values)
    {
        var expected = string.Join(' ', values.Where(value => value.Length > 0));
        if (Letters(found) != Letters(fold(expected)))
        {
            story.Report(DiagnosticCodes.WorkMatterDiffers, place, what, ShortWords.Of(found), ShortWords.Of(expected));
        }
    }

    /// <summary>The words of the edition that stand for words of front matter, by the place of these.</summary>
    private Dictionary<SourceSpan, string> Found()
    {
        var places = document.Texts.SelectMany(text => (SourceSpan?[])[text.FrontMatter.TitleSpan, text.FrontMatter.Correspondence?.Span, text.FrontMatter.Credit.Span])
            .OfType<SourceSpan>().ToHashSet();
        var words = new Dictionary<SourceSpan, StringBuilder>();
        foreach (var (place, old) in story.Alignment.NewOf.Select((place, old) => (place, old)).Where(pair => pair.place >= 0).OrderBy(pair => pair.place))
        {
            if (story.OriginOf(old) is { Place: Expected.ExpectedPlace.Text, Span: var span } && places.Contains(span))
            {
                words.TryAdd(span, new StringBuilder());
                words[span].Append(story.Excerpts.Of(story.New, place, place + 1)).Append(' ');
            }
        }

        return words.ToDictionary(one => one.Key, one => one.Value.ToString().Trim());
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
