using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Bukharin.Publish.Tests.Verification.Mutation.Pdf;

/// <summary>The structure tree of a PDF being damaged. Elements go by their object numbers.</summary>
/// <param name="file">The good file.</param>
/// <param name="objects">The objects that are changed.</param>
internal sealed partial class PdfTags(PdfEditionFile file, PdfObjects objects)
{
    private readonly List<List<object>> _owners = OwnersOf(file, objects);

    /// <summary>Number of the root.</summary>
    public int Root { get; } = ((PdfReference)objects.Dictionary(objects.Dictionary(objects.Trailer["Root"])["StructTreeRoot"])["K"]).Number;

    /// <summary>The element that a cell's content belongs to.</summary>
    public int ElementOf(Cell cell) => ((PdfReference)_owners[cell.Part][MarkOf(cell).Id]).Number;

    /// <summary>The content sequence that a cell is in: the item with which it begins, and its identifier.</summary>
    public (int Item, int Id) MarkOf(Cell cell)
    {
        var items = file.Items[cell.Part];
        for (var i = cell.Run; i >= 0; i--)
        {
            if (items[i] is byte[] bytes && Identifier().Match(Encoding.Latin1.GetString(bytes)) is { Success: true } match)
            {
                return (i, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
            }
        }

        throw new ImpossibleDamageException("It has no tag.");
    }

    public string TypeOf(int element) => ((PdfName)objects.Dictionary(objects[element])["S"]).Value;

    public int ParentOf(int element) => ((PdfReference)objects.Dictionary(objects[element])["P"]).Number;

    /// <summary>The nearest element of some types that an element is or stands in.</summary>
    public int Nearest(int element, params ReadOnlySpan<string> types)
    {
        while (!types.Contains(TypeOf(element)))
        {
            element = element == Root ? throw new ImpossibleDamageException("It stands in none.") : ParentOf(element);
        }

        return element;
    }

    /// <summary>The elements that a cell stands in, the innermost first.</summary>
    public IEnumerable<int> AncestorsOf(Cell cell)
    {
        for (var element = ElementOf(cell); element != Root; element = ParentOf(element))
        {
            yield return element;
        }
    }

    public List<object> KidsOf(int element) => objects.Dictionary(objects[element]).GetValueOrDefault("K") switch
    {
        List<object> kids => [.. kids],
        null => [],
        var one => [one],
    };

    /// <summary>Changes the entries of an element.</summary>
    public void Change(int element, Action<Dictionary<string, object>> change)
    {
        var dictionary = new Dictionary<string, object>(objects.Dictionary(objects[element]));
        change(dictionary);
        objects[element] = dictionary;
    }

    public void Retype(int element, string type) => Change(element, entries => entries["S"] = new PdfName(type));

    /// <summary>The names of an element's attribute classes.</summary>
    public ImmutableArray<string> ClassesOf(int element) => objects.Dictionary(objects[element]).GetValueOrDefault("C") switch
    {
        List<object> names => [.. names.Select(name => ((PdfName)name).Value)],
        PdfName name => [name.Value],
        _ => [],
    };

    public void SetClasses(int element, IEnumerable<string> names) =>
        Change(element, entries => entries["C"] = names.Select(name => (object)new PdfName(name)).ToList());

    public void SetKids(int element, List<object> kids) => Change(element, entries => entries["K"] = kids);

    /// <summary>Takes an element out of the one that it stands in.</summary>
    public void Remove(int element) => SetKids(ParentOf(element), [.. KidsOf(ParentOf(element)).Where(kid => kid is not PdfReference reference || reference.Number != element)]);

    /// <summary>The element that follows another one in the same parent, if it is of the same type.</summary>
    public int Next(int element)
    {
        var kids = KidsOf(ParentOf(element)).OfType<PdfReference>().Select(kid => kid.Number).ToList();
        var at = kids.IndexOf(element) + 1;
        return at > 0 && at < kids.Count && TypeOf(kids[at]) == TypeOf(element) ? kids[at] : throw new ImpossibleDamageException("None follows.");
    }

    /// <summary>Content on other pages than the element's own names its page.</summary>
    public List<object> PlacedKidsOf(int element)
    {
        var page = objects.Dictionary(objects[element]).GetValueOrDefault("Pg");
        return [.. KidsOf(element).Select(kid => kid is double ? new Dictionary<string, object>(StringComparer.Ordinal) { ["Type"] = new PdfName("MCR"), ["Pg"] = page!, ["MCID"] = kid } : kid)];
    }

    /// <summary>Lets content of a page be content of another.</summary>
    /// <param name="part">The page.</param>
    /// <param name="id">The identifier of the content.</param>
    /// <param name="to">The other page.</param>
    /// <param name="newId">The identifier that it has there.</param>
    public void MoveContent(int part, int id, int to, int newId)
    {
        var element = ((PdfReference)_owners[part][id]).Number;
        SetKids(element, [.. PlacedKidsOf(element).Select(kid => kid is Dictionary<string, object> content && Equals(content.GetValueOrDefault("Pg"), new PdfReference(file.Pages[part])) && Equals(content["MCID"], (double)id)
            ? new Dictionary<string, object>(content) { ["Pg"] = new PdfReference(file.Pages[to]), ["MCID"] = (double)newId }
            : kid)]);
    }

    public int Add(Dictionary<string, object> element) => objects.Add(element).Number;

    /// <summary>Lets the file say nothing of its structure.</summary>
    public void Drop()
    {
        var number = ((PdfReference)objects.Trailer["Root"]).Number;
        var root = new Dictionary<string, object>(objects.Dictionary(objects[number]));
        root.Remove("StructTreeRoot");
        objects[number] = root;
    }

    private static List<List<object>> OwnersOf(PdfEditionFile file, PdfObjects objects)
    {
        var numbers = Numbers(objects, objects.Dictionary(objects.Dictionary(objects.Dictionary(objects.Trailer["Root"])["StructTreeRoot"])["ParentTree"])).ToDictionary();
        return [.. file.Pages.Select(page => objects.Resolve(numbers[(int)(double)objects.Dictionary(objects[page])["StructParents"]]) as List<object> ?? [])];
    }

    private static IEnumerable<KeyValuePair<int, object>> Numbers(PdfObjects objects, Dictionary<string, object> node) => node.TryGetValue("Kids", out var kids)
        ? objects.Array(kids).SelectMany(kid => Numbers(objects, objects.Dictionary(kid)))
        : objects.Array(node["Nums"]).Chunk(2).Select(pair => KeyValuePair.Create((int)(double)pair[0], pair[1]));

    [GeneratedRegex(@"/MCID ?(\d+)")]
    private static partial Regex Identifier();
}
