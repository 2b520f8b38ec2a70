namespace Bukharin.Publish.Writers.Copy.Setting;

/// <summary>What a straight mark stands for.</summary>
internal enum MarkRole
{
    /// <summary>Nothing yet, or no straight mark.</summary>
    None,

    /// <summary>It opens a quotation.</summary>
    Opening,

    /// <summary>It closes one.</summary>
    Closing,

    /// <summary>It stands for letters or figures that are left out.</summary>
    Apostrophe,

    /// <summary>Feet or minutes; double: inches or seconds.</summary>
    Prime,
}
