using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Reading.Source;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>Where the front matter of a Markdown file stands.</summary>
/// <param name="FirstLine">Line of the opening <c>---</c>; 0 when there is no front matter.</param>
/// <param name="LastLine">Line of the closing <c>---</c> or <c>...</c>.</param>
/// <param name="IsClosed">Whether there is a closing line, or no front matter at all.</param>
internal readonly record struct FrontMatterLines(int FirstLine, int LastLine, bool IsClosed)
{
    public static FrontMatterLines None => new(0, 0, IsClosed: true);

    /// <summary>Finds it: Pandoc's yaml_metadata_block, at the file's beginning.</summary>
    public static FrontMatterLines Find(SourceCharacters source, DiagnosticLog log)
    {
        if (LineOf(source, 1) != "---")
        {
            return None;
        }

        for (var line = 2; line <= source.LineCount; line++)
        {
            if (LineOf(source, line) is "---" or "...")
            {
                return new FrontMatterLines(1, line, IsClosed: true);
            }
        }

        log.Add(DiagnosticCodes.UnclosedFrontMatter.At(source.Span(0, 3)));
        return new FrontMatterLines(1, source.LineCount + 1, IsClosed: false);
    }

    private static string LineOf(SourceCharacters source, int line) =>
        source.Text[source.StartOfLine(line)..source.EndOfLine(line)].TrimEnd();
}
