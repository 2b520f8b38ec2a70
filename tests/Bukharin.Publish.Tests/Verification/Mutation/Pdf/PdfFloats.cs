using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>The figures at heads and feet of the pages of a PDF being damaged. They go by the numbers that the pages give them.</summary>
/// <param name="file">The good file.</param>
/// <param name="objects">The objects that are changed.</param>
/// <param name="tags">The structure tree; null for a file without one.</param>
internal sealed partial class PdfFloats(PdfEditionFile file, PdfObjects objects, Func<PdfTags?> tags)
{
    // No content has such a high one of its own.
    private const int FreeIdentifiers = 5000;

    private readonly List<List<object>> _items = [.. file.Items.Select(items => items.ToList())];
    private readonly HashSet<int> _changed = [];

    /// <summary>The pages that have words.</summary>
    public ImmutableArray<int> TextParts { get; } = [.. Enumerable.Range(0, file.Items.Length).Where(part => file.Items[part].OfType<Shown>().Count() > 5)];

    /// <summary>The page on which a figure stands.</summary>
    public int PartOf(int number) => Enumerable.Range(0, file.Items.Length).First(part => file.Items[part].Any(item => NumberOf(item) == number));

    /// <summary>Whether a page has figures at its head or foot.</summary>
    public bool AreOn(int part) => file.Items[part].Any(item => NumberOf(item) > 0);

    /// <summary>Sets a figure on a page, its own or another.</summary>
    /// <param name="number">The figure.</param>
    /// <param name="to">The page.</param>
    /// <param name="upPt">How far up.</param>
    public void Set(int number, int to, double upPt = 0)
    {
        var from = PartOf(number);
        var moved = Take(_items[from], number);
        _items[to].AddRange(moved.Select(item => Moved(item, from, to, upPt)));
        _changed.UnionWith([from, to]);
        CopyResources(from, to);
    }

    /// <summary>Lets the page not say where a figure is written.</summary>
    public void ForgetCall(int number)
    {
        for (var part = 0; part < _items.Count; part++)
        {
            for (var i = 0; i < _items[part].Count; i++)
            {
                if (_items[part][i] is byte[] bytes && Latin(bytes) is var text && Call().Match(text) is { Success: true } match && match.Groups[1].Value == number.ToString(CultureInfo.InvariantCulture))
                {
                    _items[part][i] = Encoding.Latin1.GetBytes(text.Replace("/FloatCall", "/Other", StringComparison.Ordinal));
                    _changed.Add(part);
                }
            }
        }
    }

    /// <summary>Writes the pages that have changed.</summary>
    public void Write()
    {
        foreach (var part in _changed)
        {
            var number = file.Pages[part];
            objects[number] = new Dictionary<string, object>(objects.Dictionary(objects[number])) { ["Contents"] = objects.Add(PdfPage.Write(_items[part])) };
        }
    }

    private static int NumberOf(object item) => item is byte[] bytes && Number().Match(Latin(bytes)) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>Takes all that is of a figure from what a page shows.</summary>
    private static List<object> Take(List<object> items, int number)
    {
        List<object> taken = [];
        for (var i = 0; i < items.Count;)
        {
            if (NumberOf(items[i]) != number)
            {
                i++;
                continue;
            }

            var depth = 0;
            do
            {
                var text = items[i] is byte[] bytes ? Latin(bytes).TrimEnd() : "";
                depth += text.EndsWith("BDC", StringComparison.Ordinal) || text.EndsWith("BMC", StringComparison.Ordinal) ? 1 : text == "EMC" ? -1 : 0;
                taken.Add(items[i]);
                items.RemoveAt(i);
            }
            while (depth > 0);
        }

        return taken;
    }

    private object Moved(object item, int from, int to, double upPt)
    {
        if (item is Shown shown)
        {
            return shown with { Y = shown.Y + upPt };
        }

        var text = Latin((byte[])item);
        if (Matrix().Match(text) is { Success: true } matrix)
        {
            return Encoding.Latin1.GetBytes($"{matrix.Groups[1].Value} {PdfText.Number(double.Parse(matrix.Groups[2].Value, CultureInfo.InvariantCulture) + upPt)} cm\n");
        }

        if (from != to && Identifier().Match(text) is { Success: true } match)
        {
            var id = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
            tags()?.MoveContent(from, id, to, FreeIdentifiers + id);
            return Encoding.Latin1.GetBytes(text.Replace(match.Value, $"/MCID {FreeIdentifiers + id}", StringComparison.Ordinal));
        }

        return item;
    }

    private void CopyResources(int from, int to)
    {
        var (source, page) = (objects.Dictionary(objects.Dictionary(objects[file.Pages[from]])["Resources"]), new Dictionary<string, object>(objects.Dictionary(objects[file.Pages[to]])));
        var resources = new Dictionary<string, object>(objects.Dictionary(page["Resources"]));
        foreach (var kind in (string[])["Font", "XObject"])
        {
            var own = resources.TryGetValue(kind, out var some) ? new Dictionary<string, object>(objects.Dictionary(some)) : new(StringComparer.Ordinal);
            foreach (var (name, value) in source.TryGetValue(kind, out var others) ? objects.Dictionary(others) : [])
            {
                own.TryAdd(name, value);
            }

            resources[kind] = own;
        }

        page["Resources"] = resources;
        objects[file.Pages[to]] = page;
    }

    [GeneratedRegex(@"^/Float <<.*?/Number (\d+)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^/FloatCall <<.*?/First (\d+)")]
    private static partial Regex Call();

    [GeneratedRegex(@"^(.*) (\S+) cm\n$")]
    private static partial Regex Matrix();

    [GeneratedRegex(@"/MCID (\d+)")]
    private static partial Regex Identifier();
}
