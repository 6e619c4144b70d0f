package dev.kizuna.contact.discord;

import dev.kizuna.contact.Viewer;
import dev.kizuna.contact.discord.FollowupIds.Leaf;
import dev.kizuna.contact.discord.FollowupIds.Said;
import dev.kizuna.contact.discord.FollowupIds.Whom;
import dev.kizuna.contact.followup.Followups;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.contact.followup.Tie;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** The buttons with which somebody says what became of it with another. */
final class FollowupWays {
    private final Followups followups;
    private final Texts texts;

    FollowupWays(Followups followups, Texts texts) {
        this.followups = followups;
        this.texts = texts;
    }

    /** Below a card that somebody looks at; none below one's own. */
    List<Button> below(Viewer viewer, MemberId owner, Language reader) {
        return viewer.member() == null || owner.equals(viewer.member())
                ? List.of()
                : with(viewer.circle(), followups.with(viewer, owner), reader);
    }

    /** What can be said now, and the way to one's list. */
    List<Button> with(CircleId circle, Tie tie, Language reader) {
        List<Button> buttons = new ArrayList<>(choices(circle, tie, reader));
        buttons.add(list(circle, reader));
        return buttons;
    }

    /** What can be said now. */
    List<Button> choices(CircleId circle, Tie tie, Language reader) {
        if (tie.progress().filter(Progress::hasBegun).isPresent()) {
            return List.of(
                    say(circle, tie, Progress.GOES_ON, reader),
                    say(circle, tie, Progress.RESTS, reader),
                    when(circle, tie, reader));
        }
        if (!tie.met() && !tie.is(Progress.INTRODUCED) && !tie.is(Progress.LATER)) {
            return List.of(
                    say(circle, tie, tie.is(Progress.INTRODUCE) ? Progress.NOT_NOW : Progress.INTRODUCE, reader));
        }
        List<Button> buttons =
                new ArrayList<>(List.of(say(circle, tie, Progress.PHONED, reader), when(circle, tie, reader)));
        if (!tie.is(Progress.INTRODUCE) && !tie.is(Progress.INTRODUCED)) {
            buttons.add(say(circle, tie, Progress.INTRODUCE, reader));
        }
        buttons.add(say(circle, tie, Progress.NOT_NOW, reader));
        return buttons;
    }

    Button list(CircleId circle, Language reader) {
        return Button.secondary(FollowupIds.LIST.write(new Leaf(circle, 1)), texts.get(reader, "followup.button.list"));
    }

    /** The same list, from a panel. */
    Button mine(Language reader) {
        return Button.secondary(
                FollowupIds.MINE.write(new FollowupIds.Here()), texts.get(reader, "followup.button.list"));
    }

    private Button say(CircleId circle, Tie tie, Progress to, Language reader) {
        String id = FollowupIds.SAY.write(new Said(circle, tie.other().id(), to));
        return to == Progress.PHONED || to == Progress.GOES_ON
                ? Button.primary(id, texts.word(reader, to))
                : Button.secondary(id, label(tie, to, reader));
    }

    /** Whoever asked for somebody takes that back, rather than leaves it. */
    private String label(Tie tie, Progress to, Language reader) {
        return to == Progress.NOT_NOW && tie.is(Progress.INTRODUCE)
                ? texts.get(reader, "followup.button.unask")
                : texts.word(reader, to);
    }

    private Button when(CircleId circle, Tie tie, Language reader) {
        return Button.secondary(
                FollowupIds.WHEN.write(new Whom(circle, tie.other().id())), texts.word(reader, Progress.LATER));
    }
}
