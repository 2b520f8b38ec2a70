using System.Reflection;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Verification.Comparison;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>Damages a good edition in every way that the verifier knows, and asks for one finding, at the right place.</summary>
public class DamageTests
{
    /// <summary>What is replaced in the edition, by what; the finding's code; words of the source's line; and a part of the message.</summary>
    public static TheoryData<string, string, string, string, string> Damages() => new()
    {
        // Words
        { "which you call ", "you call ", "BP4101", "1) The gates", "The word 'which' is lost after 'gates,', in clause 1." },
        { " The boat that you saw was the miller’s, and had no oars.", "", "BP4101", "I keep no boat", "13 words ('The boat that you saw was …') are lost after 'boat.', in clause 3.a." },
        { "and I answer", "and so I answer", "BP4102", "Sir, I have", "The word 'so' is added after 'and', in the letter." },
        { "oiled", "soiled", "BP4103", "1) The gates", "'oiled' has become 'soiled', in clause 1." },
        { "café", "cafe", "BP4103", "1) The gates", "'café' has become 'cafe'" },
        { "1899", "1898", "BP4103", "1) The gates", "'1899' has become '1898'" },
        { "Pike", "pike", "BP4103", "2) Of the two", "'Pike' has become 'pike', in clause 2.b." },
        { "miller’s,", "millers,", "BP4103", "I keep no boat", "'miller's' has become 'millers', in clause 3.a." },
        { "has more.", "has more", "BP4101", "the first answer", "'.' is lost after 'more', in clause 3.b." },
        { "had no oars", "no had oars", "BP4104", "I keep no boat", "moved: in the source after " },
        { "no boat.", "no boat boat.", "BP4105", "I keep no boat", "The word 'boat' stands twice, in clause 3.a." },
        { "Nothing else was found.", "Nothing else was found.\nNothing else was found.", "BP4105", "Nothing else", "4 words ('Nothing else was found.') stand twice." },
        { "I have your", "Ihave your", "BP4103", "Sir, I have", "'I have' has become 'Ihave'" },
        { "gates,{1} which", "gates,{1}which", "BP4106", "1) The gates", "A space is lost between ',' and 'which', in clause 1." },
        { "What she kept:\n", "What she kept: ", "BP4107", "- the oars", "The paragraph is run on that begins with" },
        { "Nothing else was", "Nothing else\nwas", "BP4107", "Nothing else", "The paragraph is broken before 'was found.'" },
        { "Edith Marlow\nEdited", "Edith Barlow\nEdited", "BP4103", "", "'Marlow' has become 'Barlow', in the line of names before the text." },
        { "page: The Weir-Keeper’s Reply", "page: The Weir-Keeper’s Apology", "BP4109", "", "'The Weir-Keeper’s Apology' is repeated on pages" },

        // Clauses
        { "{#clause-4}4) The", "{#clause-4}The", "BP4201", "4) The fish", "The label '4)' of clause 4 is lost." },
        { "{#clause-2-b}b) Pike", "{#clause-2-b}Pike", "BP4201", "2) Of the two", "The label 'b)' of clause 2.b is lost." },
        { "4) The", "5) The", "BP4202", "4) The fish", "The label '4)' of clause 4 has become '5)'." },
        { "a) Dunn", "a. Dunn", "BP4202", "2) Of the two", "The label 'a)' of clause 2.a has become 'a.'." },
        { "1) The", "1 The", "BP4202", "1) The gates", "The label '1)' of clause 1 has become '1'." },
        { "{#clause-4}4) The fish are well […]{5}.\n", "", "BP4203", "4) The fish", "Clause 4 is lost: '4) The fish are well [...].'" },
        { "{#clause-2-a}a) Dunn went home [in May]{2}; ", "", "BP4203", "2) Of the two", "Clause 2.a is lost" },
        { "{#clause-3-b}b)", "{#clause-3-a}a) I keep no boat. The boat that you saw was the miller’s, and had no oars.\n{#clause-3-b}b)", "BP4205", "I keep no boat", "Clause 3.a stands twice." },
        { "{#clause-4}", "", "BP4206", "4) The fish", "Clause 4 has lost its id 'clause-4'." },
        { "{#after-the-flood}", "", "BP4206", "## After", "The heading has lost its id 'after-the-flood'." },
        { "{#clause-2-b}b) Pike", "b) Pike{#clause-2-b}", "BP4207", "2) Of the two", "The id 'clause-2-b' of clause 2.b stands after 'Pike', in clause 2.b." },
        { "Nothing else", "{#clause-1}Nothing else", "BP4208", "1) The gates", "The id 'clause-1' of clause 1 stands 2 times in the edition." },
        { "<#clause-1>the", "<#clause-4>the", "BP4209", "the first answer", "'the' leads to '#clause-4', not to '#clause-1', in clause 3.b." },
        { "<https://example.org/weir>register</>", "register", "BP4209", "the first answer", "'register' leads nowhere, not to 'https://example.org/weir', in clause 3.b." },

        // Brackets, marks and notes
        { "[in May]{2}", "[in May]", "BP4301", "2) Of the two", "The mark of note 2 is lost after 'May]', in clause 2.a" },
        { "gates,{1} which", "gates,1 which", "BP4301", "1) The gates", "The mark of note 1 is lost after 'gates,', in clause 1" },
        { "gates,{1} which", "gates{1}, which", "BP4320", "1) The gates", "The mark of note 1 stands before ',', in clause 1." },
        { "call “stuck", "call \"stuck", "BP4321", "1) The gates", "'\"' is left as a typewriter has it, in 'you call \"stuck', in clause 1." },
        { "miller’s", "miller's", "BP4321", "a) I keep", "is left as a typewriter has it, in 'the miller's', in clause 3.a." },
        { "call “stuck", "call ”stuck", "BP4322", "1) The gates", "The quotation mark '”' is turned the wrong way, in 'you call \"stuck', in clause 1." },
        { "miller’s", "miller‘s", "BP4322", "a) I keep", "The quotation mark '‘' is turned the wrong way, in 'the miller's', in clause 3.a." },
        { "dried.{4}", "dri{4}ed.", "BP4302", "2) Of the two", "The mark of note 4 stands inside 'dried'" },
        { "fish are", "fish{5} are", "BP4303", "4) The fish", "There is a mark '5' after 'fish', in clause 4 that" },
        { "note 2: in May — supplied by the editor.\n", "", "BP4304", "2) Of the two", "The mark of note 2 leads to no note, in clause 2.a." },
        { "[sic]{3}", "[sic]{9=3}", "BP4304", "2) Of the two", "The mark of note 3 leads to no note, in clause 2.b." },
        { "note 5: …", "note 6: Nobody knows.\nnote 5: …", "BP4306", "", "The edition has a note that no mark leads to: 'Nobody knows.'" },
        { "note 2: in May — supplied by the editor.\nnote 3: sic — the editor’s remark on the reading of the source.", "note 2: sic — the editor’s remark on the reading of the source.\nnote 3: in May — supplied by the editor.", "BP4307", "2) Of the two", "Notes 2 and 3 have changed places, in clause 2.a, in clause 2.b." },
        { "[sic]{3}", "[sic]{2=3}", "BP4308", "2) Of the two", "The mark of note 3 leads to another note, 'in May" },
        { "gates,{1} which", "gates [all nine of them], which", "BP4309", "1) The gates", "Note 1 ('all nine of them" },
        { "note 2: in May — supplied by the editor.\nnote 3: sic — the editor’s remark on the reading of the source.", "note 3: sic — the editor’s remark on the reading of the source.\nnote 2: in May — supplied by the editor.", "BP4310", "2) Of the two", "Among the notes, note 3, in clause 2.b stands before note 2, in clause 2.a." },
        { "[sic]{3}", "[sic]{3=7}", "BP4311", "2) Of the two", "The mark of note 3 is printed as '7', in clause 2.b." },
        { "[in May]{2}", "in May]{2}", "BP4312", "2) Of the two", "The square bracket of '[in May]' is lost, in clause 2.a." },
        { "[in May]{2}", "in May{2}", "BP4312", "2) Of the two", "The square bracket of '[in May]' is lost, in clause 2.a." },
        { "note 3: sic", "note 2: in May — supplied by the editor.\nnote 3: sic", "BP4314", "2) Of the two", "Note 2 stands twice, in clause 2.a." },
        { "nine of them — Ed.", "ten of them — Ed.", "BP4103", "1) The gates", "'nine' has become 'ten', in note 1, in clause 1." },
        { "nine of them — Ed.", "nine of them", "BP4101", "1) The gates", "in note 1, in clause 1." },
        { "dried twice.|The second time", "dried twice. The second time", "BP4107", "The second time", "in note 4, in clause 2.b." },

        // The credit
        { "Marlow papers, box 9, folder 2.\n", "", "BP4401", "- \"Marlow papers", "The credit is lost behind the text." },
        { "Source\nMarlow papers, box 9, folder 2.\nRiver Record Office, 1961.\n", "", "BP4401", "- \"Marlow papers", "The credit is lost behind the text." },
        { "folder 2.\nRiver", "folder 3.\nRiver", "BP4402", "- \"Marlow papers", "The credit is altered behind the text: 'folder 2.' has become 'folder 3.'" },
        { "page: Marlow papers, box 9…\n", "", "BP4403", "- \"Marlow papers", "The credit does not stand in short on every page." },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void One_fault_is_one_finding_at_its_place(string place, string replacement, string code, string line, string message)
    {
        var result = Verify(HandMade.With(place, replacement));

        var finding = Assert.Single(result.Findings);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Equal(code, finding.Code.Id);
        if (line.Length > 0)
        {
            Assert.Equal(HandMade.LineOf(line), finding.Span.Line);
        }
    }

    [Fact]
    public void An_edition_as_it_ought_to_be_raises_nothing()
    {
        var result = Verify(HandMade.Good);

        Assert.Empty(result.Findings);
        Assert.True(result.IsProved);
    }

    [Fact]
    public void Everything_is_counted()
    {
        var counts = Verify(HandMade.Good).Counts;

        Assert.Equal(new Tally(8, 8), counts.Labels);
        Assert.Equal(new Tally(9, 9), counts.Ids);
        Assert.Equal(new Tally(5, 5), counts.Marks);
        Assert.Equal(new Tally(5, 5), counts.Notes);
        Assert.Equal(new Tally(4, 4), counts.Interventions);
        Assert.True(counts.Words is { IsFull: true, Expected: > 100 });
    }

    [Fact]
    public void A_word_is_found_at_its_column()
    {
        var finding = Assert.Single(Verify(HandMade.With("miller’s", "smith’s")).Findings);

        var line = HandMade.Source.Split('\n')[finding.Span.Line - 1];
        Assert.Equal("miller's", line.Substring(finding.Span.Column - 1, finding.Span.Length));
    }

    [Fact]
    public void Swapped_clauses_are_one_finding()
    {
        var edition = HandMade.Good;
        var (one, other) = (Paragraph(edition, "1) The gates"), Paragraph(edition, "4) The fish"));
        var swapped = edition with { Paragraphs = edition.Paragraphs.SetItem(one, edition.Paragraphs[other]).SetItem(other, edition.Paragraphs[one]) };

        var finding = Assert.Single(Verify(swapped).Findings);

        Assert.Equal("Clause 1 and Clause 4 have changed places.", finding.Message);
    }

    [Fact]
    public void Neighbours_that_are_swapped_are_one_finding_that_names_both()
    {
        var edition = HandMade.Good;
        var at = Paragraph(edition, "a) I keep");
        var swapped = edition with { Paragraphs = edition.Paragraphs.SetItem(at, edition.Paragraphs[at + 1]).SetItem(at + 1, edition.Paragraphs[at]) };

        var finding = Assert.Single(Verify(swapped).Findings);

        Assert.Equal(DiagnosticCodes.ClauseMoved, finding.Code);
        Assert.Contains("3.a", finding.Message, StringComparison.Ordinal);
        Assert.Contains("3.b", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_are_swapped_are_one_finding()
    {
        var edition = HandMade.With("Sir, I have your list – it came on Friday – and I answer it.", "Sir, I answer your list – it came on Friday – and I have it.");

        var finding = Assert.Single(Verify(edition).Findings);

        Assert.Equal(DiagnosticCodes.TextSwapped, finding.Code);
    }

    [Fact]
    public void A_note_that_is_lost_with_its_mark_is_one_finding()
    {
        var edition = HandMade.With("[sic]{3}", "[sic]");
        edition = edition with { Notes = edition.Notes.RemoveAt(2) };

        var finding = Assert.Single(Verify(edition).Findings);

        Assert.Equal(DiagnosticCodes.NoteLost, finding.Code);
        Assert.Contains("in clause 2.b", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_on_another_page_is_found()
    {
        var edition = HandMade.Good;
        edition = edition with
        {
            Paragraphs = [.. edition.Paragraphs.Select(paragraph => paragraph with { Page = 1 })],
            Notes = [.. edition.Notes.Select((note, i) => note with { Page = i == 2 ? 7 : 1 })],
        };

        var finding = Assert.Single(Verify(edition).Findings);

        Assert.Equal(DiagnosticCodes.NoteOnWrongPage, finding.Code);
        Assert.Equal("Note 3 stands on page 7, its mark on page 1, in clause 2.b.", finding.Message);
    }

    [Fact]
    public void The_last_pages_are_told_as_one_loss_and_the_credit()
    {
        var edition = HandMade.Good;
        var result = Verify(edition with { Paragraphs = edition.Paragraphs[..Paragraph(edition, "4) The fish")] });

        Assert.Equal([DiagnosticCodes.CreditLost, DiagnosticCodes.TextLost], result.Findings.Where(finding => finding.Span.Line > 0).Select(finding => finding.Code));
        Assert.Equal(2, result.Findings.Length);
    }

    [Fact]
    public void Another_text_is_one_finding()
    {
        var other = HandMade.Parse(string.Join('\n', Enumerable.Range(0, 40).Select(i => $"This is line {i} of a text about something else, and has none of those words in it.")));

        var finding = Assert.Single(Verify(other).Findings, finding => finding.Code.Id.StartsWith("BP41", StringComparison.Ordinal));

        Assert.Equal(DiagnosticCodes.TextReplaced, finding.Code);
    }

    [Fact]
    public void Faults_by_the_hundred_are_not_listed_one_by_one()
    {
        var document = Nodes.Document([.. Enumerable.Range(1, 250).Select(i => Nodes.Clause($"{i})", $"{i}", Nodes.Paragraph($"Answer {i}.")))]);
        var edition = PlainEdition.Of(Enumerable.Range(1, 250).Select(i => $"{i}) Answer {i}."));

        var findings = EditionVerifier.Verify(document, Styles.Classic, edition).Findings;

        Assert.Equal(101, findings.Length);
        Assert.Equal("From here on, 150 more findings BP4206 are not listed.", findings[^1].Message);
    }

    [Fact]
    public void Many_slips_in_a_long_text_are_told_as_slips()
    {
        var lines = Enumerable.Range(0, 6000).Select(i => $"And so the {(i % 7) + 1} of us went down to the boat, all {i % 5}.").ToList();
        var document = Nodes.Document([.. lines.Select(line => Nodes.Paragraph(line))]);
        var edition = PlainEdition.Of(lines.Select((line, i) => i % 3 == 0 ? line.Replace("down", "dawn", StringComparison.Ordinal) : line));

        var findings = EditionVerifier.Verify(document, Styles.Classic, edition).Findings;

        // All paragraphs of this document have one place, so all slips are one finding.
        Assert.Equal("'down' has become 'dawn'.", Assert.Single(findings).Message);
    }

    [Fact]
    public void Every_code_of_verification_is_raised_by_some_damage()
    {
        var declared = typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => ((DiagnosticCode)field.GetValue(null)!).Id)
            .Where(id => id.StartsWith("BP4", StringComparison.Ordinal));
        string[] others =
        [
            "BP4001", // The caller's: a file that no reader of editions can read.
            "BP4005", // A case.
            "BP4002", "BP4108", "BP4110", "BP4204", "BP4210", "BP4305", "BP4313", // The tests above.
            "BP4111", // LookTests.
            "BP4112", "BP4113", "BP4114", "BP4115", "BP4116", "BP4211", "BP4315", "BP4316", "BP4317", // StructureTests.
            "BP4117", // CodeTests.
            "BP4212", "BP4213", // RegisterTests.
            "BP4118", // VerseTests.
            "BP4842", "BP4843", // VerseNumberTests.
            "BP4318", // GlossPlaceTests.
            "BP4319", // NoteNoticeTests.
            "BP4330", // IntruderTests.
            "BP4404", "BP4501", "BP4502", "BP4503", // MetadataTests.
            "BP4601", // AgreementTests.
            "BP4901", "BP4902", "BP4903", // CorrectedSourceTests.
            "BP4904", // CorrectedLetterTests.
            "BP4801", "BP4802", "BP4803", "BP4804", "BP4805", "BP4806", "BP4807", "BP4808", // PageAgreementTests.
            "BP4809", "BP4810", "BP4819", // LargeSheetTests.
            "BP4880", "BP4881", "BP4882", "BP4883", "BP4884", // GapEditionTests.
            "BP4885", // GiftTests.
            "BP4811", "BP4812", "BP4813", "BP4814", // LineNumberTests.
            "BP4815", "BP4816", "BP4817", // SourcePageTests.
            "BP4818", // PageClauseTests.
            "BP4824", // MarginNoteTests.
            "BP4820", "BP4821", "BP4822", "BP4823", // TableDamageTests.
            "BP4701", "BP4702", "BP4703", "BP4704", "BP4705", // ContentsDamageTests.
            "BP4707", "BP4708", "BP4709", "BP4710", "BP4711", // CaptionListDamageTests.
            "BP4706", "BP4840", "BP4841", // GuidesTests.
            "BP4852", // KoboTests.
            "BP4850", // WrapVerifierTests.
            "BP4851", // OnixTests.
            "BP4860", // LetterHeadTests.
            "BP4861", // CmifTests.
            "BP4870", // ExcerptVerifierTests.
            "BP4865", // VolumeDamageTests.
            "BP4830", "BP4831", "BP4832", "BP4833", // FigureDamageTests.
            "BP4834", // FacsimileTests.
            "BP4835", // FloatingFigureTests.
        ];

        Assert.Equal(declared.Order(StringComparer.Ordinal), Damages().Select(row => row.Data.Item3).Concat(others).Distinct().Order(StringComparer.Ordinal));
    }

    private static VerificationResult Verify(RecoveredEdition edition) =>
        EditionVerifier.Verify(HandMade.Document, Styles.Classic, edition);

    private static int Paragraph(RecoveredEdition edition, string beginning) =>
        Enumerable.Range(0, edition.Paragraphs.Length).First(i => edition.Paragraphs[i].Text.StartsWith(beginning, StringComparison.Ordinal));
}
