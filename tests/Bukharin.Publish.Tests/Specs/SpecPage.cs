namespace Bukharin.Publish.Tests.Specs;

/// <summary>Finds the examples of a page: fenced blocks named <c>markdown</c> or <c>text</c>, and those after them that say what they give. One that has fences in it has tildes around it.</summary>
internal static class SpecPage
{
    private static readonly string[] Fences = ["```", "~~~"];

    public static List<SpecExample> Read(string path)
    {
        var examples = new List<SpecExample>();
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            if (Array.Find(Fences, lines[i].StartsWith) is not { } fence)
            {
                continue;
            }

            var (name, line) = (lines[i][fence.Length..], i + 1);
            var end = Array.IndexOf(lines, fence, i + 1);
            var content = string.Concat(lines[(i + 1)..end].Select(content => content + "\n"));
            i = end;
            switch (name)
            {
                case "markdown" or "text":
                    examples.Add(new SpecExample(line, name == "text", content));
                    break;
                case "yaml":
                    examples[^1] = examples[^1] with { Yaml = content };
                    break;
                case "says":
                    examples[^1] = examples[^1] with { Says = content };
                    break;
                case "tree":
                    examples[^1] = examples[^1] with { Tree = content };
                    break;
                default:
                    throw new InvalidDataException($"{path}({line}): there is no kind of block '{name}'.");
            }
        }

        return examples;
    }
}
