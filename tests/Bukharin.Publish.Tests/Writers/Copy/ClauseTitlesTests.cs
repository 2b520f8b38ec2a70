using Bukharin.Publish.Writers.Copy;

namespace Bukharin.Publish.Tests.Writers.Copy;

public class ClauseTitlesTests
{
    [Theory]
    [InlineData("The tower is sound.", "The tower is sound.")]
    [InlineData("The tower of the light is very sound in. The lamp is clean.", "The tower of the light is very sound in…")]
    [InlineData("The tower of the light is very sound as, and so is the lamp", "The tower of the light is very sound as…")]
    [InlineData("The tower of the light is very sound — and so is the lamp", "The tower of the light is very sound…")]
    [InlineData("The tower of the light is very sound … and so is the lamp", "The tower of the light is very sound…")]
    [InlineData("The tower of the light is “very sound.” And so is the lamp", "The tower of the light is “very sound.”…")]
    [InlineData("The tower of the light is very sound (", "The tower of the light is very sound (")]
    [InlineData("The tower of the light is very sound ( and so is the lamp", "The tower of the light is very sound…")]
    [InlineData("Donaudampfschifffahrtsgesellschaftskapitänsmütze", "Donaudampfschifffahrtsgesellschaftskapit…")]
    [InlineData("1234567890123456789012345678901234567🏮🏮🏮🏮", "1234567890123456789012345678901234567🏮…")]
    public void A_title_is_cut_behind_a_word_and_no_stop_stands_before_its_ellipsis(string words, string title) => Assert.Equal(title, ClauseTitles.Cut(words));
}
