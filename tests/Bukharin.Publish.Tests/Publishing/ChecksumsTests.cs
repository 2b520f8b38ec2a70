using System.Text;
using Bukharin.Publish.Publishing.Sets;

namespace Bukharin.Publish.Tests.Publishing;

public class ChecksumsTests
{
    private static readonly string Hash = new('a', 64);

    [Fact]
    public void A_name_with_a_line_feed_or_a_backslash_is_escaped_as_sha256sum_does()
    {
        var sums = Checksums.Read([]);
        sums.Set("a\nb\\c.pdf", Hash);

        var written = Encoding.UTF8.GetString(sums.Write());

        Assert.Equal($"\\{Hash}  a\\nb\\\\c.pdf\n", written);
        Assert.Equal(Hash, Checksums.Read(Encoding.UTF8.GetBytes(written)).HashOf("a\nb\\c.pdf"));
    }

    [Fact]
    public void What_is_no_sum_stays_where_it_is()
    {
        var text = $"# mine\n{Hash}  letter.pdf\n{Hash} *old.bin\n";

        Assert.Equal($"# mine\n{Hash}  letter.pdf\n{Hash}  old.bin\n", Encoding.UTF8.GetString(Checksums.Read(Encoding.UTF8.GetBytes(text)).Write()));
    }
}
