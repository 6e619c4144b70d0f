package dev.kizuna.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A counted list, the smallest thing that a lost or doubled write would show in. */
@Entity
public class Ledger {
    @Id
    private long id;

    private int entries;

    protected Ledger() {}

    int entries() {
        return entries;
    }

    int next() {
        return ++entries;
    }
}
