package dev.kizuna.resource;

import dev.kizuna.kernel.MeetingId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The deal of one meeting, but for its cards. */
@Entity
@Table(name = "resource_deal")
class KeptDeal {
    @Id
    private long meeting;

    private int revision;
    private int tables;
    private int each;

    protected KeptDeal() {}

    KeptDeal(MeetingId meeting, int revision, int tables, int each) {
        this.meeting = meeting.value();
        this.revision = revision;
        this.tables = tables;
        this.each = each;
    }

    int revision() {
        return revision;
    }

    int tables() {
        return tables;
    }

    int each() {
        return each;
    }
}
