using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Mapping;
using Bukharin.Publish.Styling.Reading;
using Bukharin.Publish.Tests.Support;

namespace Bukharin.Publish.Tests.Styling;

/// <summary>Which printing condition and which profile a printer's file has by its style.</summary>
public class PrintStyleReaderTests
{
    private static readonly string Classic = File.ReadAllText(Path.Combine(Repository.Root, "styles", "classic", "style.yaml"));

    public static TheoryData<string, string> Unusable => new()
    {
        { "short", "it is no ICC profile" },
        { "cut", "it is cut off" },
        { "screen", "it describes no press: its class is 'mntr'" },
        { "rgb", "its colour space is 'RGB '" },
        { "no-table", "it lacks the tag 'B2A0'" },
        { "version", "it is of version 5" },
        { "tag", "its tag 'desc' lies outside of the file" },
        { "other", "it was made for FOGRA51, and the condition is FOGRA39" },
    };

    [Fact]
    public void A_profile_has_the_condition_that_stands_beside_it()
    {
        var profile = Print("standard: x-4, condition: FOGRA39, profile: press.icc", PressProfiles.Make("Coated paper"))!.Profile!;

        Assert.Equal(("Coated paper", 4, "FOGRA39"), (profile.Description, profile.Components, profile.Condition?.Identifier));
    }

    [Fact]
    public void A_profile_has_the_condition_that_it_names_itself() => Assert.Equal(
        "FOGRA51", Print("standard: x-4, profile: press.icc", PressProfiles.Make("Coated paper", "ICCHDAT FOGRA51"))!.Profile!.Condition!.Identifier);

    [Fact]
    public void A_profile_without_a_condition_has_none_of_an_extended_style() =>
        Assert.Null(Print("standard: x-4, profile: press.icc", PressProfiles.Make("Our press"))!.Profile!.Condition);

    [Fact]
    public void Without_a_profile_there_is_none_and_nothing_is_said() => Assert.All(
        ["standard: x-4", "standard: x-4, condition: FOGRA39, profile: none", "standard: x-1a, condition: FOGRA39"],
        print =>
        {
            var result = Read(print, []);
            Assert.Empty(result.Diagnostics);
            Assert.Null(result.Style!.Pdf.Print.Profile);
        });

    [Fact]
    public void A_condition_that_is_asked_for_without_a_profile_is_told()
    {
        var diagnostic = Assert.Single(Read("standard: x-4, condition: FOGRA39", []).Diagnostics);

        Assert.Equal((DiagnosticCodes.ConditionWithoutProfile, 3), (diagnostic.Code, diagnostic.Span.Line));
    }

    [Theory]
    [MemberData(nameof(Unusable))]
    public void What_is_no_profile_of_a_press_is_refused(string kind, string reason)
    {
        var profile = PressProfiles.Make("Coated paper");
        byte[] bytes = kind switch
        {
            "short" => [1, 2, 3],
            "cut" => profile[..^4],
            "screen" => PressProfiles.Make("A screen", deviceClass: "mntr"),
            "rgb" => PressProfiles.Make("A screen", space: "RGB "),
            "no-table" => PressProfiles.Make("One way", without: "B2A0"),
            "version" => [.. profile[..8], 5, .. profile[9..]],
            "tag" => [.. profile[..136], 0x7F, 0xFF, 0xFF, 0xF0, .. profile[140..]],
            _ => PressProfiles.Make("Coated paper", "ICCHDAT FOGRA51"),
        };

        var diagnostic = Assert.Single(Read("standard: x-4, condition: FOGRA39, profile: press.icc", bytes).Diagnostics);

        Assert.Equal(DiagnosticCodes.UnusableProfile, diagnostic.Code);
        Assert.Contains(reason, diagnostic.Message, StringComparison.Ordinal);
    }

    private static Bukharin.Publish.Styling.Pdf.PrintStyle? Print(string keys, byte[] profile)
    {
        var result = Read(keys, profile);
        Assert.Empty(result.Diagnostics);
        return result.Style!.Pdf.Print;
    }

    private static StyleResult Read(string keys, byte[] profile)
    {
        var classic = new StyleSource("classic", Classic, "classic.yaml", _ => []);
        return StyleReader.Read(new StyleSource("house", $"extends: classic\npdf:\n  print: {{ {keys} }}\n", "house.yaml", file => file == "press.icc" ? profile : null)
        {
            FindBase = _ => classic,
        });
    }
}
