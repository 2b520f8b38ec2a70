using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Verification.Comparison.Expected.Front;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison.Expected;

/// <summary>Computes what an edition must hold from the document and the style's words.</summary>
internal static class ExpectedEditionBuilder
{
    /// <summary>Computes the lines, notes, labels and ids that an edition of a document must have.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">The style, for its words and its series of notes.</param>
    /// <param name="traits">What the format has around the text.</param>
    /// <param name="givenIdentifier">The identifier that the edition has of its own, which stands on its last page.</param>
    /// <param name="tokenizer">Folds and parts words.</param>
    /// <param name="references">What references of the text say.</param>
    public static ExpectedEdition Build(Document document, Style style, FormatTraits traits, string? givenIdentifier, Tokenizer tokenizer, ExpectedReferences references)
    {
        var terms = new ExpectedTerms(
            new ExpectedEdition(), style.WordsFor(document.FrontMatter.Language), traits, tokenizer, new MarkSeries(style.Notes.Series), references, style.Sheet.Notes)
        {
            VerseNumberStep = style.VerseNumberStep,
            Texts = document.Texts.ToDictionary(text => text.Id, text => text.FrontMatter.Title, StringComparer.Ordinal),
        };
        AddFront(traits.Before, ExpectedPlace.TitlePage);
        var story = new ExpectedStory(terms, note: null);
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            if (BeginsChapter(document.Blocks[i]) && !(i > 0 && document.Blocks[i - 1] is Heading))
            {
                terms.Chapter++;
                if (style.NoteNumbering != NoteNumberingForm.Book)
                {
                    terms.Series.Restart();
                }
            }

            story.Blocks([document.Blocks[i]]);
        }

        story.Finish();
        terms.Edition.Gaps = style.Version.Gaps is null ? [] : ExpectedGaps.Of(terms.Edition, document, tokenizer);
        AddFront(traits.After, ExpectedPlace.End);
        return terms.Edition;

        void AddList(List<PlacedEvent> events, string name, IEnumerable<(string Words, SourceSpan? Span, string? Link)> lines)
        {
            foreach (var (words, span, link) in lines)
            {
                terms.Edition.Origins.Add(new Origin(span ?? SourceSpan.Whole(document.SourceFile), ExpectedPlace.TitlePage)
                {
                    Name = name, Link = link,
                });
                var line = new LineText();
                line.Append(words, terms.Edition.Origins.Count - 1);
                tokenizer.Append(line, TokenFlags.BeginsParagraph, terms.Edition.Tokens, events);
            }
        }

        void AddRegisters(List<PlacedEvent> events)
        {
            foreach (var parts in RegisterLines.Of(document, style, terms.Edition, references, traits.Pages == PageKind.Fixed))
            {
                var line = new LineText();
                foreach (var (words, span, link) in parts)
                {
                    terms.Edition.Origins.Add(new Origin(span, ExpectedPlace.End) { Name = RegisterLines.Name, Link = link });
                    line.Append(words, terms.Edition.Origins.Count - 1);
                }

                tokenizer.Append(line, TokenFlags.BeginsParagraph, terms.Edition.Tokens, events);
            }
        }

        void AddFront(ImmutableArray<MatterWords> items, ExpectedPlace place)
        {
            var events = new List<PlacedEvent>();
            foreach (var item in items)
            {
                if (item == MatterWords.Contents)
                {
                    AddList(events, ContentsLines.Name, ContentsLines.Of(document, style, references));
                    continue;
                }

                if (item is MatterWords.ListOfFigures or MatterWords.ListOfTables)
                {
                    var kind = item == MatterWords.ListOfFigures ? CaptionListKind.Figures : CaptionListKind.Tables;
                    AddList(events, ListedCaption.NameOf(kind), ContentsLines.OfCaptions(document, style, references, kind, traits.Pages == PageKind.Fixed));
                    continue;
                }

                if (item == MatterWords.Registers)
                {
                    AddRegisters(events);
                    continue;
                }

                foreach (var (parts, name) in item switch
                {
                    MatterWords.NameLine => style.ClassroomFor(document.FrontMatter)?.NameLine is { } words ? [new ClassroomLine(words, ClassroomLines.NameLine)] : [],
                    MatterWords.TeachersLine => style.ClassroomFor(document.FrontMatter)?.TeachersLine is { } words ? [new ClassroomLine(words, ClassroomLines.NameLine)] : [],
                    MatterWords.Classroom => ClassroomLines.Of(document, style, terms.Edition, references, hasTermsApart: false),
                    MatterWords.ClassroomTerms => ClassroomLines.Of(document, style, terms.Edition, references, hasTermsApart: true),
                    _ => FrontLines.Of(item, document.FrontMatter, terms.Words, style.Pdf.TitlePages, givenIdentifier).Select(line => new ClassroomLine(line.Line, line.Name)),
                })
                {
                    var isCredit = FrontLines.IsCredit(name);
                    var line = new LineText();
                    foreach (var part in parts)
                    {
                        terms.Edition.Origins.Add(new Origin(
                            isCredit ? document.FrontMatter.Credit.Span : part.Mark?.Span ?? SourceSpan.Whole(document.SourceFile), isCredit ? ExpectedPlace.Credit : place)
                        {
                            Name = name, Mark = part.Mark, Look = part.Look,
                        });
                        line.Append(part.Words, terms.Edition.Origins.Count - 1);
                    }

                    tokenizer.Append(line, TokenFlags.BeginsParagraph, terms.Edition.Tokens, events);
                }
            }
        }
    }

    private static bool BeginsChapter(Block block) => block switch
    {
        Heading heading => heading.Level == 1,
        Division division => division.Role is DivisionRole.Introduction or DivisionRole.Letter or DivisionRole.Commentary or DivisionRole.Work,
        _ => false,
    };
}
