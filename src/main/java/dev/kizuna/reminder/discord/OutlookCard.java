package dev.kizuna.reminder.discord;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Fate;
import dev.kizuna.reminder.Addressees;
import dev.kizuna.reminder.Lead.Anchor;
import dev.kizuna.reminder.Outlook;
import dev.kizuna.reminder.Outlook.Stage;
import dev.kizuna.reminder.Outlook.Step;
import dev.kizuna.reminder.discord.ReminderIds.Digest;
import dev.kizuna.reminder.discord.ReminderIds.Of;
import dev.kizuna.reminder.discord.ReminderIds.Sheet;
import dev.kizuna.reminder.discord.ReminderIds.Switch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A meeting's reminders at a glance: when each comes, whom it would reach, what became of those that came. */
final class OutlookCard {
    private final MeetingWords meetings;
    private final LeadWords leads;
    private final Texts texts;

    OutlookCard(MeetingWords meetings, LeadWords leads, Texts texts) {
        this.meetings = meetings;
        this.leads = leads;
        this.texts = texts;
    }

    /**
     * @param spared who want to hear of changes only, and are not counted
     * @param said all that was ever owed about the meeting
     * @param digest whether the reader gets the weekly one
     */
    MessageCreateData of(Outlook outlook, Set<MemberId> spared, List<Said> said, boolean digest, Language reader) {
        MeetingView meeting = outlook.meeting();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(
                reader,
                "reminder.outlook",
                "title",
                meetings.title(meeting),
                "when",
                meetings.span(reader, meeting),
                "source",
                outlook.plan().source())));
        parts.add(TextDisplay.of(steps(outlook, spared, reader)));
        if (!said.isEmpty()) {
            parts.add(Separator.createDivider(Separator.Spacing.SMALL));
            parts.add(TextDisplay.of(sums(said, reader)));
        }
        Map<Fate, Long> fates =
                said.stream().collect(groupingBy(one -> one.told().fate(), counting()));
        parts.add(ActionRow.of(ways(meeting, fates.getOrDefault(Fate.TO_PHONE, 0L), !said.isEmpty(), reader)));
        parts.add(ActionRow.of(changes(meeting, digest, reader)));
        return Card.of(parts);
    }

    private String steps(Outlook outlook, Set<MemberId> spared, Language reader) {
        MeetingView meeting = outlook.meeting();
        List<String> lines = new ArrayList<>();
        if (meeting.state() == MeetingState.CANCELLED) {
            return texts.get(reader, "reminder.outlook.cancelled");
        }
        for (Step step : outlook.steps()) {
            lines.add(texts.get(
                    reader,
                    "reminder.step",
                    "lead",
                    leads.of(step.lead(), reader),
                    "moment",
                    step.moment().atZone(meeting.zone()),
                    "stage",
                    step.stage() == Stage.AHEAD
                            ? ahead(outlook, step, spared, reader)
                            : texts.word(reader, step.stage())));
        }
        if (meeting.deadline() == null) {
            lines.add(texts.get(reader, "reminder.outlook.noDeadline"));
        }
        return String.join("\n", lines);
    }

    private String ahead(Outlook outlook, Step step, Set<MemberId> spared, Language reader) {
        Addressees whom = outlook.whom();
        if (step.lead().before().isZero()) {
            return texts.get(
                    reader,
                    "reminder.step.coordinators",
                    "silent",
                    whom.silent().size());
        }
        long seated = reached(whom.seated(), spared);
        long undecided = reached(whom.undecided(), spared);
        long silent = reached(whom.silent(), spared);
        if (step.lead().anchor() == Anchor.DEADLINE) {
            return texts.get(reader, "reminder.step.deadline", "silent", silent, "undecided", undecided);
        }
        Instant deadline = outlook.meeting().deadline();
        return deadline == null || step.moment().isBefore(deadline)
                ? texts.get(reader, "reminder.step.start", "seated", seated, "undecided", undecided)
                : texts.get(reader, "reminder.step.seated", "seated", seated);
    }

    private static long reached(List<Person> people, Set<MemberId> spared) {
        return people.stream().filter(person -> !spared.contains(person.id())).count();
    }

    private String sums(List<Said> said, Language reader) {
        Map<Fate, Long> fates =
                said.stream().collect(groupingBy(one -> one.told().fate(), counting()));
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(reader, "reminder.sums"));
        for (Fate fate : Fate.values()) {
            if (fates.containsKey(fate)) {
                lines.add(texts.get(reader, "reminder.sum", "fate", fate, "count", fates.get(fate)));
            }
        }
        long answered = said.stream().filter(Said::answered).count();
        if (answered > 0) {
            lines.add(texts.get(reader, "reminder.sum.answered", "count", answered));
        }
        return String.join("\n", lines);
    }

    private List<Button> ways(MeetingView meeting, long toPhone, boolean said, Language reader) {
        Of of = ReminderIds.of(meeting);
        List<Button> ways = new ArrayList<>();
        ways.add(Button.secondary(ReminderIds.WHOM.write(of), texts.get(reader, "reminder.button.whom")));
        if (said) {
            Sheet first = new Sheet(meeting.id(), 1);
            ways.add(Button.secondary(ReminderIds.TOLD.write(first), texts.get(reader, "reminder.button.told")));
            String phone = texts.get(reader, "reminder.button.phone", "count", toPhone);
            String id = ReminderIds.PHONE.write(first);
            ways.add(toPhone > 0 ? Button.primary(id, phone) : Button.secondary(id, phone));
        }
        return ways;
    }

    private List<Button> changes(MeetingView meeting, boolean digest, Language reader) {
        Of of = ReminderIds.of(meeting);
        List<Button> changes = new ArrayList<>();
        if (meeting.state() != MeetingState.CANCELLED) {
            changes.add(Button.secondary(
                    ReminderIds.ASK_MEETING.write(of), texts.get(reader, "reminder.button.changeMeeting")));
        }
        changes.add(
                Button.secondary(ReminderIds.ASK_CIRCLE.write(of), texts.get(reader, "reminder.button.changeCircle")));
        changes.add(Button.secondary(
                ReminderIds.DIGEST.write(new Digest(meeting.id(), Switch.of(!digest))),
                texts.get(reader, digest ? "reminder.button.digestOff" : "reminder.button.digestOn")));
        return changes;
    }
}
