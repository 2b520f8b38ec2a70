namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>What a straight mark stands for.</summary>
internal enum MarkRole
{
    /// <summary>Nothing yet, or no straight mark.</summary>
    None,

    /// <summary>The mark opens a quotation.</summary>
    Opening,

    /// <summary>The mark closes a quotation.</summary>
    Closing,

    /// <summary>The mark stands for letters or figures that are left out.</summary>
    Apostrophe,

    /// <summary>Feet or minutes; double: inches or seconds.</summary>
    Prime,
}
