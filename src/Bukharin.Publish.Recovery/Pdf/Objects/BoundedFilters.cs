using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Bukharin.Publish.Recovery.Pdf.Objects;

/// <summary>The filters of streams (ISO 32000-1, 7.4), with bounds on what they may make of some kilobytes.</summary>
/// <remarks>PdfPig's own do the work. Of those that enlarge, what will come is measured first; pictures are none of a reader's business.</remarks>
internal sealed class BoundedFilters : BaseFilterProvider
{
    /// <summary>Bytes that a stream may have: thirty times the text of the longest novel.</summary>
    public const long LargestStreamBytes = 64 << 20;

    private readonly Limits _limits;

    /// <param name="objects">Is told what object streams hold, before PdfPig reads it.</param>
    public BoundedFilters(ObjectFinder objects)
        : this(new Limits(objects))
    {
    }

    private BoundedFilters(Limits limits)
        : base(Filters(limits)) => _limits = limits;

    /// <summary>Why a stream was refused, or null. PdfPig goes on without some streams, and says nothing.</summary>
    public RefusedPdfException? Refusal => _limits.Refusal;

    private static Dictionary<string, IFilter> Filters(Limits limits)
    {
        var text = new Ascii85Filter();
        var hex = new AsciiHexDecodeFilter();
        var flate = new FlateFilter();
        var lzw = new LzwFilter();
        var runs = new RunLengthFilter();
        var none = new NoPictures();
        return new(StringComparer.Ordinal)
        {
            ["ASCII85Decode"] = Bounded(text, input => 4L * input.Length), ["A85"] = Bounded(text, input => 4L * input.Length),
            ["ASCIIHexDecode"] = Bounded(hex, input => input.Length), ["AHx"] = Bounded(hex, input => input.Length),
            ["FlateDecode"] = Bounded(flate, StreamLength.Flate), ["Fl"] = Bounded(flate, StreamLength.Flate),
            ["LZWDecode"] = Bounded(lzw, StreamLength.Lzw), ["LZW"] = Bounded(lzw, StreamLength.Lzw),
            ["RunLengthDecode"] = Bounded(runs, StreamLength.Runs), ["RL"] = Bounded(runs, StreamLength.Runs),
            ["CCITTFaxDecode"] = none, ["CCF"] = none, ["DCTDecode"] = none, ["DCT"] = none, ["JBIG2Decode"] = none, ["JPXDecode"] = none,
        };

        BoundedFilter Bounded(IFilter filter, Func<ReadOnlyMemory<byte>, long> length) => new(filter, length, limits);
    }

    /// <summary>What one file may take.</summary>
    private sealed class Limits(ObjectFinder objects)
    {
        /// <summary>Bytes that all streams together may have, each as often as it is read.</summary>
        private const long LargestFileBytes = 2L << 30;

        // Text is packed to a tenth, and a row of one letter to a thousandth. Small streams may be anything.
        private const long MostTimesPacked = 400;
        private const long LeastBytesOfRatio = 8 << 20;

        private long _sum;

        public RefusedPdfException? Refusal { get; private set; }

        public void Measure(long packed, long length)
        {
            if (length > LargestStreamBytes)
            {
                throw Refuse(new RefusedPdfException(FormattableString.Invariant($"A part of it unpacks to more than {LargestStreamBytes >> 20} MiB.")));
            }

            if (length > LeastBytesOfRatio && length > packed * MostTimesPacked)
            {
                throw Refuse(new RefusedPdfException(FormattableString.Invariant($"A part of it unpacks to more than {MostTimesPacked} times what it takes in the file.")));
            }

            if (Interlocked.Add(ref _sum, length) > LargestFileBytes)
            {
                throw Refuse(new RefusedPdfException(FormattableString.Invariant($"Its parts unpack to more than {LargestFileBytes >> 30} GiB.")));
            }
        }

        /// <summary>A row that a predictor works on is as long as the file says (7.4.4.4).</summary>
        public void MeasureRow(IToken? parameters)
        {
            switch (parameters)
            {
                case ArrayToken several:
                    foreach (var one in several.Data)
                    {
                        MeasureRow(one);
                    }

                    break;
                case DictionaryToken one:
                    var bits = Number("Columns") * Number("Colors") * Number("BitsPerComponent");
                    if (!(bits < 8.0 * LargestStreamBytes))
                    {
                        throw Refuse(new RefusedPdfException("A part of it has rows that are longer than any."));
                    }

                    double Number(string key) => one.TryGet(NameToken.Create(key), out NumericToken number) ? Math.Max(1, number.Double) : 8;
                    break;
            }
        }

        public void Look(DictionaryToken dictionary, int filterIndex, Memory<byte> decoded)
        {
            var isLast = dictionary.Data.GetValueOrDefault("Filter") is not ArrayToken filters || filterIndex == filters.Length - 1;
            if (isLast && dictionary.TryGet(NameToken.Type, out NameToken type) && type.Data == "ObjStm")
            {
                try
                {
                    objects.AddStream(dictionary, decoded);
                }
                catch (RefusedPdfException refusal)
                {
                    throw Refuse(refusal);
                }
            }
        }

        private RefusedPdfException Refuse(RefusedPdfException refusal) => Refusal ??= refusal;
    }

    private sealed class BoundedFilter(IFilter filter, Func<ReadOnlyMemory<byte>, long> length, Limits limits) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            limits.Measure(input.Length, length(input));
            limits.MeasureRow(streamDictionary.Data.GetValueOrDefault("DecodeParms") ?? streamDictionary.Data.GetValueOrDefault("DP"));
            var decoded = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            limits.Look(streamDictionary, filterIndex, decoded);
            return decoded;
        }
    }

    /// <summary>Pictures are as large as their headers say; nothing here looks at them.</summary>
    private sealed class NoPictures : IFilter
    {
        public bool IsSupported => false;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            throw new NotSupportedException();
    }
}
