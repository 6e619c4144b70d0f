package dev.kizuna.privacy;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Each circle's policy in its versions, and who agreed to which. Where a circle has written none, the house's own holds.
 * A new version has to be agreed to anew before anything more is kept; what was kept under the older one stays.
 */
public final class Policies {
    private final Transactions transactions;
    private final Clock clock;

    public Policies(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** As it stands now. */
    public Policy current(CircleId circle) {
        return transactions.read(work -> current(work, circle));
    }

    /**
     * A new version.
     *
     * @param known the version that the writer saw
     * @param english empty for none
     * @throws Refusal {@link PrivacyRefusal#POLICY_CHANGED}, {@link PrivacyRefusal#POLICY_EMPTY}
     */
    public Policy write(CircleId circle, int known, String japanese, String english, UserId by) {
        if (japanese.isBlank()) {
            throw new Refusal(PrivacyRefusal.POLICY_EMPTY);
        }
        return transactions.write(work -> next(work, circle, known, japanese.strip(), english.strip(), by));
    }

    /**
     * The text that the house comes with holds again, as a new version. Twice is as once.
     *
     * @param known the version that whoever wants it saw
     * @throws Refusal {@link PrivacyRefusal#POLICY_CHANGED}
     */
    public Policy restore(CircleId circle, int known, UserId by) {
        return transactions.write(work -> {
            Policy now = current(work, circle);
            return now.isOfTheHouse() ? now : next(work, circle, known, "", "", by);
        });
    }

    private Policy next(Work work, CircleId circle, int known, String japanese, String english, UserId by) {
        if (current(work, circle).version() != known) {
            throw new Refusal(PrivacyRefusal.POLICY_CHANGED);
        }
        Policy next = new Policy(known + 1, japanese, english);
        work.repository(PolicyRepository_::new)
                .insert(circle.value(), next.version(), japanese, english, clock.instant(), by.value());
        return next;
    }

    /**
     * Somebody agrees, within the caller's write. Twice is as once.
     *
     * @param version the one they were shown
     * @throws Refusal {@link PrivacyRefusal#POLICY_CHANGED} when it is not the current one any more
     */
    public void agree(Work work, CircleId circle, MemberId member, int version) {
        if (current(work, circle).version() != version) {
            throw new Refusal(PrivacyRefusal.POLICY_CHANGED);
        }
        if (agreed(work, circle, member).isEmpty()) {
            work.repository(PolicyRepository_::new).agree(member.value(), version, circle.value(), clock.instant());
        }
    }

    /** Somebody wishes to stay, and with that agrees to the policy as it stands, today. */
    public void stay(CircleId circle, MemberId member) {
        transactions.write(work -> {
            int version = current(work, circle).version();
            agree(work, circle, member, version);
            work.repository(PolicyRepository_::new).renew(member.value(), version, clock.instant());
            return null;
        });
    }

    /** The consent to the policy as it stands now. */
    public Optional<Consent> agreed(CircleId circle, MemberId member) {
        return transactions.read(work -> agreed(work, circle, member));
    }

    /** @throws Refusal {@link PrivacyRefusal#NOT_AGREED} */
    public void requireAgreed(Work work, CircleId circle, MemberId member) {
        if (agreed(work, circle, member).isEmpty()) {
            throw new Refusal(PrivacyRefusal.NOT_AGREED);
        }
    }

    /** When two members turn out to be one person, what either agreed to holds. */
    public void merge(Work work, CircleId circle, MemberId from, MemberId into) {
        PolicyRepository policies = work.repository(PolicyRepository_::new);
        List<Integer> known =
                consents(work, into).stream().map(Consent::version).toList();
        consents(work, from).stream()
                .filter(consent -> !known.contains(consent.version()))
                .forEach(consent -> policies.agree(into.value(), consent.version(), circle.value(), consent.at()));
        policies.forget(from.value());
    }

    private static Optional<Consent> agreed(Work work, CircleId circle, MemberId member) {
        int version = current(work, circle).version();
        return consents(work, member).stream()
                .filter(consent -> consent.version() == version)
                .findFirst();
    }

    private static List<Consent> consents(Work work, MemberId member) {
        return work.repository(PolicyRepository_::new).consents(member.value()).stream()
                .map(PolicyRepository.Row::consent)
                .toList();
    }

    private static Policy current(Work work, CircleId circle) {
        return work.repository(PolicyRepository_::new).newest(circle.value()).orElse(Policy.OF_THE_HOUSE);
    }
}
