using System.Collections.Immutable;
using Bukharin.Publish.Verification.Report;

namespace Bukharin.Publish.Publishing.Editions;

/// <summary>The two files of a report: for programs and for people.</summary>
internal static class ReportFiles
{
    /// <summary>What the names of both end in.</summary>
    public static readonly ImmutableArray<string> Extensions = [".report.json", ".report.html"];

    /// <summary>Writes the two files of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="stem">What their names begin with: the text's name.</param>
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
