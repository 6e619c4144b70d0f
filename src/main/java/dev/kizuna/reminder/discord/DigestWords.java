package dev.kizuna.reminder.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Notices;
import dev.kizuna.reminder.Coordinators;
import dev.kizuna.reminder.Coordinators.Known;
import dev.kizuna.reminder.Outlook;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Roster;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.Turnout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a meeting stands, for its coordinators' Monday. */
final class DigestWords {
    /** Read on a phone: all of them are on the cards of the reminders. */
    private static final int NAMED = 12;

    private static final int FIELD = 40;

    private final Coordinators coordinators;
    private final Rosters rosters;
    private final Members members;
    private final Notices notices;
    private final MeetingWords meetings;
    private final People people;
    private final CoordinatorNames names;
    private final Texts texts;

    DigestWords(
            Coordinators coordinators,
            Rosters rosters,
            Members members,
            Notices notices,
            MeetingWords meetings,
            Texts texts) {
        this.coordinators = coordinators;
        this.rosters = rosters;
        this.members = members;
        this.notices = notices;
        this.meetings = meetings;
        this.people = new People(texts);
        this.names = new CoordinatorNames(texts);
        this.texts = texts;
    }

    String of(Outlook outlook, Language reader) {
        MeetingView meeting = outlook.meeting();
        Roster roster = rosters.roster(meeting.circle(), meeting.id());
        Headcount headcount = roster.turnout().headcount();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                reader,
                "reminder.digest",
                "title",
                meetings.title(meeting),
                "when",
                meetings.span(reader, meeting),
                "going",
                headcount.seated(),
                "waiting",
                headcount.waiting(),
                "maybe",
                headcount.maybe(),
                "declined",
                headcount.declined()));
        List<Person> silent = outlook.whom().silent();
        if (!silent.isEmpty()) {
            lines.add(texts.get(
                    reader,
                    "reminder.digest.silent",
                    "count",
                    silent.size(),
                    "names",
                    people.first(NAMED, silent, reader)));
        }
        Set<String> missing = missing(roster);
        if (!missing.isEmpty()) {
            lines.add(texts.get(reader, "reminder.digest.fields", "fields", missing));
        }
        List<Person> toPhone = toPhone(meeting);
        if (!toPhone.isEmpty()) {
            lines.add(texts.get(
                    reader,
                    "reminder.digest.phone",
                    "count",
                    toPhone.size(),
                    "names",
                    people.first(NAMED, toPhone, reader)));
        }
        lines.add(texts.get(reader, "reminder.digest.readers", "names", names.of(readers(meeting), reader)));
        return String.join("\n", lines);
    }

    /** So that a coordinator whom the bot has not met yet is missed by the others. */
    private List<Known> readers(MeetingView meeting) {
        return coordinators.known(meeting.circle()).stream()
                .filter(Known::digest)
                .toList();
    }

    /** Fields from which somebody came last time, and nobody does now. */
    private static Set<String> missing(Roster roster) {
        Turnout previous = roster.previous();
        Set<String> missing =
                new TreeSet<>(previous == null ? Set.of() : previous.byField().keySet());
        missing.removeAll(roster.turnout().byField().keySet());
        missing.remove("");
        return missing.stream()
                .map(field -> UserText.line(field, FIELD))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Person> toPhone(MeetingView meeting) {
        List<MemberId> receivers = notices.about(meeting.circle(), meeting.id()).stream()
                .filter(told -> told.fate() == Fate.TO_PHONE)
                .map(told -> told.notice().receiver())
                .distinct()
                .toList();
        Map<MemberId, Person> known = members.get(meeting.circle(), receivers);
        return receivers.stream()
                .flatMap(receiver -> Stream.ofNullable(known.get(receiver)))
                .toList();
    }
}
