namespace Bukharin.Publish.Recovery.Conventions;

/// <summary>Fonts of signs, which are taken where a text's own font lacks one: they have neither italics nor bold type, so a sign's look says nothing of its words.</summary>
internal static class SignFonts
{
    private static readonly string[] Names = ["Symbol", "Emoji", "Dingbat", "Math"];

    /// <summary>Whether a face's name is that of one.</summary>
    public static bool Has(string name) => Array.Exists(Names, known => name.Contains(known, StringComparison.OrdinalIgnoreCase));
}
