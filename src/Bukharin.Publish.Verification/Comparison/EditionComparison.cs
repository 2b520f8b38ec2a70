using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Conventions;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Notes;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Verification.Comparison.Changes;
using Bukharin.Publish.Verification.Comparison.Checks;
using Bukharin.Publish.Verification.Comparison.Checks.Matter;
using Bukharin.Publish.Verification.Comparison.Checks.Notes;
using Bukharin.Publish.Verification.Comparison.Checks.Pages;
using Bukharin.Publish.Verification.Comparison.Expected;
using Bukharin.Publish.Verification.Comparison.Found;
using Bukharin.Publish.Verification.Comparison.Text;

namespace Bukharin.Publish.Verification.Comparison;

/// <summary>The comparison of one edition with its source.</summary>
internal sealed class EditionComparison
{
    private readonly Document _document;

    // What of it stands in lines.
    private readonly Document _lines;
    private readonly Style _style;
    private readonly RecoveredEdition _recovered;
    private readonly FormatTraits _traits;

    // Whether pages of the source stand beside the lines, and not in them.
    private readonly bool _hasMargin;
    private readonly Func<string, byte[]?>? _readFile;
    private readonly WordNumbers _vocabulary = new();
    private readonly ExpectedReferences _references;
    private readonly Tokenizer _tokenizer;
    private readonly Excerpts _excerpts;
    private readonly List<Diagnostic> _findings = [];

    public EditionComparison(Document document, Style style, RecoveredEdition edition, Func<string, byte[]?>? readFile = null)
    {
        _readFile = readFile;
        (_document, _style, _recovered) = (document, style, edition);
        _traits = edition.Traits;
        _hasMargin = _traits.Pages == PageKind.Fixed && EditionDocument.HasMargin(document, style);
        _lines = _hasMargin ? EditionDocument.WithoutPages(document, areElsewhere: true) : document;
        _references = new ExpectedReferences(document, style, _traits);
        _tokenizer = new Tokenizer(_vocabulary, PunctuationFolding.For(document, style, _references.NameOf));
        _excerpts = new Excerpts(_vocabulary);
        if (style.Version.Gaps is not null)
        {
            // The edition is held against the whole text, and its gaps against their places in it.
            var whole = Expected();
            var words = whole.Gaps.ToDictionary(gap => gap.Number, gap => gap.Words);
            var isSet = style.Typography.Punctuation != Punctuation.Verbatim;
            _recovered = GapWords.PutBack(edition, number => words.TryGetValue(number, out var own) ? isSet ? ExpectedGaps.Set(own) : own : null, marksPlaces: true, ExpectedGaps.SignsIn(whole.Tokens, _tokenizer));
        }
    }

