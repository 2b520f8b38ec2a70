using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Verification;

namespace Bukharin.Publish.Tests.Verification.Comparison;

/// <summary>What an edition says of itself.</summary>
public class MetadataTests
{
    public static TheoryData<string, string> Damages() => new()
    {
        { "title", "BP4502" },
        { "no title", "BP4501" },
        { "language", "BP4502" },
        { "no author", "BP4501" },
        { "another author", "BP4503" },
        { "contributor's role", "BP4502" },
        { "no publisher", "BP4501" },
        { "rights", "BP4502" },
        { "no identifier", "BP4501" },
        { "description", "BP4502" },
        { "subjects", "BP4502" },
        { "a date", "BP4502" },
        { "no date", "BP4501" },
        { "subtitle", "BP4502" },
        { "hash", "BP4502" },
        { "no credit", "BP4404" },
        { "credit", "BP4502" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public void Each_field_is_compared(string what, string code)
    {
        var edition = HandMade.Good;

        var finding = Assert.Single(Verify(edition with { Metadata = Damage(edition.Metadata, what) }));

        Assert.Equal(code, finding.Code.Id);
    }

    [Fact]
    public void The_credit_may_be_one_string_or_one_a_line()
    {
        var edition = HandMade.Good;

        Assert.Empty(Verify(edition with { Metadata = edition.Metadata with { Source = ["Marlow papers, box 9, folder 2.", "River Record Office, 1961."] } }));
    }

    [Fact]
    public void A_format_that_has_no_place_for_the_credit_lacks_none()
    {
        var edition = HandMade.Good;
        var silent = edition with { Metadata = edition.Metadata with { Source = [] } };

        Assert.NotEmpty(Verify(silent));
        Assert.Empty(Verify(silent with { Traits = edition.Traits with { Metadata = edition.Traits.Metadata & ~MetadataFields.Source } }));
    }

    [Fact]
    public void Dates_have_no_order()
    {
        var edition = HandMade.Good;

        Assert.Empty(Verify(edition with { Metadata = edition.Metadata with { Dates = ["1961", "1902-03-04"] } }));
    }

    [Fact]
    public void Typography_of_metadata_is_folded_too()
    {
        var edition = HandMade.Good;

        Assert.Empty(Verify(edition with { Metadata = edition.Metadata with { Title = "The Weir-Keeper’s Reply" } }));
    }

    private static RecoveredMetadata Damage(RecoveredMetadata good, string what) => what switch
    {
        "title" => good with { Title = "The Weir-Keeper's Replies" },
        "no title" => good with { Title = null },
        "language" => good with { Language = "en-US" },
        "no author" => good with { Authors = [] },
        "another author" => good with { Authors = [.. good.Authors, "Somebody"] },
        "contributor's role" => good with { OtherContributors = [("Tom Vane", "trl")] },
        "no publisher" => good with { Publisher = null },
        "rights" => good with { Rights = "Free to keep." },
        "no identifier" => good with { Identifier = null },
        "description" => good with { Description = "A weir-keeper asks." },
        "subjects" => good with { Subjects = ["Weirs"] },
        "a date" => good with { Dates = ["1902-03-04", "1962"] },
        "no date" => good with { Dates = ["1961"] },
        "subtitle" => good with { Subtitle = "Written in a dry spring" },
        "hash" => good with { SourceSha256 = new string('f', 64) },
        "no credit" => good with { Source = [] },
        "credit" => good with { Source = ["Marlow papers, box 8, folder 2. River Record Office, 1961."] },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };

    private static ImmutableArray<Diagnostic> Verify(RecoveredEdition edition) =>
        EditionVerifier.Verify(HandMade.Document, Styles.Classic, edition).Findings;
}
