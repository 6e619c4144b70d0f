package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.member.reading.OfficeKey;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.sealing.Seals;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who was erased, so that an old list brings nobody back unnoticed. Nothing is kept but keyed hashes of how they would
 * stand on a list: by name, with and without reading and office. They tell of a line whether it may mean somebody who was
 * erased, and tell nothing else; they are kept for {@link #KEPT}, by when such a list is out of date.
 */
public final class Erasures {
    public static final Duration KEPT = Duration.ofDays(3 * 365);

    private static final String PURPOSE = "erasure";
    private static final String SEPARATOR = "\n";

    private final Transactions transactions;
    private final Seals seals;
    private final Clock clock;

    public Erasures(Transactions transactions, Seals seals, Clock clock) {
        this.transactions = transactions;
        this.seals = seals;
        this.clock = clock;
    }

    /** See {@link Seals#prepare}; without a key nobody is kept from being erased. */
    public void prepare() {
        try {
            seals.prepare();
        } catch (Refusal withoutKey) {
            // Then nothing is remembered, either.
        }
    }

    /** Within the write that erases them. Where the key is lost they are erased without being remembered. */
    void remember(Work work, Person person) {
        ErasureRepository erasures = work.repository(ErasureRepository_::new);
        Instant now = clock.instant();
        try {
            for (String likeness : likenesses(person.profile())) {
                erasures.insert(person.circle().value(), seals.trace(PURPOSE, person.circle(), likeness), now);
            }
        } catch (Refusal withoutKey) {
            // To be erased is their right; to be recognised is only a kindness.
        }
    }

    /** Lets go of what has had its time. */
    void expire(Work work, Instant now) {
        work.repository(ErasureRepository_::new).expire(now.minus(KEPT));
    }

    /**
     * Of whoever is called like that, whether somebody was erased who was called the same, as far as both say anything: a
     * name alone is enough for one who is listed without reading and office, and another office is somebody else's.
     */
    public Predicate<Profile> in(CircleId circle) {
        List<byte[]> kept = transactions.read(
                work -> work.repository(ErasureRepository_::new).all(circle.value()));
        if (kept.isEmpty()) {
            return profile -> false;
        }
        Set<ByteBuffer> known = kept.stream().map(ByteBuffer::wrap).collect(Collectors.toSet());
        Function<String, List<byte[]>> tracing = seals.tracing(PURPOSE, circle);
        return profile -> questions(profile).stream()
                .flatMap(question -> tracing.apply(question).stream())
                .anyMatch(trace -> known.contains(ByteBuffer.wrap(trace)));
    }

    /** How somebody may stand on a list that says all or less of what was known of them. */
    private static List<String> likenesses(Profile of) {
        boolean read = !of.reading().isEmpty();
        boolean placed = !of.organisation().isEmpty();
        List<String> all = new ArrayList<>();
        for (boolean byReading : either(read)) {
            for (boolean byOffice : either(placed)) {
                all.add(likeness(of, read, placed, byReading, byOffice));
            }
        }
        if (read && placed) {
            all.add(byReadingAlone(of));
        }
        return all;
    }

    /** What to ask of a line: it is not known how much was known of whoever was erased. */
    private static List<String> questions(Profile of) {
        boolean read = !of.reading().isEmpty();
        boolean placed = !of.organisation().isEmpty();
        List<String> all = new ArrayList<>();
        for (boolean wasRead : either(true)) {
            for (boolean wasPlaced : either(true)) {
                all.add(likeness(of, wasRead, wasPlaced, wasRead && read, wasPlaced && placed));
            }
        }
        if (read && placed) {
            all.add(byReadingAlone(of));
        }
        return all;
    }

    private static List<Boolean> either(boolean possible) {
        return possible ? List.of(true, false) : List.of(false);
    }

    private static String likeness(
            Profile of, boolean wasRead, boolean wasPlaced, boolean byReading, boolean byOffice) {
        return String.join(
                SEPARATOR,
                wasRead + "," + wasPlaced + "," + byReading + "," + byOffice,
                NameKey.of(of.name()).toString(),
                byReading ? NameKey.of(of.reading()).toString() : "",
                byOffice ? OfficeKey.of(of.organisation()).toString() : "");
    }

    /** A name is written in many ways; its reading at the same office is the same. */
    private static String byReadingAlone(Profile of) {
        return String.join(
                SEPARATOR,
                "reading",
                NameKey.of(of.reading()).toString(),
                OfficeKey.of(of.organisation()).toString());
    }
}
