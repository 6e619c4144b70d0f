package dev.kizuna.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of a {@link Ledger}. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {
    @Id
    private long id;

    @SuppressWarnings("unused") // asked for by queries
    private long ledger;

    private int place;

    @Column(length = 40)
    private String name;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected LedgerEntry() {}

    LedgerEntry(long id, long ledger, int place, String name) {
        this.id = id;
        this.ledger = ledger;
        this.place = place;
        this.name = name;
        this.writtenAt = Instant.EPOCH.plusSeconds(id);
    }

    long id() {
        return id;
    }

    int place() {
        return place;
    }

    String name() {
        return name;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
