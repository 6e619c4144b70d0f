package dev.kizuna.contact;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.persistence.Work;

/** Numbers the changes of a circle's cards, one after the other, so that whoever knows one finds all that came later. */
record Changes(Circles circles) {

    long next(Work work, CircleId circle) {
        circles.lock(work, circle);
        return work.repository(CardRepository_::new).nextChange();
    }
}
