package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.member.reading.OfficeSpelling;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** Where some people of a circle work: there once, however it is written, as long as anybody or a handover refers to it. */
@Entity
class Organisation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "circle_id")
    private long circle;

    private String name = "";
    private String folded = "";

    protected Organisation() {}

    static Organisation called(CircleId circle, String name) {
        Organisation organisation = new Organisation();
        organisation.circle = circle.value();
        organisation.rename(name);
        return organisation;
    }

    void rename(String other) {
        name = other;
        folded = OfficeSpelling.of(other);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    String name() {
        return name;
    }

    String folded() {
        return folded;
    }
}
