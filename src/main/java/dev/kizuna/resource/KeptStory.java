package dev.kizuna.resource;

import static java.util.stream.Collectors.joining;

import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The story of one table of one meeting. */
@Entity
@Table(name = "table_story")
@IdClass(KeptStory.At.class)
class KeptStory {
    @Id
    private long meeting;

    @Id
    @Column(name = "table_number")
    private int table;

    private String title = "";
    /** Ids with blanks between. */
    private String cards = "";

    private String beginning = "";
    private String middle = "";
    private String ending = "";
    private int revision;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt = Instant.EPOCH;

    protected KeptStory() {}

    KeptStory(MeetingId meeting, int table, int revision, StoryText text, UserId by, Instant at) {
        this.meeting = meeting.value();
        this.table = table;
        this.revision = revision;
        title = text.title();
        cards = text.cards().stream().map(card -> Long.toString(card.value())).collect(joining(" "));
        beginning = text.beginning();
        middle = text.middle();
        ending = text.ending();
        writtenBy = by.value();
        writtenAt = at;
    }

    int table() {
        return table;
    }

    int revision() {
        return revision;
    }

    StoryText text() {
        List<CardId> used = cards.isEmpty()
                ? List.of()
                : Stream.of(cards.split(" "))
                        .map(Long::valueOf)
                        .map(CardId::new)
                        .toList();
        return new StoryText(title, used, beginning, middle, ending);
    }

    /** @param used the cards of its text */
    Story view(List<ResourceCard> used) {
        return new Story(table, text(), used, revision, new UserId(writtenBy), writtenAt);
    }

    /** Whose it is. */
    record At(long meeting, int table) {}
}
