package dev.kizuna.rsvp.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.Wording;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.RsvpNotice;
import dev.kizuna.rsvp.Standing;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.TimeFormat;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/**
 * Words this room's notices, in the receiver's language, and in the circle's what others read, with the buttons to answer.
 */
final class RsvpLetters {
    private static final int REASON = 400;
    private static final int NAME = 60;
    private static final int TITLE = 100;

    private final Rosters rosters;
    private final Members members;
    private final Circles circles;
    private final Invitations invitations;
    private final MeetingWords meetings;
    private final PlanWords plan;
    private final AnswerButtons buttons;
    private final Texts texts;
    private final Clock clock;

    RsvpLetters(
            Rosters rosters,
            Members members,
            Circles circles,
            Invitations invitations,
            MeetingWords meetings,
            Texts texts,
            Clock clock) {
        this.rosters = rosters;
        this.members = members;
        this.circles = circles;
        this.invitations = invitations;
        this.meetings = meetings;
        this.plan = new PlanWords(texts, meetings);
        this.buttons = new AnswerButtons(texts);
        this.texts = texts;
        this.clock = clock;
    }

    Wording write(RsvpNotice what, Notice notice) {
        Person person = members.get(notice.circle(), notice.receiver());
        Headcount headcount = rosters.headcountOf(notice.circle(), notice.meeting(), notice.receiver());
        Standing own = headcount.own();
        MeetingView meeting = headcount.meeting();
        if (meeting.state() == MeetingState.CANCELLED && what != RsvpNotice.CANCELLED) {
            return new Wording.Needless(Lapse.CANCELLED);
        }
        if (own == null || overtaken(what, notice, meeting, own)) {
            return new Wording.Needless(Lapse.OVERTAKEN);
        }
        Locale ofAll = circles.settings(notice.circle()).language();
        Language circle = Language.of(ofAll.toLanguageTag());
        Language reader = Language.of(person.language().orElse(ofAll).toLanguageTag());
        return new Letter(
                person.user().orElse(null),
                reader,
                inPrivate(what, meeting, own, reader),
                circle,
                inPublic(what, meeting, circle),
                thread(notice),
                spoken(what, person, meeting, own, circle));
    }

    /** What is said after a change may be overtaken by the next one. */
    private static boolean overtaken(RsvpNotice what, Notice notice, MeetingView meeting, Standing own) {
        return switch (what) {
            case PROMOTED -> own.place() != Place.SEATED;
            case OFFERED -> own.place() != Place.OFFERED;
            case POSTPONED -> !notice.occasion().equals(Integer.toString(meeting.asked()));
            case CANCELLED -> false;
        };
    }

    private String spoken(RsvpNotice what, Person person, MeetingView meeting, Standing own, Language reader) {
        String name = UserText.label(person.name(), NAME);
        String title = UserText.label(meeting.title(), TITLE);
        String when = meetings.span(reader, meeting);
        return switch (what) {
            case PROMOTED -> texts.get(reader, "rsvp.spoken.promoted", "name", name, "title", title, "when", when);
            case OFFERED ->
                texts.get(
                        reader,
                        "rsvp.spoken.offered",
                        "name",
                        name,
                        "title",
                        title,
                        "when",
                        when,
                        "until",
                        until(meeting, own).atZone(meeting.zone()));
            case POSTPONED -> texts.get(reader, "rsvp.spoken.postponed", "name", name, "title", title, "when", when);
            case CANCELLED -> texts.get(reader, "rsvp.spoken.cancelled", "name", name, "title", title, "when", when);
        };
    }

    private MessageCreateData inPrivate(RsvpNotice what, MeetingView meeting, Standing own, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(toThem(what, meeting, own, reader)));
        parts.add(TextDisplay.of("**" + meetings.title(meeting) + "**\n" + plan.lines(meeting, reader)));
        List<Button> ways = ways(what, meeting, own, reader);
        if (!ways.isEmpty()) {
            parts.add(ActionRow.of(ways));
        }
        return message(parts);
    }

    private List<Button> ways(RsvpNotice what, MeetingView meeting, Standing own, Language reader) {
        Answering answering = meeting.answering(clock.instant());
        Answer given = own.askedAgain() ? null : own.answer();
        return switch (what) {
            case CANCELLED -> List.of();
            case PROMOTED -> answering == Answering.OPEN ? buttons.takeOrPass(meeting, reader, given) : List.of();
            case OFFERED, POSTPONED -> buttons.ways(meeting, answering, own, given, reader);
        };
    }

    private String toThem(RsvpNotice what, MeetingView meeting, Standing own, Language reader) {
        return switch (what) {
            case PROMOTED ->
                meeting.answering(clock.instant()) == Answering.OPEN
                        ? texts.get(reader, "rsvp.notice.promoted")
                        : texts.get(reader, "rsvp.notice.promotedLate");
            case OFFERED -> {
                Instant until = until(meeting, own);
                yield texts.get(
                        reader,
                        "rsvp.notice.offered",
                        "until",
                        until.atZone(meeting.zone()),
                        "stamp",
                        TimeFormat.RELATIVE.format(until));
            }
            case POSTPONED ->
                switch (own.place()) {
                    case SEATED, OFFERED -> texts.get(reader, "rsvp.notice.postponedSeated");
                    case WAITING -> texts.get(reader, "rsvp.notice.postponedWaiting");
                    case MAYBE, DECLINED -> texts.get(reader, "rsvp.notice.postponed");
                };
            case CANCELLED -> cancelled(meeting, reader);
        };
    }

    private static Instant until(MeetingView meeting, Standing own) {
        Instant until = own.offer();
        return until == null ? meeting.start() : until;
    }

    /** Says what all know; how the person stands only they see, by the button. */
    private MessageCreateData inPublic(RsvpNotice what, MeetingView meeting, Language reader) {
        String words = switch (what) {
            case PROMOTED, OFFERED -> texts.get(reader, "rsvp.notice.inPublic");
            case POSTPONED -> texts.get(reader, "rsvp.notice.postponed");
            case CANCELLED -> cancelled(meeting, reader);
        };
        return message(List.of(TextDisplay.of(words), ActionRow.of(buttons.mine(meeting, reader))));
    }

    private static MessageCreateData message(List<ContainerChildComponent> parts) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(parts))
                .build();
    }

    private String cancelled(MeetingView meeting, Language reader) {
        String reason = meeting.cancelReason();
        return reason == null
                ? texts.get(reader, "rsvp.notice.cancelled")
                : texts.get(reader, "rsvp.notice.cancelledWhy", "reason", UserText.block(reason, REASON));
    }

    private @Nullable ChannelId thread(Notice notice) {
        return invitations.thread(notice.meeting()).orElse(null);
    }
}