    public VerificationResult Run()
    {
        var metadata = _recovered.Metadata ?? new RecoveredMetadata();
        var expected = Expected();
        var found = FoundEdition.Of(_references.HaveMarksAgain && !_recovered.IsTagged ? MarksOnPaper.OfEdition(_recovered) : _recovered, _tokenizer);

        // A further mark of a note is part of the word that it stands behind, which is found when its number is known.
        for (var times = !_references.AreOpen ? 0 : _references.HaveMarksAgain ? 2 : 1; times > 0; times--)
        {
            var first = Story(expected.Tokens, expected.Origins, found.Tokens, note: null);
            ReadReferences.From(
                _references, expected, found, first, new NoteCheck(first, expected, found, _style.Notes with { Numbering = _style.NoteNumbering }, _traits.Pages),
                _traits.Pages == PageKind.Fixed ? _style.NoteNumbering : NoteNumberingForm.Book);
            expected = Expected();
        }

        var story = Story(expected.Tokens, expected.Origins, found.Tokens, note: null);
        var labels = LabelRange.Of(story);
        GlossaryNotes.AddTo(story, expected, found, _traits.HasLinks);
        var notes = new NoteCheck(story, expected, found, _style.Notes with { Numbering = _style.NoteNumbering }, _traits.Pages);
        var text = new TextCheck(story, labels);
        var noteTexts = new NoteTextCheck(NoteStory, _traits, _recovered.IsTagged, _findings);
        var isOtherText = text.IsOtherText();
        if (!isOtherText)
        {
            notes.Run(noteTexts.Compare, new MarkStandCheck(story, expected, found, notes).Run);
            text.Run(notes.Explains);
            var gaps = new GapCheck(story, found, _style);
            gaps.Run(expected.Gaps, _recovered.IsTagged, _style.WordsFor(_document.FrontMatter.Language).Gap);
            gaps.Misheard();
            Signs(story, expected, found, notes);
            if (_traits.HasLinks)
            {
                LinkCheck.Run(story, found.LinkOf, id => TargetCheck.NameOf(id, _traits));
                TargetCheck.Run(story, expected.Targets, found.Targets, _traits);
                GlossaryCheck.Run(story, found, notes, isNumbered: _style.NoteNumbering != NoteNumberingForm.Page);
            }

            if (_recovered.IsTagged)
            {
                StructureCheck.Run(story, expected.Structures, found.StructureOf);
                TableCheck.Run(_lines, _recovered, _findings);
                StructureCheck.Labels(story, token => found.MarkupOf(token).Label);
                new GlossPlaceCheck(story, expected, found, notes).Run();
                HearingCheck.Run(story, token => found.MarkupOf(token).Hearing);
                if (_traits.MarksWords)
                {
                    MentionCheck.Run(story, found.MarkupOf);
                }

                CodeCheck.Spaces(_document, _recovered, _findings);
                VerseCheck.Run(_document, _recovered, _findings);
            }

            new FigureCheck(story, _traits, _readFile).Run(expected.Figures, found.Figures, _recovered.IsTagged, found.PageTurns);
            VerseNumbers(story, expected, found, notes);
            CodeCheck.Signs(story);
            ShiftCheck.Run(story, found.ShiftOf);
            new LookCheck(story, found.FormatOf, found.MarkupOf, _style, _document.FrontMatter.Language, _traits).Run();
            if (_traits.Pages == PageKind.Fixed)
            {
                new FloatCheck(story, expected.Figures, found, _style).Run();

                // Those of a large sheet are another one's, which it is held against.
                LineNumberCheck.Strays(story, _recovered);
                if (_style.Usual is null)
                {
                    new LineNumberCheck(story, expected, found, _style.LineNumberStep).Run();
                }

                new SourcePageCheck(story, expected, found, _references, _tokenizer).Run(_hasMargin ? _document : EditionDocument.WithoutPages(_document), notes.NoteOf);
                new MarginNoteCheck(story, expected, found, _style.MarginNotes).Run();
                if (_style.Pdf.RunningHeads == RunningHeadForm.Clauses)
                {
                    new PageClauseCheck(_document, story, found).Run(_recovered, PageTextCheck.Titles(_lines, _style, _references, _traits));
                }
            }

            if (_traits.MarksPages)
            {
                PageListCheck.Run(story, found.PageTurns, _recovered.PageLists);
            }
        }

        if (_style.Usual is null)
        {
            foreach (var place in found.SheetPlaces)
            {
                story.Report(DiagnosticCodes.SheetPlaceAdded, story.SpanAt(place.Position), $"'{place.Text}'", "");
            }
        }

        Tags();
        PageTextCheck.Run(_lines, _style, _references, _recovered, _tokenizer, _findings);
        PageTextCheck.Notices(_document, _style, _recovered, _findings);
        if (_traits.PrintsContents)
        {
            new ContentsCheck(_document, _style, _references, story, expected, _tokenizer, _findings)
                .Run(_recovered.Contents.IsDefault ? [] : _recovered.Contents, found.Targets, _recovered.Paragraphs.IsDefault ? [] : _recovered.Paragraphs);
        }

        new MetadataCheck(_document, _style, _traits.Name, metadata, _traits.Metadata, _tokenizer, _findings).Run();
        if (!isOtherText && _findings.Count == 0)
        {
            new WorkMatterCheck(story, _document, Folded).Run();
            new LetterHeadCheck(story, _document, _traits, Folded).Run();
            new FrontMatterCheck(story, _document, _style.WordsFor(_document.FrontMatter.Language), _traits, metadata.Identifier, Folded).Run();
        }

        // Contents and advice on citing are held against the edition's own text. Where that has faults, which have been told, they would be told again.
        if (!isOtherText && _findings.Count == 0)
        {
            new GuideCheck(_document, _style, _references, story, expected, found, _tokenizer, _vocabulary, _findings).Run(_recovered);
        }

        var result = new ResultBuilder(story, expected, found, _style, _traits).Build(labels, notes, noteTexts.Altered, _vocabulary);
        if (!_traits.IsEdited || isOtherText)
        {
            return result;
        }

        var list = ChangeList.Of(story, expected.Notes, found, notes.NoteOf, NoteStory);
        return result with { Changes = list.Changes, Comments = list.Comments };
    }

