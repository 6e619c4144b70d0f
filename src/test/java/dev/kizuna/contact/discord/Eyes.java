package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;

import dev.kizuna.contact.Visibility;
import dev.kizuna.kernel.CircleId;
import java.util.Set;

/** Who looks at the card of account 1; what each is to its owner is said anew here. */
enum Eyes {
    SELF(1, Set.of(Visibility.values())),
    TABLEMATE(2, Set.of(Visibility.TABLEMATES, Visibility.CIRCLE)),
    ABSENT_TABLEMATE(3, Set.of(Visibility.CIRCLE)),
    OTHER_MEMBER(4, Set.of(Visibility.CIRCLE)),
    COORDINATOR(5, Set.of(Visibility.COORDINATORS, Visibility.TABLEMATES, Visibility.CIRCLE)),
    COORDINATOR_ELSEWHERE(6, Set.of()),
    TABLEMATE_FROM_ELSEWHERE(2, Set.of()),
    STRANGER(7, Set.of());

    final long user;
    final Set<Visibility> see;

    Eyes(long user, Set<Visibility> see) {
        this.user = user;
        this.see = see;
    }

    boolean isElsewhere() {
        return this == COORDINATOR_ELSEWHERE || this == TABLEMATE_FROM_ELSEWHERE;
    }

    boolean coordinate() {
        return this == COORDINATOR || this == COORDINATOR_ELSEWHERE;
    }

    CircleId where() {
        return isElsewhere() ? OTHER_CIRCLE : CIRCLE;
    }
}
