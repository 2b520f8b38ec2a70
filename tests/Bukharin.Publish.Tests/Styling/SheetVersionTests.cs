using Bukharin.Publish.Styling.Classroom;
using Bukharin.Publish.Styling.Notes;

namespace Bukharin.Publish.Tests.Styling;

public class SheetVersionTests
{
    public static TheoryData<SheetVersion> All => 
    [
        .. from notes in Enum.GetValues<NotesPlace>().Cast<NotesPlace?>().Append(null)
           from questions in new bool?[] { null, true, false }
           from answers in new[] { true, false }
           from gaps in new GapForm?[] { null, GapForm.Bare, GapForm.WithWords }
           from isLarge in new[] { true, false }
           select new SheetVersion { Notes = notes, Questions = questions, Gaps = gaps, Answers = answers, IsLarge = isLarge },
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void A_name_says_which_version_it_is_of(SheetVersion version)
    {
        Assert.Equal(version, SheetVersion.Read(version.Name));
        Assert.Equal(version, SheetVersion.Read(version.Suffix));
    }

    [Theory]
    [InlineData(".print")]
    [InlineData("no-notes no-notes")]
    [InlineData("glossary no-notes")]
    [InlineData("questions glossary")]
    [InlineData("answers gaps")]
    [InlineData("gaps gaps-with-words")]
    public void Other_words_name_none(string words) => Assert.Null(SheetVersion.Read(words));
}
