namespace Bukharin.Publish.Letters;

/// <summary>What is doubtful about a date (EDTF, level 1).</summary>
[Flags]
internal enum EdtfQualifier
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>?</c>: the date may be another.</summary>
    Uncertain = 1,

    /// <summary><c>~</c>: the date is near this one.</summary>
    Approximate = 2,

    /// <summary><c>%</c>: both.</summary>
    Both = Uncertain | Approximate,
}
