package dev.kizuna.contact;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.intake.PhoneTraces;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Look;
import dev.kizuna.privacy.Looks;
import dev.kizuna.privacy.Seen;
import dev.kizuna.sealing.Seals;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The phone numbers on cards, for lists of people to be compared with. No number is opened for it. */
public final class CardPhones implements PhoneTraces {
    private final Seals seals;
    private final Looks looks;
    private final Clock clock;

    public CardPhones(Seals seals, Looks looks, Clock clock) {
        this.seals = seals;
        this.looks = looks;
        this.clock = clock;
    }

    @Override
    public Map<MemberId, String> onCards(Work work, CircleId circle) {
        return hashes(rows(work, circle));
    }

    @Override
    public Map<MemberId, String> seenByCoordinators(Work work, CircleId circle) {
        return hashes(rows(work, circle).filter(row -> row.shows(Closeness.COORDINATOR)));
    }

    private static Stream<CardRepository.Traced> rows(Work work, CircleId circle) {
        return work.repository(CardRepository_::new).traces(circle.value(), Item.PHONE.ordinal()).stream();
    }

    private static Map<MemberId, String> hashes(Stream<CardRepository.Traced> rows) {
        return rows.collect(toMap(row -> new MemberId(row.member()), row -> hex(row.trace())));
    }

    @Override
    public void told(Work work, CircleId circle, UserId by, Collection<MemberId> whose) {
        whose.forEach(owner -> looks.record(work, new Look(circle, by, owner, Seen.PHONE, clock.instant(), "")));
    }

    @Override
    public Function<String, Optional<Trace>> reading(CircleId circle) {
        prepare();
        Function<String, List<byte[]>> tracing = seals.tracing(Sealing.COLUMN.purpose(), circle);
        return typed -> read(typed)
                .map(phone -> new Trace(
                        tracing.apply(phone.kept()).stream()
                                .map(CardPhones::hex)
                                .collect(toSet()),
                        PhoneNumbers.isMobile(phone)));
    }

    private void prepare() {
        try {
            seals.prepare();
        } catch (Refusal withoutKey) {
            // Then a list is taken without being compared.
        }
    }

    private static Optional<Phone> read(String typed) {
        try {
            return Optional.of(PhoneNumbers.read(typed));
        } catch (Refusal noNumber) {
            return Optional.empty();
        }
    }

    private static String hex(byte[] trace) {
        return HexFormat.of().formatHex(trace);
    }
}
