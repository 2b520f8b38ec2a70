using System.Collections.Immutable;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>The two files of a report: for programs and for people.</summary>
internal static class ReportFiles
{
    /// <summary>The ends of their names.</summary>
    public static readonly ImmutableArray<string> Extensions = [".report.json", ".report.html"];

    /// <summary>Writes the two files of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stem">The beginning of their names: the name of the text.</param>
    /// <returns>Names and contents.</returns>
    public static ImmutableArray<(string Name, byte[] Bytes)> Write(VerificationReport report, string stem) =>
        [(stem + Extensions[0], Bytes(report, ReportJson.Write)), (stem + Extensions[1], Bytes(report, ReportHtml.Write))];

    private static byte[] Bytes(VerificationReport report, Action<VerificationReport, Stream> write)
    {
        var output = new MemoryStream();
        write(report, output);
        return output.ToArray();
    }
}
