package dev.kizuna.reminder.discord;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Told;
import dev.kizuna.rsvp.Rosters;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of a meeting's notices, with the people they were for. */
final class Sayings {
    private static final Set<Fate> REACHED = EnumSet.of(Fate.SENT, Fate.POSTED, Fate.PHONED);

    private final Notices notices;
    private final Members members;
    private final Rosters rosters;

    Sayings(Notices notices, Members members, Rosters rosters) {
        this.notices = notices;
        this.members = members;
        this.rosters = rosters;
    }

    /** In the order of their coming. */
    List<Said> about(CircleId circle, MeetingId meeting) {
        List<Told> told = notices.about(circle, meeting);
        Map<MemberId, Instant> answers = rosters.answeredAt(circle, meeting);
        Map<MemberId, Person> people =
                members.all(circle).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return told.stream()
                .flatMap(one -> Optional.ofNullable(people.get(one.notice().receiver()))
                        .map(person -> new Said(one, person, isAnswered(one, answers)))
                        .stream())
                .toList();
    }

    private static boolean isAnswered(Told told, Map<MemberId, Instant> answers) {
        Instant answer = answers.getOrDefault(told.notice().receiver(), Instant.MIN);
        return REACHED.contains(told.fate()) && answer.isAfter(told.at());
    }
}
