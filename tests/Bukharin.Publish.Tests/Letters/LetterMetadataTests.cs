using System.Collections.Immutable;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;
using Bukharin.Publish.Vocabulary;

namespace Bukharin.Publish.Tests.Letters;

/// <summary>What metadata say of a letter is compared as it stands there.</summary>
public class LetterMetadataTests
{
    private static readonly Document Text = MarkdownReader.Read(
        """
        ---
        title: A letter
        lang: en
        source: none
        correspondence:
          number: 212
          from: [Walter Ansty, { name: Oswin Pell, ref: 'https://example.org/pell--1' }]
          place: Thole Rock
          date: 1894-11?
          base: autograph
          printed: ["Letters, 4", "A book"]
        ---

        I answer.
        """, "letter.md").Document!;

    private static readonly RecoveredEdition Edition = Editions.Recover("docx", Text, Styles.Classic);

    [Theory]
    [InlineData(CorrespondenceFields.Date, "1894-11", "BP4502")]
    [InlineData(CorrespondenceFields.Date, "November 1894", "BP4502")]
    [InlineData(CorrespondenceFields.Base, "Autograph", "BP4502")]
    [InlineData(CorrespondenceFields.Base, null, "BP4501")]
    [InlineData(CorrespondenceFields.From, "Oswin Pell <https://example.org/pell--1>; Walter Ansty", "BP4502 BP4503")]
    [InlineData(CorrespondenceFields.From, "Walter Ansty\\; Oswin Pell <https://example.org/pell--1>", "BP4502 BP4501")]
    [InlineData(CorrespondenceFields.From, "Walter Ansty; Oswin Pell <https://example.org/pell\u20131>", "BP4502")]
    [InlineData(CorrespondenceFields.From, "Walter Ansty; *Oswin Pell <https://example.org/pell--1>", "BP4502")]
    [InlineData(CorrespondenceFields.Place, "Thole Rock; Carrow Point", "BP4503")]
    [InlineData(CorrespondenceFields.Printed, "Letters, 4\\; A book", "BP4502 BP4501")]
    [InlineData(CorrespondenceFields.To, "Somebody", "BP4503")]
    public void What_is_otherwise_is_found(string field, string? value, string codes)
    {
        Assert.Empty(Verify(Edition));
        ImmutableArray<(string, string)> values = [.. Edition.Metadata.Letter.Where(one => one.Name != field), .. value is null ? [] : ((string, string)[])[(field, value)]];

        var found = Verify(Edition with { Metadata = Edition.Metadata with { Letter = values } });

        Assert.Equal(codes, string.Join(' ', found));
    }

    private static ImmutableArray<string> Verify(RecoveredEdition edition) =>
        [.. EditionVerifier.Verify(Text, Styles.Classic, edition).Findings.Select(finding => finding.Code.Id)];
}
