using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages.Placed;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Copy.Runs;
using Bukharin.Publish.Writers.Layout.Faces;
using Bukharin.Publish.Writers.Layout.Galleys;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Finds the characters that no font of the style has, so that none becomes an empty box on a page, and those of code that none of one width has. Each is told once, at its first place, with the lines of the others.</summary>
internal static class MissingCharacters
{
    // A message names no more lines than a person would look up.
    private const int MostLines = 12;

    /// <summary>Finds them in the faces that words are known to be set in, before anything is set.</summary>
    /// <returns>A diagnostic for each character and face.</returns>
    public static ImmutableArray<Diagnostic> Find(PreparedCopy copy, PdfFonts fonts)
    {
        var places = new Dictionary<(FontFace, string), List<SourceSpan>>();
        var inCode = new Dictionary<(FontFace, string), List<SourceSpan>>();
        var texts = new Lazy<ILookup<SourceSpan, Text>>(() => DocumentWalker.Descendants(copy.Document).OfType<Text>().ToLookup(text => text.Span));
        foreach (var run in copy.AllRuns())
        {
            Check(run.Words, run.Format, run.Span);
            foreach (var words in run is MarginRun margin ? margin.Name : [])
            {
                Check(words.Text, words.Format, words.Span);
            }
        }

        var whole = SourceSpan.Whole(copy.Document.SourceFile);
        foreach (var (part, line) in copy.Matter.OnPages.SelectMany(part => part.Lines.Select(line => (part, line))))
        {
            Check(line.Words, new RunFormat(Strong: line.Entry is not null || (line.IsHeading && ClassroomSheet.Sets(part.Kind))), whole);
        }

        return [.. Told(places, DiagnosticCodes.MissingCharacter), .. Told(inCode, DiagnosticCodes.CharacterOfCode)];

        void Check(string text, RunFormat format, SourceSpan span)
        {
            foreach (var rune in fonts.Fallback.Lacks(fonts.Face(format), text, format.Language ?? copy.Document.FrontMatter.Language))
            {
                Add(places, fonts.Face(format), rune.ToString(), Place(rune, span));
            }

            foreach (var character in format.IsCode ? CodeCharacters.OfOtherWidths(fonts.Fallback, fonts.Face(format), text, format.Language ?? copy.Document.FrontMatter.Language) : [])
            {
                Add(inCode, fonts.Face(format), character, Place(Rune.GetRuneAt(character, 0), span));
            }
        }

        // Typography puts characters in the place of others: those are told where their words begin.
        SourceSpan Place(Rune rune, SourceSpan span) => texts.Value[span]
            .Select(text => (text, Index: text.Content.IndexOf(rune.ToString(), StringComparison.Ordinal)))
            .Where(place => place.Index >= 0)
            .Select(place => place.text.SpanOf(place.Index, rune.Utf16SequenceLength))
            .DefaultIfEmpty(span)
            .First();
    }

    /// <summary>Finds them on pages: a division, a heading or a running head has its words in a face of its own, which may lack what the face of the text has.</summary>
    /// <returns>A diagnostic for each character and face.</returns>
    public static ImmutableArray<Diagnostic> FindOn(ImmutableArray<Page> pages, string sourceFile)
    {
        var places = new Dictionary<(FontFace, string), List<SourceSpan>>();
        foreach (var text in pages.SelectMany(page => page.Contents).OfType<PlacedText>())
        {
            foreach (ref readonly var glyph in text.Glyphs.AsSpan())
            {
                if (glyph.Id == 0 && !string.IsNullOrWhiteSpace(glyph.Text))
                {
                    Add(places, text.Font.Face, glyph.Text, TaggedPlace.Of(text.Tag, sourceFile));
                }
            }
        }

        return Told(places, DiagnosticCodes.MissingCharacter);
    }

    private static void Add(Dictionary<(FontFace, string), List<SourceSpan>> places, FontFace face, string characters, SourceSpan place)
    {
        if (!places.TryGetValue((face, characters), out var known))
        {
            places.Add((face, characters), known = []);
        }

        known.Add(place);
    }

    private static ImmutableArray<Diagnostic> Told(Dictionary<(FontFace Face, string Characters), List<SourceSpan>> places, DiagnosticCode code) =>
    [
        .. places.Select(one => code.At(
            one.Value[0],
            string.Join(" U+", one.Key.Characters.EnumerateRunes().Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture))),
            one.Key.Characters,
            one.Key.Face.PostScriptName,
            Others(one.Value))),
    ];

    /// <summary>The lines on which a character stands besides the first, in words.</summary>
    private static string Others(List<SourceSpan> places)
    {
        var lines = places.Select(place => place.Line).Distinct().Where(line => line != places[0].Line).Order().ToList();
        var named = string.Join(", ", lines.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture)));
        return lines.Count switch
        {
            0 => "",
            <= MostLines => $"; it stands also in line {named}",
            _ => string.Create(CultureInfo.InvariantCulture, $"; it stands also in line {named} and {lines.Count - MostLines} more"),
        };
    }
}
