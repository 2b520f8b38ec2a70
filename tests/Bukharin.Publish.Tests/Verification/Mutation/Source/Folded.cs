using System.Text;

namespace Bukharin.Publish.Tests.Verification.Mutation.Source;

/// <summary>Text without what a style may change: white space, the form of quotation marks, dashes and ellipses.</summary>
/// <remarks>The harness's own, so that it does not inherit a fault of the verifier's folding.</remarks>
internal static class Folded
{
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize())
        {
            switch (c)
            {
                case '\u00AD' or '\u200B' or '\u2060' or '\uFEFF':
                case var space when char.IsWhiteSpace(space):
                    break;
                case '\u2018' or '\u2019':
                    folded.Append('\'');
                    break;
                case '\u201C' or '\u201D':
                    folded.Append('"');
                    break;
                case '\u2026':
                    folded.Append("...");
                    break;
                case '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014':
                    // A double hyphen in the source is one dash in an edition.
                    if (folded.Length == 0 || folded[^1] != '-')
                    {
                        folded.Append('-');
                    }

                    break;
                default:
                    folded.Append(c);
                    break;
            }
        }

        return folded.ToString();
    }
}
