package dev.kizuna.reminder.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.meeting.discord.MemberPart;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Wording;
import dev.kizuna.reminder.ReminderNotice;
import dev.kizuna.reminder.Timing;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Standing;
import dev.kizuna.rsvp.discord.AnswerButtons;
import dev.kizuna.rsvp.discord.Correspondent;
import dev.kizuna.rsvp.discord.Correspondents;
import dev.kizuna.rsvp.discord.PlanWords;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/** What members are reminded of, as things stand when it is said. */
final class MemberLetters {
    private static final int VENUE = 100;

    private final Correspondents correspondents;
    private final Timing timing;
    private final MeetingWords meetings;
    private final PlanWords plan;
    private final AnswerButtons buttons;
    private final MemberPart above;
    private final Texts texts;
    private final Clock clock;

    MemberLetters(
            Correspondents correspondents,
            Timing timing,
            MeetingWords meetings,
            MemberPart above,
            Texts texts,
            Clock clock) {
        this.correspondents = correspondents;
        this.timing = timing;
        this.meetings = meetings;
        this.plan = new PlanWords(texts, meetings);
        this.buttons = new AnswerButtons(texts);
        this.above = above;
        this.texts = texts;
        this.clock = clock;
    }

    Wording write(ReminderNotice what, Notice notice) {
        Correspondent to = correspondents.of(notice);
        MeetingView meeting = to.meeting();
        Optional<Lapse> lapse = lapse(what, notice, meeting, to.own());
        if (lapse.isPresent()) {
            return new Wording.Needless(lapse.get());
        }
        boolean late = timing.isLate(notice, meeting);
        return to.letter(
                inPrivate(what, meeting, to.own(), late, to.reading().reader()),
                inPublic(what, meeting, late, to.reading().circle()),
                spoken(what, to));
    }

    private Optional<Lapse> lapse(ReminderNotice what, Notice notice, MeetingView meeting, @Nullable Standing own) {
        if (meeting.state() == MeetingState.CANCELLED) {
            return Optional.of(Lapse.CANCELLED);
        }
        if (timing.isOvertaken(notice, meeting)) {
            return Optional.of(Lapse.OVERTAKEN);
        }
        if (!concerns(what, own)) {
            return Optional.of(Lapse.ANSWERED);
        }
        boolean possible = what == ReminderNotice.SEATED || isOpen(meeting);
        return possible ? Optional.empty() : Optional.of(Lapse.LATE);
    }

    private static boolean concerns(ReminderNotice what, @Nullable Standing own) {
        return switch (what) {
            case SEATED -> own != null && own.place() == Place.SEATED;
            case UNDECIDED -> own != null && own.place() == Place.MAYBE;
            case SILENT -> own == null || own.askedAgain() && own.place() != Place.DECLINED;
            case UNANSWERED, WITHDRAWN, DIGEST -> throw new IllegalArgumentException("for coordinators: " + what);
        };
    }

    private boolean isOpen(MeetingView meeting) {
        return meeting.answering(clock.instant()) == Answering.OPEN;
    }

    private MessageCreateData inPrivate(
            ReminderNotice what, MeetingView meeting, @Nullable Standing own, boolean late, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(late(late, reader) + words(what, reader)));
        parts.add(TextDisplay.of(plan.titled(meeting, meeting.answering(clock.instant()), reader)));
        if (what == ReminderNotice.SEATED) {
            parts.add(TextDisplay.of(texts.get(reader, "reminder.seated.changed")));
        }
        // Nobody redraws a letter, so its buttons mark no answer that may be changed later.
        List<Button> row =
                new ArrayList<>(buttons.ways(meeting, meeting.answering(clock.instant()), own, null, reader));
        map(meeting, reader).ifPresent(row::add);
        if (!row.isEmpty()) {
            parts.add(ActionRow.of(row));
        }
        List<Button> ofOthers = what == ReminderNotice.SEATED ? above.buttons(meeting, true, reader) : List.of();
        if (!ofOthers.isEmpty()) {
            parts.add(ActionRow.of(ofOthers));
        }
        return Card.of(parts);
    }

    /** Who is undecided or silent is nobody else's business. */
    private MessageCreateData inPublic(ReminderNotice what, MeetingView meeting, boolean late, Language reader) {
        List<Button> row = new ArrayList<>(List.of(buttons.mine(meeting, reader)));
        if (what != ReminderNotice.SEATED) {
            return Card.of(List.of(TextDisplay.of(texts.get(reader, "rsvp.notice.inPublic")), ActionRow.of(row)));
        }
        map(meeting, reader).ifPresent(row::add);
        return Card.of(List.of(
                TextDisplay.of(late(late, reader) + words(what, reader)),
                TextDisplay.of(plan.titled(meeting, meeting.answering(clock.instant()), reader)),
                ActionRow.of(row)));
    }

    private Optional<Button> map(MeetingView meeting, Language reader) {
        return Optional.ofNullable(meeting.venue())
                .flatMap(PlanWords::map)
                .map(link -> Button.link(link, texts.get(reader, "reminder.button.map")));
    }

    private String late(boolean late, Language reader) {
        return late ? texts.get(reader, "reminder.late") + "\n" : "";
    }

    private String words(ReminderNotice what, Language reader) {
        return switch (what) {
            case SEATED -> texts.get(reader, "reminder.seated");
            case UNDECIDED -> texts.get(reader, "reminder.undecided");
            case SILENT -> texts.get(reader, "reminder.silent");
            case UNANSWERED, WITHDRAWN, DIGEST -> throw new IllegalArgumentException("for coordinators: " + what);
        };
    }

    private String spoken(ReminderNotice what, Correspondent to) {
        MeetingView meeting = to.meeting();
        Language reader = to.reading().circle();
        Object[] values = {
            "name", to.name(),
            "title", to.title(),
            "when", meetings.span(reader, meeting),
            "venue", UserText.label(Optional.ofNullable(meeting.venue()).orElse(""), VENUE)
        };
        return switch (what) {
            case SEATED ->
                meeting.venue() == null
                        ? texts.get(reader, "reminder.spoken.seated", values)
                        : texts.get(reader, "reminder.spoken.seatedAt", values);
            case UNDECIDED -> texts.get(reader, "reminder.spoken.undecided", values);
            case SILENT -> texts.get(reader, "reminder.spoken.silent", values);
            case UNANSWERED, WITHDRAWN, DIGEST -> throw new IllegalArgumentException("for coordinators: " + what);
        };
    }
}
