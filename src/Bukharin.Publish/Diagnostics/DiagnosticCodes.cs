namespace Bukharin.Publish.Diagnostics;

/// <summary>Every kind of problem that a text, an edition file or a style can have.</summary>
/// <remarks>An id is never reused. Each has a folder of evidence in <c>tests/Bukharin.Publish.Tests/Cases</c>.</remarks>
public static class DiagnosticCodes
{
    // BP10xx: files

    /// <summary>The file cannot be found.</summary>
    public static readonly DiagnosticCode MissingFile = Error("BP1001", "There is no file or folder of this name.", "Check the path, and that the file is readable.");

    // BP15xx: styles

    /// <summary>A style file is no YAML.</summary>
    public static readonly DiagnosticCode StyleNotYaml = Error("BP1501", "The style file is no valid YAML: {0}");

    /// <summary>A style file is YAML, but no mapping.</summary>
    public static readonly DiagnosticCode StyleNotMapping = Error("BP1502", "The style file holds no mapping of keys to values.", "Copy 'styles/classic/style.yaml' and change that.");

    /// <summary>A style file lacks a key.</summary>
    public static readonly DiagnosticCode StyleMissingKey = Error("BP1503", "The style lacks the key '{0}'.", "Take it over from 'styles/classic/style.yaml'.");

    /// <summary>A style file has a key that no style has.</summary>
    public static readonly DiagnosticCode StyleUnknownKey = Error("BP1504", "A style has no key '{0}'.", "Known here: {1}.");

    /// <summary>A style file has a value that its key cannot have.</summary>
    public static readonly DiagnosticCode StyleWrongValue = Error("BP1505", "The value of '{0}' is not right here.", "It must be {1}.");

    /// <summary>A style names a file that is not there.</summary>
    public static readonly DiagnosticCode StyleMissingFile = Error("BP1506", "'{0}' names a file that is not there: '{1}'.", "Paths are relative to the style's folder; fonts and patterns are restored by 'npm ci' in 'styles', which the build runs.");

    // BP30xx: writing

    /// <summary>A character that no font of the style has.</summary>
    public static readonly DiagnosticCode MissingCharacter = Error("BP3001", "U+{0} ({1}) is not in the font {2}.", "Give the style a font that has the character, or write the word otherwise.");

    /// <summary>A link leads to nothing, so its words are written without it.</summary>
    public static readonly DiagnosticCode LinkNotWritten = Warning("BP3003", "The link to '{0}' leads nowhere and is left out; its words stay.", "Link to an address with a scheme, or to '#id' of a heading or clause of this text.");

    /// <summary>A character cannot stand in XML.</summary>
    public static readonly DiagnosticCode CharacterNotWritten = Error("BP3004", "The character U+{0} cannot be written.", "It is a control character or half of a pair; take it out of the source.");

    private static DiagnosticCode Error(string id, string message, string? hint = null) => new(id, DiagnosticSeverity.Error, message, hint);

    private static DiagnosticCode Warning(string id, string message, string? hint = null) => new(id, DiagnosticSeverity.Warning, message, hint);

    private static DiagnosticCode Information(string id, string message, string? hint = null) => new(id, DiagnosticSeverity.Information, message, hint);
}
