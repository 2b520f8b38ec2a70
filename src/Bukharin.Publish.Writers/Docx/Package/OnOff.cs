using DocumentFormat.OpenXml;

namespace Bukharin.Publish.Writers.Docx.Package;

/// <summary>Yes and no as Word writes them in attributes; the SDK's own "true" is as valid, but there are readers that do not know it.</summary>
internal static class OnOff
{
    /// <summary>The value 1.</summary>
    public static OnOffValue On => new() { InnerText = "1" };

    /// <summary>The value 0.</summary>
    public static OnOffValue Off => new() { InnerText = "0" };
}
