using System.Text;
using Bukharin.Publish.Styling;
using Bukharin.Publish.Styling.Pdf;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Typesetting.Pdf.Conformance;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Tests.Verification;

/// <summary>The printing condition of a press file: named and embedded as the style asks for, and proved from the file.</summary>
public class PressConditionTests
{
    private static readonly byte[] Coated = PressProfiles.Make("Coated paper");
    private static readonly byte[] Other = PressProfiles.Make("Other paper");
    private static readonly PrintCondition Fogra39 = PrintCondition.Named("FOGRA39");
    private static readonly Style X4 = With(Fogra39, Coated);

    [Fact]
    public void X4_names_the_condition_that_is_asked_for_and_has_its_profile()
    {
        var read = new PressRead(Write(X4));
        var intent = Assert.Single(read.OutputIntents);

        Assert.Equal("FOGRA39", PressRead.Text(intent["OutputConditionIdentifier"]));
        Assert.Equal("http://www.color.org", PressRead.Text(intent["RegistryName"]));
        Assert.Equal("Coated paper", PressRead.Text(intent["Info"]));
        Assert.Equal(Coated, read.Stream(intent["DestOutputProfile"]));
        Assert.Equal(4, ((NumericToken)((StreamToken)read.Resolve(intent["DestOutputProfile"])).StreamDictionary.Data["N"]).Int);
    }

    [Fact]
    public void A_profile_of_no_registered_condition_names_itself()
    {
        var intent = Assert.Single(new PressRead(Write(With(null, Coated))).OutputIntents);

        Assert.Equal("Custom", PressRead.Text(intent["OutputConditionIdentifier"]));
        Assert.Equal("Coated paper", PressRead.Text(intent["OutputCondition"]));
        Assert.False(intent.ContainsKey("RegistryName"));
    }

    [Fact]
    public void Another_profile_is_another_file() => Assert.NotEqual(
        new PressRead(Write(X4)).Xmp("http://ns.adobe.com/xap/1.0/mm/", "InstanceID"),
        new PressRead(Write(With(Fogra39, Other))).Xmp("http://ns.adobe.com/xap/1.0/mm/", "InstanceID"));

    [Fact]
    public void What_the_style_asks_for_is_proved() => Assert.All(
        [X4, With(null, Coated), Styles.Classic, Styles.Classic with { Pdf = Styles.Classic.Pdf with { Print = Styles.Classic.Pdf.Print with { Standard = PrintStandard.X4 } } }],
        style => Assert.Empty(Findings(Write(style), style)));

    [Fact]
    public void A_condition_a_registry_and_a_profile_that_are_not_those_asked_for_are_found()
    {
        var edition = Write(X4);

        Assert.Contains("printing condition", Assert.Single(Findings(edition, With(PrintCondition.Named("FOGRA51"), Coated))), StringComparison.Ordinal);
        Assert.Contains("profile of the printing condition", Assert.Single(Findings(edition, With(Fogra39, Other))), StringComparison.Ordinal);
        Assert.Equal(2, Findings(edition, With(null, Coated)).Length);
    }

    [Fact]
    public void A_damaged_condition_of_x1a_is_found()
    {
        var file = Encoding.Latin1.GetString(Write(Styles.Classic));
        Assert.Contains("(FOGRA47)", file, StringComparison.Ordinal);

        Assert.Contains("FOGRA47", Assert.Single(Findings(Encoding.Latin1.GetBytes(file.Replace("(FOGRA47)", "(FOGRA39)", StringComparison.Ordinal)), Styles.Classic)), StringComparison.Ordinal);
    }

    private static byte[] Write(Style style) => Editions.Write("print", SampleDocuments.EveryNodeKind, style);

    private static string[] Findings(byte[] edition, Style style) =>
        [.. Editions.Verify("print", edition, SampleDocuments.EveryNodeKind, style).Findings.Select(finding => finding.Message)];

    private static Style With(PrintCondition? condition, byte[] profile)
    {
        var classic = Styles.Classic;
        return classic with
        {
            Pdf = classic.Pdf with
            {
                Print = classic.Pdf.Print with
                {
                    Standard = PrintStandard.X4,
                    Profile = new PressProfile("press.icc", profile == Coated ? "Coated paper" : "Other paper", 4, condition),
                },
            },
            ReadFile = file => file == "press.icc" ? profile : classic.ReadFile(file),
        };
    }
}
