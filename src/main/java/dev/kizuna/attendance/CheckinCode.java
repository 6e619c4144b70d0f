package dev.kizuna.attendance;

import dev.kizuna.member.reading.NameKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The word on the wall of one meeting, spelt as a {@link NameKey}. */
@Entity
@Table(name = "checkin_code")
class CheckinCode {
    @Id
    private long meeting;

    @Column(name = "circle_id")
    private long circle;

    private String word = "";

    protected CheckinCode() {}

    CheckinCode(long meeting, long circle, String word) {
        this.meeting = meeting;
        this.circle = circle;
        this.word = word;
    }

    /** However it was typed. */
    static String spelt(String typed) {
        return NameKey.of(typed).toString();
    }

    String word() {
        return word;
    }
}
