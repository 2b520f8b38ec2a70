using System.Security.Cryptography;
using Bukharin.Publish.Recovery;
using Bukharin.Publish.Recovery.Traits;
using Bukharin.Publish.Styling;

namespace Bukharin.Publish.Verification.Comparison.Checks.Matter;

/// <summary>Compares the printing condition of a press file with the one that the style asks for.</summary>
/// <param name="values">Compares values and reports differences.</param>
internal sealed class PressConditionCheck(MetadataValues values)
{
    // ISO 15930-7, 6.2.2: what a file says whose condition is not registered.
    private const string Unregistered = "Custom";
    private const string Registry = "http://www.color.org";

    /// <summary>Reports a condition, its registry or its profile that is lost or altered.</summary>
    /// <remarks>Which standard a file follows can be the printer's choice, so the file is asked; what it must say then is the style's.</remarks>
    /// <param name="style">The style.</param>
    /// <param name="found">What the file says; null for nothing.</param>
    public void Run(Style style, RecoveredPressCondition? found)
    {
        var print = style.Pdf.Print;
        var condition = found?.IsX4 == true ? print.Profile?.Condition : print.Condition;
        One("printing condition", condition?.Identifier ?? Unregistered, found?.Identifier);
        One("registry of the printing condition", condition is null ? null : Registry, found?.Registry);
        if (found?.IsX4 != true)
        {
            One("profile of the printing condition", null, found?.ProfileSha256);
        }
        else if (print.Profile is { } profile)
        {
            One("profile of the printing condition", Convert.ToHexStringLower(SHA256.HashData(style.ReadFile(profile.File).Span)), found.ProfileSha256);
        }
        else if (found.ProfileSha256 is null)
        {
            One("profile of the printing condition", "black ink", null);
        }
    }

    private void One(string name, string? expected, string? found) => values.One(MetadataFields.PressCondition, name, expected, found, isExact: true);
}
