using System.Collections.Immutable;
using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Schemas;
using Bukharin.Publish.Styling.Mapping;

namespace Bukharin.Publish.Styling.Reading;

/// <summary>A style's <c>style.yaml</c> as a JSON schema, for editors.</summary>
internal static class StyleSchema
{
    /// <summary>Writes it. Which keys a style must have depends on what it extends, and is not in it.</summary>
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
