using Bukharin.Publish.Diagnostics;
using Bukharin.Publish.Model;
using Bukharin.Publish.Publishing;

namespace Bukharin.Publish.Tests.Publishing;

/// <summary>What is told of texts that are worked on side by side.</summary>
public sealed class TextTurnsTests
{
    private readonly List<string> _told = [];
    private readonly TextTurns _turns;
    private int _done;

    public TextTurnsTests() => _turns = new TextTurns(new PublishingRecord(what => _told.Add(what is PublishingEvent.Diagnosed { Diagnostic.Message: var message } ? message : ((PublishingEvent.FilePlaced)what).Path)).Log);

    [Fact]
    public void The_first_text_is_told_of_at_once_and_the_others_in_their_turn()
    {
        var (a, b, c) = (Begin(), Begin(), Begin());
        Place(b, "b1");
        Place(a, "a1");
        Place(c, "c1");
        c.End();
        Assert.Equal(["a1"], _told);
        Assert.Equal(0, _done);

        a.End();
        Assert.Equal(["a1", "b1"], _told);
        Place(b, "b2");
        Assert.Equal(["a1", "b1", "b2"], _told);

        b.End();
        Assert.Equal(["a1", "b1", "b2", "c1"], _told);
        Assert.Equal(3, _done);
    }

    [Fact]
    public void A_text_that_begins_when_all_are_done_is_told_of_at_once()
    {
        var a = Begin();
        a.End();
        Place(Begin(), "b1");

        Assert.Equal(["b1"], _told);
    }

    [Fact]
    public void What_is_kept_when_a_run_is_stopped_is_told_in_order()
    {
        var (_, b, c) = (Begin(), Begin(), Begin());
        Place(c, "c1");
        Place(b, "b1");
        _turns.TellRest();

        Assert.Equal(["b1", "c1"], _told);
    }

    [Fact]
    public void What_several_texts_say_is_told_with_the_first_of_them_whoever_came_upon_it_first()
    {
        Diagnostic[] shared = [DiagnosticCodes.UnreadableFile.At(SourceSpan.Whole("style.yaml"), "it is a folder")];
        var (a, b) = (Begin(), Begin());
        b.Log.AddShared(shared);
        Place(b, "b1");
        Place(a, "a1");
        a.Log.AddShared(shared);
        a.End();
        b.End();

        Assert.Equal(["a1", shared[0].Message, "b1"], _told);
    }

    private TextTurns.Turn Begin() => _turns.Begin(() => _done++);

    private static void Place(TextTurns.Turn turn, string path) => turn.Log.Tell(new PublishingEvent.FilePlaced(path, 1));
}
