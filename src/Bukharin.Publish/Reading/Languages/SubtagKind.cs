namespace Bukharin.Publish.Reading.Languages;

/// <summary>What a part of a language tag names.</summary>
internal enum SubtagKind
{
    Language,
    Extlang,
    Script,
    Region,
    Variant,
}
