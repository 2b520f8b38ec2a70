using Bukharin.Publish.Model;
using Bukharin.Publish.Tests.Support;
using Bukharin.Publish.Tests.Writers.Pdf;

namespace Bukharin.Publish.Tests.Specs;

/// <summary>The text with every feature has every construct that the pages of the syntax have an example of, so that all judges see each.</summary>
public class EveryFeatureTests
{
    [Fact]
    public void Every_construct_of_the_syntax_is_in_the_text_with_every_feature()
    {
        var shown = SpecTests.Pages.Select(SpecTests.PathOf).SelectMany(SpecPage.Read).Where(example => !example.IsPlainText)
            .Select(example => (Example: example, SpecTests.Read(example).Document)).Where(read => read.Document is not null)
            .SelectMany(read => Constructs(read.Document!).Concat(KeysOf(read.Example.Input)));
        var own = Constructs(ScreenFiles.EveryFeature).Concat(KeysOf(File.ReadAllText(Path.Combine(Repository.Root, "tests", "Bukharin.Publish.Tests", "Texts", "every-feature.md"))));

        Assert.Equal("", string.Join(", ", shown.Except(own, StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_kind_of_node_and_of_intervention_is_in_it()
    {
        var own = Constructs(ScreenFiles.EveryFeature).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Enum.GetValues<InterventionKind>().Select(kind => $"intervention {kind}").Except(own));
        Assert.Empty(Enum.GetValues<DivisionRole>().Where(role => role != DivisionRole.Work).Select(role => $"division {role}").Except(own));
        Assert.Empty(typeof(Node).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Node)) && !type.IsAbstract).Select(type => type.Name).Except(own));
    }

    private static IEnumerable<string> KeysOf(string text) => !text.StartsWith("---\n", StringComparison.Ordinal) ? []
        : text.Split("\n---\n")[0].Split('\n').Where(line => line.Length > 0 && char.IsAsciiLetter(line[0]) && line.Contains(':', StringComparison.Ordinal)).Select(line => $"key {line.Split(':')[0]}");

    private static IEnumerable<string> Constructs(Document document) => DocumentWalker.Descendants(document).SelectMany(node => Of(node).Prepend(node.GetType().Name));

    private static IEnumerable<string> Of(Node node)
    {
        switch (node)
        {
            case Division division:
                yield return $"division {division.Role}";
                yield return division.Anchor.Length > 0 ? "marginal note in a line" : "division";
                break;
            case Clause clause:
                yield return clause.IsLiftedFromLine ? "clause lifted from a line" : "clause";
                yield return $"clause {(clause.Blocks is [] ? "alone" : clause.Blocks[0] is Clause ? "directly above another" : "")}";
                break;
            case InlineLabel { Label.Look: not LabelLook.None }:
                yield return "label that is set off";
                break;
            case Heading heading:
                yield return $"heading {heading.Level}{(heading.Label is null ? "" : " with a label")}";
                break;
            case Intervention intervention:
                yield return $"intervention {intervention.Kind}";
                break;
            case Mention mention:
                yield return $"name of a {mention.Kind}";
                break;
            case Shifted shifted:
                yield return $"{shifted.Shift}";
                break;
            case Link link:
                yield return link.Target.StartsWith('#') ? "link to a place" : "link to an address";
                break;
            case CrossReference reference:
                yield return reference.IsMark ? "further mark of a note"
                    : reference.Target.StartsWith($"#{PlaceIds.NoteLead}", StringComparison.Ordinal) ? "reference to a note"
                    : reference.Target.StartsWith($"#{PlaceIds.PageLead}", StringComparison.Ordinal) ? "reference to a page"
                    : reference.Target.StartsWith("#clause", StringComparison.Ordinal) ? "reference to a clause" : "reference to another place";
                break;
            case LineBlock verse:
                yield return verse.FirstNumber is null ? "verse" : "verse with numbers";
                yield return verse.Stanzas.Length > 1 ? "stanzas" : "stanza";
                break;
            case BulletItem item:
                yield return item.Blocks.Any(block => block is BulletList) ? "list in a list" : "item";
                break;
            case DefinitionItem item:
                yield return item.Definitions.Length > 1 ? "several definitions" : "definition";
                break;
            case Table table:
                yield return table.Caption is null ? "table without a caption" : "table with a caption";
                foreach (var alignment in table.Columns)
                {
                    yield return $"column {alignment}";
                }

                break;
            case TableRow row:
                yield return $"row of a table's {row.Part}";
                break;
            case TableCell cell:
                yield return cell.ColumnSpan > 1 ? "cell over columns" : cell.RowSpan > 1 ? "cell over rows" : "cell";
                yield return cell.Blocks.Length switch { 0 => "cell with nothing", 1 => "cell with a paragraph", _ => "cell with several paragraphs" };
                break;
            case Figure figure:
                yield return figure.IsDecorative ? "picture that adorns" : figure.IsFacsimile ? "facsimile" : "figure";
                yield return figure.WidthPercent is null ? "picture without a width" : "picture with a width";
                yield return figure.Credit is null ? "picture without a credit" : "picture with a credit";
                yield return figure.Caption is null ? "picture without a caption" : "picture with a caption";
                yield return figure.Id.Length > 0 ? "picture with an id" : "picture without an id";
                yield return figure.Placement is { } placement ? $"figure placed {placement}" : "figure placed by the style";
                break;
        }
    }
}
