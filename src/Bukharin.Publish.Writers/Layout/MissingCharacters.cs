using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Typesetting.Fonts;
using Bukharin.Publish.Typesetting.Pages;
using Bukharin.Publish.Writers.Copy;
using Bukharin.Publish.Writers.Matter;

namespace Bukharin.Publish.Writers.Layout;

/// <summary>Finds the characters that no font of the style has, so that none becomes an empty box on a page.</summary>
internal static class MissingCharacters
{
    /// <summary>Finds them in the faces that words are known to be set in, before anything is set.</summary>
    /// <returns>A diagnostic for each character, at the first place that needs it.</returns>
    public static ImmutableArray<Diagnostic> Find(PreparedCopy copy, PdfFonts fonts)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var seen = new HashSet<(FontFace, Rune)>();
        var texts = new Lazy<ILookup<SourceSpan, Text>>(() => DocumentWalker.Descendants(copy.Document).OfType<Text>().ToLookup(text => text.Span));
        foreach (var run in copy.AllRuns())
        {
            Check(run.Words, run.Format, run.Span);
        }

        var front = copy.Document.FrontMatter;
        var whole = SourceSpan.Whole(copy.Document.SourceFile);
        string?[] lines =
        [
            front.Title, front.Subtitle, front.Publisher, front.Rights, front.Editorial,
            .. front.Credit.Lines, .. copy.ContributorLines(), .. IdentifierLines.Of(front),
        ];
        foreach (var words in lines)
        {
            Check(copy.Typeset(words ?? ""), default, whole);
        }

        var classroom = copy.Classroom;
        foreach (var words in (string[])[classroom.NameLine ?? "", .. classroom.Questions])
        {
            Check(words, default, whole);
        }

        foreach (var words in (string[])[classroom.QuestionsHeading, classroom.GlossaryHeading, .. classroom.Glossary.Select(entry => entry.Term)])
        {
            Check(words, new RunFormat(Strong: true), whole);
        }

        return found.ToImmutable();

        void Check(string text, RunFormat format, SourceSpan span)
        {
            foreach (var rune in fonts.Face(format).Lacks(text).Where(rune => seen.Add((fonts.Face(format), rune))))
            {
                found.Add(DiagnosticCodes.MissingCharacter.At(
                    Place(rune, span), rune.Value.ToString("X4", CultureInfo.InvariantCulture), rune.ToString(), fonts.Face(format).PostScriptName));
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
    /// <returns>A diagnostic for each character, at the first words that need it.</returns>
    public static ImmutableArray<Diagnostic> FindOn(ImmutableArray<Page> pages, string sourceFile)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var seen = new HashSet<(FontFace, string)>();
        foreach (var text in pages.SelectMany(page => page.Contents).OfType<PlacedText>())
        {
            foreach (ref readonly var glyph in text.Glyphs.AsSpan())
            {
                if (glyph.Id != 0 || string.IsNullOrWhiteSpace(glyph.Text) || !seen.Add((text.Font.Face, glyph.Text)))
                {
                    continue;
                }

                var codes = string.Join(" U+", glyph.Text.EnumerateRunes().Select(rune => rune.Value.ToString("X4", CultureInfo.InvariantCulture)));
                found.Add(DiagnosticCodes.MissingCharacter.At(TaggedPlace.Of(text.Tag, sourceFile), codes, glyph.Text, text.Font.Face.PostScriptName));
            }
        }

        return found.ToImmutable();
    }
}
