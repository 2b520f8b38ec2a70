using Bukharin.Publish.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace Bukharin.Publish.Reading.FrontMatter;

/// <summary>The address of a name in an authority file: <c>https://d-nb.info/gnd/118540238</c>.</summary>
internal static class AuthorityReference
{
    /// <summary>What an address begins with, for schemas.</summary>
    public const string Pattern = "^https?://[^ ]+$";

    /// <summary>Reads an address; null where it is none, and that is told.</summary>
    /// <param name="values">The keys and values.</param>
    /// <param name="node">The value.</param>
    /// <param name="log">Where faults go.</param>
    public static string? Read(YamlValues values, YamlNode node, DiagnosticLog log)
    {
        if (values.Text(node, "ref") is not { } text)
        {
            return null;
        }

        if (!text.Contains(' ', StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return text;
        }

        log.Add(DiagnosticCodes.WrongType.At(values.SpanOf(node), "ref", "a web address, such as https://d-nb.info/gnd/118540238"));
        return null;
    }
}
