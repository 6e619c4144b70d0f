package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.GOING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.sealing.Resealing;
import dev.kizuna.sealing.SealedRows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notes are sealed in the database, under the key of today sooner or later. */
class SealedNotesTest extends InMeetingHouse {
    private static final String NOTE = "15分ほど遅れます";

    private Transactions transactions;
    private Resealing resealing;

    @BeforeEach
    void holdsNotes(Transactions opened) {
        transactions = opened;
        resealing = new Resealing(house.seals, new SealedRows(opened, Rsvps.sealed()));
    }

    @Test
    void theDatabaseHoldsNoNoteInPlain() {
        MeetingView meeting = house.announced(null);
        house.rsvps.answer(house.reply(meeting, 1), GOING, NOTE);

        assertThat(kept("sealed_note"))
                .hasSize(1)
                .allSatisfy(bytes -> assertThat(new String((byte[]) bytes, StandardCharsets.UTF_8))
                        .doesNotContain("遅れます"));
        assertThat(kept("note")).isEmpty();
    }

    @Test
    void afterANewKeyEveryNoteIsSealedWithItAndReadAsBefore() {
        MeetingView meeting = house.announced(null);
        LongStream.rangeClosed(1, 230)
                .forEach(user -> house.rsvps.answer(house.reply(meeting, user), GOING, NOTE + user));

        house.seals.rotate();
        assertThat(resealing.reseal()).isEqualTo(new Resealing.Outcome(230, 0));

        assertThat(resealing.reseal()).as("once is enough").isEqualTo(new Resealing.Outcome(0, 0));
        assertThat(resealing.closed()).isZero();
        assertThat(house.standing(meeting, 117).note()).isEqualTo(NOTE + 117);
    }

    @Test
    void aNoteThatWasMovedToAnothersAnswerIsNotRead() {
        MeetingView meeting = house.announced(null);
        house.rsvps.answer(house.reply(meeting, 1), GOING, NOTE);
        house.press(meeting, 2, GOING);

        execute("update rsvp set sealed_note = (select max(sealed_note) from rsvp)");

        assertThat(house.standing(meeting, 1).note()).isEqualTo(NOTE);
        assertThat(house.standing(meeting, 2).note()).isNull();
        assertThat(house.standing(meeting, 2).noteClosed()).isTrue();
        assertThat(house.standing(meeting, 1).noteClosed()).isFalse();
        assertThat(resealing.closed()).isEqualTo(1);
    }

    @Test
    void aNoteFromBeforeThereWereSealsIsTakenOver() {
        MeetingView meeting = house.announced(null);
        LongStream.rangeClosed(1, 130).forEach(user -> house.press(meeting, user, GOING));
        house.rsvps.note(house.reply(meeting, 2), "今日のことば");
        execute("update rsvp set note = '" + NOTE + "'");

        resealing.takeOver();

        assertThat(house.standing(meeting, 1).note()).isEqualTo(NOTE);
        assertThat(house.standing(meeting, 2).note()).as("said since").isEqualTo("今日のことば");
        assertThat(kept("note")).isEmpty();
        assertThat(kept("sealed_note")).hasSize(130);
    }

    @Test
    void aNoteFollowsItsPersonAndIsBoundToTheNewRow() {
        MeetingView meeting = house.announced(null);
        house.rsvps.answer(house.reply(meeting, 1), GOING, NOTE);
        MemberId guest = house.guest("山田");

        house.links.link(MeetingHouse.CIRCLE, guest, new UserId(1));

        assertThat(house.standing(meeting, 1).note()).isEqualTo(NOTE);
        assertThat(resealing.closed()).isZero();
    }

    private List<Object> kept(String column) {
        return transactions.read(work -> work.repository(session -> session.createNativeQuery(
                        "select " + column + " from rsvp where " + column + " is not null", Object.class)
                .getResultList()));
    }

    private void execute(String sql) {
        transactions.write(work -> work.repository(
                session -> session.createNativeMutationQuery(sql).executeUpdate()));
    }
}
