using System.Globalization;
using System.Text;

namespace Bukharin.Publish.Writers.Epub.Package;

/// <summary>A rule of a style sheet.</summary>
internal static class StyleRule
{
    /// <summary>Adds a rule to a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="selector">What it holds for.</param>
    /// <param name="properties">What it says, in order; a property that is null is left out.</param>
    public static void Append(StringBuilder sheet, string selector, params ReadOnlySpan<(string Property, string? Value)> properties)
    {
        sheet.Append(CultureInfo.InvariantCulture, $"\n{selector} {{\n");
        foreach (var (property, value) in properties)
        {
            sheet.Append(value is null ? "" : $"  {property}: {value};\n");
        }

        sheet.Append("}\n");
    }
}
