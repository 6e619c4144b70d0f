package dev.kizuna.resource;

import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The fictional case of one meeting. */
@Entity
@Table(name = "fictional_case")
class KeptCase {
    @Id
    private long meeting;

    private String title = "";
    private String story = "";
    private int revision;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt = Instant.EPOCH;

    protected KeptCase() {}

    KeptCase(MeetingId meeting, int revision, CaseText text, UserId by, Instant at) {
        this.meeting = meeting.value();
        this.revision = revision;
        title = text.title();
        story = text.text();
        writtenBy = by.value();
        writtenAt = at;
    }

    FictionalCase view() {
        return new FictionalCase(new CaseText(title, story), revision, new UserId(writtenBy));
    }
}
