package dev.kizuna.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** That a lead of a meeting has come, at one of its askings; written with what was owed for it. */
@Entity
@Table(name = "reminder_mark")
@IdClass(Mark.Of.class)
class Mark {
    @Id
    private long meeting;

    @Id
    private int asked;

    @Id
    @Column(name = "lead_name")
    private String lead = "";

    /** Not when it had passed before anybody could be reminded by it. */
    private boolean said;

    protected Mark() {}

    Mark(long meeting, int asked, Lead lead, boolean said) {
        this.meeting = meeting;
        this.asked = asked;
        this.lead = lead.name();
        this.said = said;
    }

    boolean isOf(long otherMeeting, int asking) {
        return meeting == otherMeeting && asked == asking;
    }

    Lead lead() {
        return Lead.named(lead);
    }

    boolean said() {
        return said;
    }

    /** Which lead, of which asking. */
    record Of(long meeting, int asked, String lead) {}
}
