using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Schemas;
using Bukharin.Publish.Styling.Mapping;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>Makes the JSON schema of <c>style.yaml</c>, for text editors.</summary>
internal static class StyleSchema
{
    /// <summary>Writes the schema; it does not say which keys are required, because that depends on the style that is extended.</summary>
    public static string Write()
    {
        var shape = new StyleShape();
        shape.Add("extends", SchemaForm.Text(), "the name of the style that this one is but for what it says itself");
        _ = StyleReader.Read(new StyleMapping([], "", ImmutableArray.CreateBuilder<Diagnostic>(), shape));
        return SchemaForm.Write(
            "Style",
            "A style of editions, style.yaml. What it extends has the keys that it leaves out; 'bukharin-publish styles' says which are missing.",
            shape.ToSchema());
    }
}
