package dev.kizuna.reminder;

import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Presence;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;
import java.util.Locale;

/** Somebody who was seen to coordinate a circle, and may since have ceased to. */
@Entity
@IdClass(Coordinator.Of.class)
class Coordinator {
    @Id
    @Column(name = "circle_id")
    private long circle;

    @Id
    @Column(name = "user_id")
    private long user;

    private String name = "";

    private String language = "";

    private boolean digest = true;

    /** The Monday for which the last digest was owed. */
    private LocalDate digested = LocalDate.EPOCH;

    protected Coordinator() {}

    Coordinator(Of of, Presence now, LocalDate digested) {
        circle = of.circle();
        user = of.user();
        is(now);
        this.digested = digested;
    }

    long circle() {
        return circle;
    }

    UserId user() {
        return new UserId(user);
    }

    String name() {
        return name;
    }

    /** As they were last seen. */
    Presence presence() {
        return new Presence(user(), name, Locale.forLanguageTag(language));
    }

    /** Seen once more. */
    final void is(Presence now) {
        String called = now.name();
        name = called == null ? name : called;
        language = now.language().getLanguage();
    }

    boolean wantsDigest() {
        return digest;
    }

    /** From now on, or no longer. */
    void wantDigest(boolean wanted) {
        digest = wanted;
    }

    /** Whether the digest of that Monday is still to be owed. */
    boolean lacks(LocalDate monday) {
        return digest && digested.isBefore(monday);
    }

    void digested(LocalDate monday) {
        digested = monday;
    }

    /** Who, and of which circle. */
    record Of(long circle, long user) {}
}
