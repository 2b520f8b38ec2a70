namespace Bukharin.Publish.Letters;

/// <summary>What the text of a letter is taken from.</summary>
public enum TextBase
{
    /// <summary>The sender's own hand.</summary>
    Autograph,

    /// <summary>A copy by another hand, or by the sender for the file.</summary>
    Copy,

    /// <summary>A draft.</summary>
    Draft,

    /// <summary>A typescript.</summary>
    Typescript,

    /// <summary>A telegram as it was delivered.</summary>
    Telegram,

    /// <summary>A picture of the letter, where the letter itself was not seen.</summary>
    Facsimile,

    /// <summary>A printed text, where no manuscript is known.</summary>
    Print,
}
