using System.Collections.Immutable;
using Bukharin.Publish.Vocabulary;
using Bukharin.Publish.Writers.Copy.Runs;

namespace Bukharin.Publish.Writers.Epub.Markup;

/// <summary>Writes verse: each line in an element of its own, which hangs where it is turned; the break between two is for reading systems without style sheets.</summary>
internal static class VerseMarkup
{
    /// <param name="stanzas">The runs of each stanza.</param>
    /// <param name="xhtml">Where the markup goes.</param>
    /// <param name="inlines">Writes what stands in the lines.</param>
    public static void Write(IEnumerable<ImmutableArray<Run>> stanzas, XhtmlWriter xhtml, InlineMarkup inlines)
    {
        foreach (var runs in stanzas)
        {
            xhtml.Start("p");
            var start = 0;
            for (var end = 0; end <= runs.Length; end++)
            {
                if (end < runs.Length && runs[end] is not LineBreakRun)
                {
                    continue;
                }

                xhtml.Start("span", EpubClasses.VerseLine);
                inlines.Write(runs[start..end]);
                xhtml.End();
                inlines.Write(runs[end..Math.Min(end + 1, runs.Length)]);
                start = end + 1;
            }

            xhtml.EndLine();
        }
    }
}
