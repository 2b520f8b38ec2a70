using System.Security.Cryptography;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Reads for which printing condition a press file is made (ISO 32000-1, 14.11.5).</summary>
internal static class PressIntent
{
    /// <summary>The condition of the output intent for PDF/X; null if the file has none.</summary>
    public static RecoveredPressCondition? Read(FileObjects objects, string? version)
    {
        var intent = objects.Array(objects.Entry(objects.Catalog, "OutputIntents"))
            .Select(objects.Dictionary)
            .FirstOrDefault(intent => intent is not null && objects.Text(objects.Entry(intent, "S")) == "GTS_PDFX");
        if (intent is null)
        {
            return null;
        }

        var profile = objects.Data(objects.Entry(intent, "DestOutputProfile"));
        return new RecoveredPressCondition(
            version?.StartsWith("PDF/X-4", StringComparison.Ordinal) == true,
            objects.Text(objects.Entry(intent, "OutputConditionIdentifier")),
            objects.Text(objects.Entry(intent, "RegistryName")),
            profile.IsEmpty ? null : Convert.ToHexStringLower(SHA256.HashData(profile.Span)));
    }
}
