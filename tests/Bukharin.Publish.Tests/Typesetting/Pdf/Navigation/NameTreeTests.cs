using Bukharin.Publish.Typesetting.Pdf.Navigation;
using Bukharin.Publish.Typesetting.Pdf.Objects;

namespace Bukharin.Publish.Tests.Typesetting.Pdf.Navigation;

public sealed class NameTreeTests
{
    [Fact]
    public void Names_are_sorted_by_their_bytes()
    {
        Assert.Equal(["B", "a", "a-", "a-1", "a-10", "a-2", "ab", "é", "Ж"], Names(["a-10", "Ж", "a-2", "ab", "B", "a", "é", "a-1", "a-"]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(5000)]
    public void Every_name_is_within_the_limits_above_it(int count)
    {
        var names = Enumerable.Range(0, count).Select(i => $"clause-{i}").ToList();

        Assert.Equal(names.Order(StringComparer.Ordinal), Names(names));
    }

    [Fact]
    public void A_small_tree_is_its_root()
    {
        var objects = new PdfObjects();

        var root = (PdfDictionary)objects[NameTree.Add(objects, [new("a", 1)]).Number];

        Assert.Equal(1, objects.Count);
        Assert.Null(root["Limits"]);
    }

    [Fact]
    public void Nodes_are_small_enough_to_search()
    {
        var objects = new PdfObjects();
        NameTree.Add(objects, Enumerable.Range(0, 5000).Select(i => KeyValuePair.Create<string, PdfObject>($"n{i}", i)));

        for (var number = 1; number <= objects.Count; number++)
        {
            var node = (PdfDictionary)objects[number];
            Assert.InRange(((PdfArray)(node["Names"] ?? node["Kids"])!).Count, 1, 128);
        }
    }

    /// <summary>All names in the order of the tree, checked against the limits on the way.</summary>
    private static List<string> Names(IEnumerable<string> names)
    {
        var objects = new PdfObjects();
        var root = NameTree.Add(objects, names.Select(name => KeyValuePair.Create<string, PdfObject>(name, PdfString.Text(name))));
        var found = new List<PdfString>();
        Walk(objects, (PdfDictionary)objects[root.Number], found);
        return [.. found.Select(Text)];
    }

    private static void Walk(PdfObjects objects, PdfDictionary node, List<PdfString> found)
    {
        var start = found.Count;
        if (node["Names"] is PdfArray pairs)
        {
            for (var i = 0; i < pairs.Count; i += 2)
            {
                Assert.True(((PdfString)pairs[i]).Bytes.SequenceEqual(((PdfString)pairs[i + 1]).Bytes));
                found.Add((PdfString)pairs[i]);
            }
        }
        else
        {
            foreach (var kid in (PdfArray)node["Kids"]!)
            {
                Walk(objects, (PdfDictionary)objects[((PdfReference)kid).Number], found);
            }
        }

        if (node["Limits"] is PdfArray limits)
        {
            Assert.True(((PdfString)limits[0]).Bytes.SequenceEqual(found[start].Bytes));
            Assert.True(((PdfString)limits[1]).Bytes.SequenceEqual(found[^1].Bytes));
        }
    }

    private static string Text(PdfString name) => name.Bytes is [0xFE, 0xFF, ..]
        ? System.Text.Encoding.BigEndianUnicode.GetString(name.Bytes[2..])
        : System.Text.Encoding.Latin1.GetString(name.Bytes);
}
