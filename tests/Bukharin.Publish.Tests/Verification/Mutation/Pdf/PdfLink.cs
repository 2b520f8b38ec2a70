namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>A link annotation of a page.</summary>
/// <param name="Number">Its object.</param>
/// <param name="Target"><c>#name</c> or an address of the web.</param>
/// <param name="Rectangle">Left, bottom, right, top, in points.</param>
internal sealed record PdfLink(int Number, string Target, IReadOnlyList<double> Rectangle)
{
    public bool Holds(double x, double y) =>
        x >= Rectangle[0] - 0.1 && x <= Rectangle[2] + 0.1 && y >= Rectangle[1] - 0.1 && y <= Rectangle[3] + 0.1;
}
