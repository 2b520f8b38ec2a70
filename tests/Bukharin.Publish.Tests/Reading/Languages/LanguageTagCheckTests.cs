using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Reading.Languages;

namespace Bukharin.Publish.Tests.Reading.Languages;

public class LanguageTagCheckTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("EN-gb")]
    [InlineData("sr-Latn-RS")]
    [InlineData("zh-cmn-Hans-CN")]
    [InlineData("de-1996")]
    [InlineData("es-419")]
    [InlineData("qaa-Qaaa-QM")]
    [InlineData("en-a-bbb-x-ccc")]
    [InlineData("x-whatever")]
    [InlineData("grc")]
    [InlineData("und")]
    [InlineData("el-polyton")]
    public void Registered_tags_are_taken(string tag) => Assert.Null(Fault(tag));

    [Theory]
    [InlineData("English", "BP1317", "'en'")]
    [InlineData("deutsch", "BP1317", "'de'")]
    [InlineData("français", "BP1317", "'fr'")]
    [InlineData("Englisch", "BP1317", "'en'")]
    [InlineData("русский", "BP1317", "'ru'")]
    [InlineData("eng", "BP1317", "'en'")]
    [InlineData("ger-AT", "BP1317", "'de-AT'")]
    [InlineData("English-UK", "BP1317", "'en-GB'")]
    [InlineData("en-UK", "BP1318", "'en-GB'")]
    [InlineData("en-GBR", "BP1318", "'en-GB'")]
    [InlineData("en-EN", "BP1318", "'en'")]
    [InlineData("xx", "BP1318", "registry")]
    [InlineData("de-Xxxx-AT", "BP1318", "'de-AT'")]
    [InlineData("iw", "BP1319", "'he'")]
    [InlineData("de-DD", "BP1319", "'de-DE'")]
    [InlineData("i-klingon", "BP1319", "'tlh'")]
    [InlineData("gr", "BP1318", "'el'")]
    [InlineData("ua", "BP1318", "'uk'")]
    [InlineData("jp-JP", "BP1318", "'ja-JP'")]
    [InlineData("de_DE", "BP1317", "'de-DE'")]
    [InlineData("en_UK", "BP1317", "'en-GB'")]
    [InlineData("d_DE", "BP1109", "BCP 47")]
    [InlineData("Klingonese", "BP1109", "BCP 47")]
    public void Others_are_told_with_what_was_meant(string tag, string code, string hint)
    {
        var fault = Fault(tag)!;

        Assert.Equal(code, fault.Code.Id);
        Assert.Contains(hint, fault.ToString(), StringComparison.Ordinal);
    }

    private static Diagnostic? Fault(string tag)
    {
        var log = new DiagnosticLog();
        LanguageTagCheck.Check(tag, SourceSpan.Whole("letter.md"), log);
        return log.InOrder("letter.md").FirstOrDefault();
    }
}
