namespace Bukharin.Publish.Writers.Epub;

/// <summary>The style sheet of all styles: how the writer's markup looks where a style does not say otherwise.</summary>
internal static class BookSheet
{
    private static readonly Lazy<byte[]> Content = new(Read);

    /// <summary>The sheet.</summary>
    public static ReadOnlyMemory<byte> Bytes => Content.Value;

    private static byte[] Read()
    {
        using var sheet = typeof(BookSheet).Assembly.GetManifestResourceStream(FileNames.BookSheet)
            ?? throw new InvalidOperationException($"The assembly lacks {FileNames.BookSheet}.");
        var bytes = new byte[sheet.Length];
        sheet.ReadExactly(bytes);
        return bytes;
    }
}