    private ExpectedEdition Expected() =>
        ExpectedEditionBuilder.Build(_lines, _style, _traits, _recovered.Metadata?.Identifier, _tokenizer, _references);

    /// <summary>Some words, folded as those of source and edition are before they are compared.</summary>
    private string Folded(string words)
    {
        var (line, tokens) = (new LineText(), new TokenStream());
        line.Append(words, 0);
        _tokenizer.Append(line, TokenFlags.BeginsParagraph, tokens, []);
        return string.Concat(Enumerable.Range(0, tokens.Count).Select(i => _vocabulary[tokens[i].Text]));
    }

    private StoryComparison Story(TokenStream old, List<Origin> origins, TokenStream now, ExpectedNote? note) => new()
    {
        Old = old,
        Origins = origins,
        New = now,
        Alignment = StoryComparison.Align(old, origins, now, _excerpts),
        Excerpts = _excerpts,
        Findings = _findings,
        Note = note,
        SourceFile = _document.SourceFile,
    };

    private StoryComparison NoteStory(ExpectedNote note, FoundNote found) => Story(note.Tokens, note.Origins, found.Tokens, note);

    /// <summary>Reports an edition that must have tags and has none, what no edition holds, and words that are heard and not seen.</summary>
    private void Tags()
    {
        if (_traits.MustBeTagged && _recovered is { IsTagged: false, Paragraphs.IsDefaultOrEmpty: false })
        {
            _findings.Add(DiagnosticCodes.Untagged.At(SourceSpan.Whole(_document.SourceFile)));
        }

        foreach (var intruder in _recovered.Intruders.IsDefault ? [] : _recovered.Intruders)
        {
            _findings.Add(DiagnosticCodes.Intruder.At(SourceSpan.Whole(_document.SourceFile), _traits.Name.ToUpperInvariant(), intruder));
        }

        foreach (var words in _recovered.UnseenTexts.IsDefault ? [] : _recovered.UnseenTexts)
        {
            _findings.Add(DiagnosticCodes.UnseenText.At(SourceSpan.Whole(_document.SourceFile), ShortWords.Of(words)));
        }
    }

    /// <summary>Looks at the numbers of verse, in the text and in every note that is found.</summary>
    private void VerseNumbers(StoryComparison story, ExpectedEdition expected, FoundEdition found, NoteCheck notes)
    {
        VerseNumberCheck.Run(story, expected.VerseNumbers, found.VerseNumbers);
        for (var i = 0; i < expected.Notes.Count; i++)
        {
            if (notes.NoteOf[i] is >= 0 and var index && !expected.Notes[i].IsInGlossary)
            {
                VerseNumberCheck.Run(NoteStory(expected.Notes[i], found.Notes[index]), expected.Notes[i].VerseNumbers, found.Notes[index].VerseNumbers);
            }
        }
    }

    /// <summary>Compares spaces, and looks at punctuation as it is set, in the text and in every note that is found.</summary>
    private void Signs(StoryComparison story, ExpectedEdition expected, FoundEdition found, NoteCheck notes)
    {
        if (_traits.HasParagraphs)
        {
            SpacingCheck.Run(story);
        }
        else
        {
            SpacingCheck.WithinLines(story);
        }

        if (_style.Typography.Punctuation == Punctuation.Verbatim)
        {
            return;
        }

        var language = _document.FrontMatter.Language;
        new TypographyCheck(story, language).Run();
        for (var i = 0; i < expected.Notes.Count; i++)
        {
            if (notes.NoteOf[i] is >= 0 and var index && !expected.Notes[i].IsInGlossary)
            {
                var note = expected.Notes[i];
                new TypographyCheck(NoteStory(note, found.Notes[index]), language).Run();
            }
        }
    }
}
