using System.Collections.Immutable;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>Finds what a PDF of ours never holds: what acts, what is embedded, and what is fetched from elsewhere.</summary>
internal static class PdfIntruders
{
    /// <summary>Keys that have only one meaning, wherever they stand (ISO 32000-1, 7.11.4, 12.6, 12.7; ISO 32000-2, 14.13).</summary>
    private static readonly Dictionary<string, string> Keys = new(StringComparer.Ordinal)
    {
        ["JS"] = "JavaScript", ["JavaScript"] = "JavaScript", ["AA"] = "an action that is done by itself", ["EmbeddedFiles"] = "an embedded file",
        ["EF"] = "an embedded file", ["AF"] = "an embedded file", ["XFA"] = "a form", ["AcroForm"] = "a form", ["RichMedia"] = "media",
        ["RichMediaContent"] = "media", ["Collection"] = "an embedded file",
    };

    /// <summary>The two kinds of actions that links of ours have (12.6.4.2, 12.6.4.7); a named one only turns pages.</summary>
    private static readonly HashSet<string> Actions = new(StringComparer.Ordinal) { "GoTo", "URI", "Named" };

    private static readonly Dictionary<string, string> KnownActions = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = "JavaScript", ["Launch"] = "an action that starts a program", ["SubmitForm"] = "an action that sends data",
        ["ImportData"] = "an action that fetches data", ["GoToR"] = "a link to a file elsewhere", ["GoToE"] = "a link to an embedded file",
        ["Rendition"] = "media", ["Movie"] = "media", ["Sound"] = "media", ["RichMediaExecute"] = "media", ["GoTo3DView"] = "media",
        ["ResetForm"] = "a form", ["Hide"] = "an action that hides something", ["SetOCGState"] = "an action that hides something", ["Thread"] = "a link to a file elsewhere",
    };

    /// <summary>What of that a file has, each named in words.</summary>
    /// <remarks>All objects that the catalog and the pages lead to, each looked at once.</remarks>
    public static ImmutableArray<string> Find(FileObjects objects)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<IndirectReference>();
        var open = new Stack<IToken>([objects.Catalog]);
        while (open.TryPop(out var token))
        {
            switch (token)
            {
                case IndirectReferenceToken reference when seen.Add(reference.Data) && objects.Resolve(token) is { } target:
                    open.Push(target);
                    break;
                case ArrayToken array:
                    Push(array.Data);
                    break;
                case StreamToken stream:
                    Look(stream.StreamDictionary);
                    if (stream.StreamDictionary.Data.ContainsKey("F"))
                    {
                        found.Add("data that are fetched from another file");
                    }

                    break;
                case DictionaryToken dictionary:
                    Look(dictionary);
                    break;
            }
        }

        return [.. found];

        void Look(DictionaryToken dictionary)
        {
            foreach (var key in dictionary.Data.Keys)
            {
                if (Keys.TryGetValue(key, out var words))
                {
                    found.Add(words);
                }
            }

            var action = objects.Text(objects.Entry(dictionary, "S"));
            if (action is not null && !Actions.Contains(action) && KnownActions.TryGetValue(action, out var its))
            {
                found.Add(its);
            }

            if (objects.Entry(dictionary, "OpenAction") is DictionaryToken)
            {
                found.Add("an action that is done by itself");
            }

            foreach (var annotation in objects.Array(objects.Entry(dictionary, "Annots")))
            {
                if (objects.Text(objects.Entry(annotation, "Subtype")) is { } kind and not "Link")
                {
                    found.Add($"an annotation '{kind}'");
                }
            }

            Push(dictionary.Data.Values);
        }

        void Push(IEnumerable<IToken> tokens)
        {
            foreach (var one in tokens)
            {
                if (one is IndirectReferenceToken or ArrayToken or DictionaryToken or StreamToken)
                {
                    open.Push(one);
                }
            }
        }
    }
}
