package dev.kizuna.resource;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the tables of meetings made of their cards. Coordinators write and read all of them; whoever was told of a seat,
 * those of the tables where they sit; whoever is checked in and has none, those of the meeting. A meeting of another
 * circle is not found.
 */
public final class Stories {
    private final Transactions transactions;
    private final Meetings meetings;
    private final Scribes scribes;
    private final Clock clock;

    public Stories(
            Transactions transactions,
            Meetings meetings,
            Members members,
            Attendances attendances,
            Seatings seatings,
            Clock clock) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.scribes = new Scribes(members, attendances, seatings);
        this.clock = clock;
    }

    /** All that are written, by their tables; for coordinators. */
    public List<Story> all(CircleId circle, MeetingId id) {
        return transactions.read(work -> {
            meetings.get(circle, id);
            return work.repository(StoryRepository_::new).of(id.value()).stream()
                    .map(story -> shown(work, circle, story))
                    .toList();
        });
    }

    /**
     * The numbers of the tables whose story the person may write; at least one.
     *
     * @throws Refusal {@link ResourceRefusal#NOT_AT_THE_TABLES}, {@link ResourceRefusal#NOTHING_DEALT}
     */
    public List<Integer> tables(CircleId circle, MeetingId id, Writer writer) {
        return transactions.read(work -> {
            MeetingView meeting = meetings.get(circle, id);
            List<Integer> own = scribes.tables(work, meeting, writer);
            Deal deal = dealt(work, meeting);
            return own.isEmpty()
                    ? IntStream.rangeClosed(1, deal.tables().size()).boxed().toList()
                    : own;
        });
    }

    /** One table's story; empty where none is written yet. Refuses as {@link #write}. */
    public Optional<Story> story(CircleId circle, MeetingId id, int table, Writer writer) {
        return transactions.read(work -> {
            MeetingView meeting = meetings.get(circle, id);
            scribes.requireAt(work, meeting, table, writer);
            return story(work, meeting, table);
        });
    }

    /**
     * Writes a table's story, unless somebody else did since it was shown.
     *
     * @param revision of the story as it was shown; 0 where there was none
     * @throws Refusal {@link ResourceRefusal#NOT_AT_THE_TABLES}, {@link ResourceRefusal#ANOTHER_TABLE}, {@link
     *     ResourceRefusal#NOTHING_DEALT}, {@link ResourceRefusal#NO_SUCH_TABLE}, {@link ResourceRefusal#CANCELLED}
     */
    public Written<Story> write(CircleId circle, MeetingId id, int table, int revision, StoryText text, Writer writer) {
        return transactions.write(work -> {
            MeetingView meeting = meetings.lock(work, circle, id);
            Deals.requireStanding(meeting);
            scribes.requireAt(work, meeting, table, writer);
            Optional<Story> now = story(work, meeting, table);
            List<CardId> cards = Decks.some(
                            work,
                            circle,
                            text.cards().stream().map(CardId::value).toList())
                    .stream()
                    .map(ResourceCard::id)
                    .toList();
            StoryText clean = text.with(cards);
            if (now.isPresent() && now.get().revision() != revision) {
                return new Written<>(now.get(), now.get().text().equals(clean));
            }
            int next = 1 + now.map(Story::revision).orElse(0);
            KeptStory written = new KeptStory(id, table, next, clean, writer.user(), clock.instant());
            work.repository(StoryRepository_::new).save(written);
            return new Written<>(shown(work, circle, written), true);
        });
    }

    private Optional<Story> story(Work work, MeetingView meeting, int table) {
        Optional<KeptStory> kept =
                work.repository(StoryRepository_::new).of(meeting.id().value(), table);
        if (kept.isEmpty()) {
            dealt(work, meeting).table(table);
        }
        return kept.map(story -> shown(work, meeting.circle(), story));
    }

    private static Deal dealt(Work work, MeetingView meeting) {
        return Deals.find(work, meeting.circle(), meeting.id())
                .orElseThrow(() -> new Refusal(ResourceRefusal.NOTHING_DEALT));
    }

    private static Story shown(Work work, CircleId circle, KeptStory story) {
        List<Long> ids = story.text().cards().stream().map(CardId::value).toList();
        Map<Long, ResourceCard> cards = Decks.some(work, circle, ids).stream()
                .collect(toMap(card -> card.id().value(), identity()));
        return story.view(ids.stream().map(cards::get).filter(Objects::nonNull).toList());
    }
}
