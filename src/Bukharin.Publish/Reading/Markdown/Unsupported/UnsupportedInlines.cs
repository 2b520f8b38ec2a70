using Bukharin.Publish.Diagnostics;
using Markdig.Syntax.Inlines;

namespace Bukharin.Publish.Reading.Markdown.Unsupported;

/// <summary>Reports inlines that editions have no place for.</summary>
internal static class UnsupportedInlines
{
    public static void Report(Inline inline, Model.SourceSpan span, DiagnosticLog log)
    {
        var (name, hint) = inline switch
        {
            HtmlInline => ("HTML", "Write it in Markdown; '<' in the text itself is '\\<'."),
            UnsupportedInline unsupported => (unsupported.Name, unsupported.Hint),
            _ => ($"Something of the kind {inline.GetType().Name}", "Write it as plain words."),
        };
        log.Add(DiagnosticCodes.UnsupportedConstruct.At(span, name, hint));
    }
}
