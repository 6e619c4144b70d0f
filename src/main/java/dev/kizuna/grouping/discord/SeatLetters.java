package dev.kizuna.grouping.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.grouping.discord.GroupingIds.Own;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.NoticeText;
import dev.kizuna.notice.discord.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** Tells people their table. Once they sit elsewhere, or the plan was published without them, it has lost its sense. */
final class SeatLetters implements NoticeText {
    private static final int NAME = 60;
    private static final int TITLE = 100;

    private final Seatings seatings;
    private final Members members;
    private final Circles circles;
    private final Function<MeetingId, Optional<ChannelId>> threads;
    private final MeetingWords meetings;
    private final OwnSeat seats;
    private final Texts texts;

    SeatLetters(
            Seatings seatings,
            Members members,
            Circles circles,
            Function<MeetingId, Optional<ChannelId>> threads,
            MeetingWords meetings,
            OwnSeat seats,
            Texts texts) {
        this.seatings = seatings;
        this.members = members;
        this.circles = circles;
        this.threads = threads;
        this.meetings = meetings;
        this.seats = seats;
        this.texts = texts;
    }

    @Override
    public Wording write(Notice notice) {
        Optional<TablePlan> published = seatings.published(notice.circle(), notice.meeting());
        int since = seatings.since(notice.circle(), notice.meeting(), notice.receiver());
        if (published.isEmpty() || !notice.occasion().equals(Integer.toString(since))) {
            return new Wording.Needless(Lapse.OVERTAKEN);
        }
        TablePlan plan = published.get();
        MeetingView meeting = plan.meeting();
        if (meeting.state() == MeetingState.CANCELLED) {
            return new Wording.Needless(Lapse.CANCELLED);
        }
        Person person = members.get(notice.circle(), notice.receiver());
        Locale ofAll = circles.settings(notice.circle()).language();
        Language circle = Language.of(ofAll.toLanguageTag());
        Language reader = Language.of(person.language().orElse(ofAll).toLanguageTag());
        Table first = plan.round(1).tableOf(person.id()).orElseThrow();
        return new Letter(
                person.user().orElse(null),
                reader,
                Card.of(List.of(
                        TextDisplay.of(seats.words(plan, person.id(), reader).orElseThrow()),
                        TextDisplay.of("**" + meetings.title(meeting) + "**\n" + meetings.span(reader, meeting)),
                        ActionRow.of(own(meeting, reader)))),
                circle,
                Card.of(List.of(
                        TextDisplay.of(texts.get(circle, "groups.letter.inPublic", "title", meetings.title(meeting))),
                        ActionRow.of(own(meeting, circle)))),
                threads.apply(notice.meeting()).orElse(null),
                texts.get(
                        circle,
                        "groups.letter.spoken",
                        "name",
                        UserText.label(person.name(), NAME),
                        "title",
                        UserText.label(meeting.title(), TITLE),
                        "number",
                        first.number()));
    }

    private Button own(MeetingView meeting, Language reader) {
        return Button.secondary(GroupingIds.OWN.write(new Own(meeting)), texts.get(reader, "groups.button.ownNow"));
    }
}
