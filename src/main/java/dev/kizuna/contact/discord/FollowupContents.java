package dev.kizuna.contact.discord;

import dev.kizuna.contact.Viewer;
import dev.kizuna.contact.followup.Followups;
import dev.kizuna.contact.followup.Neighbour;
import dev.kizuna.contact.followup.Starter;
import dev.kizuna.contact.followup.Starters;
import dev.kizuna.contact.followup.Tie;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.Reading;
import dev.kizuna.notice.Notice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * What somebody reads in private on the day after, on the day of a promise, and a month or three later. It stays there even
 * when a card is withdrawn; so it says which items are to be seen at this moment, and what stands there is one tap away.
 */
final class FollowupContents {
    private static final int QUOTED = 70;

    private final Followups followups;
    private final Starters starters;
    private final FollowupWays ways;
    private final FollowupCard card;
    private final MeetingWords words;
    private final Texts texts;

    FollowupContents(
            Followups followups,
            Starters starters,
            FollowupWays ways,
            FollowupCard card,
            MeetingWords words,
            Texts texts) {
        this.followups = followups;
        this.starters = starters;
        this.ways = ways;
        this.card = card;
        this.words = words;
        this.texts = texts;
    }

    /** On the next working day: everybody at one's table, and with whom to begin. */
    Optional<MessageCreateData> tomorrow(Notice notice, MeetingView meeting, Person person, Reading reading) {
        return person.user()
                .map(user -> new Viewer(notice.circle(), user, person.id(), false))
                .flatMap(viewer -> tomorrow(viewer, meeting, followups.table(viewer, meeting.id()), reading.reader()));
    }

    private Optional<MessageCreateData> tomorrow(
            Viewer viewer, MeetingView meeting, List<Neighbour> table, Language reader) {
        if (table.isEmpty()) {
            return Optional.empty();
        }
        CircleId circle = viewer.circle();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "followup.tomorrow.head", "title", words.title(meeting))));
        table.stream()
                .limit(FollowupCard.MOST)
                .forEach(one -> parts.add(card.row(circle, one.tie(), open(one, reader), reader)));
        if (table.size() > FollowupCard.MOST) {
            parts.add(TextDisplay.of(
                    texts.get(reader, "followup.tomorrow.more", "count", table.size() - FollowupCard.MOST)));
        }
        Optional<Starter> starter = starters.between(
                viewer, table.stream().map(one -> one.tie().other().id()).toList());
        Tie first = table.stream()
                .map(Neighbour::tie)
                .filter(tie -> starter.map(Starter::other)
                        .map(Person::id)
                        .map(tie.other().id()::equals)
                        .orElse(tie.progress().isEmpty()))
                .findFirst()
                .orElse(table.get(0).tie());
        parts.add(TextDisplay.of("💬 " + words(first, starter, reader)));
        parts.add(ActionRow.of(ways.choices(circle, first, reader)));
        parts.add(ActionRow.of(ways.list(circle, reader)));
        return Optional.of(Card.of(parts));
    }

    /** On the day of a promise. */
    Optional<MessageCreateData> promised(Notice notice, MeetingView meeting, Person person, Reading reading) {
        List<Tie> ties =
                followups.promised(notice.circle(), notice.meeting(), person.id(), LocalDate.parse(notice.occasion()));
        if (ties.isEmpty()) {
            return Optional.empty();
        }
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(
                met(ties)
                        ? texts.get(reading.reader(), "followup.promised.head", "title", words.title(meeting))
                        : texts.get(reading.reader(), "followup.promised.headOfAll")));
        ties.stream()
                .limit(FollowupCard.MOST)
                .forEach(tie -> parts.add(card.row(notice.circle(), tie, "", reading.reader())));
        if (ties.size() == 1) {
            parts.add(ActionRow.of(ways.choices(notice.circle(), ties.get(0), reading.reader())));
        }
        parts.add(ActionRow.of(ways.list(notice.circle(), reading.reader())));
        return Optional.of(Card.of(parts));
    }

    /** A month and three after the first call. */
    Optional<MessageCreateData> goesOn(Notice notice, MeetingView meeting, Person person, Reading reading) {
        List<Tie> ties = followups.begun(notice.circle(), notice.meeting(), person.id());
        return ties.isEmpty()
                ? Optional.empty()
                : Optional.of(card.question(
                        notice.circle(),
                        notice.meeting(),
                        ties,
                        met(ties)
                                ? texts.get(reading.reader(), "followup.goesOn.head", "title", words.title(meeting))
                                : texts.get(reading.reader(), "followup.goesOn.headOfAll"),
                        reading.reader()));
    }

    /** Whether all of them sat at the meeting, so that it can be named. */
    private static boolean met(List<Tie> ties) {
        return ties.stream().allMatch(Tie::met);
    }

    private String open(Neighbour one, Language reader) {
        return one.open().isEmpty()
                ? texts.get(reader, "followup.tomorrow.nothing")
                : texts.get(reader, "followup.tomorrow.open", "items", one.open());
    }

    private String words(Tie first, Optional<Starter> starter, Language reader) {
        String name = card.name(first, reader);
        return starter.map(one -> one.way() == Starter.Way.ASK
                        ? texts.get(reader, "followup.starter.ask", "name", name, "own", quoted(one))
                        : texts.get(reader, "followup.starter.offer", "name", name, "own", quoted(one)))
                .orElseGet(() -> texts.get(reader, "followup.starter.none", "name", name));
    }

    private static String quoted(Starter starter) {
        return UserText.line(starter.own(), QUOTED);
    }
}
