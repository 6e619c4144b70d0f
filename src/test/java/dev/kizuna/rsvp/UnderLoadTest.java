package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Erasures;
import dev.kizuna.member.MemberData;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.privacy.Whom;
import dev.kizuna.sealing.Resealing;
import dev.kizuna.sealing.SealedRows;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys change and people are erased while others go on pressing. */
class UnderLoadTest extends InMeetingHouse {
    private static final int WRITERS = 4;
    private static final int PEOPLE_EACH = 25;

    private final Map<Long, String> said = new ConcurrentHashMap<>();
    private final AtomicBoolean enough = new AtomicBoolean();
    private MeetingView meeting;

    @BeforeEach
    void announce() {
        meeting = house.announced(40);
    }

    @Test
    void whileKeysChangeEveryNoteIsReadAsItWasLastWritten() {
        Resealing resealing = new Resealing(house.seals, new SealedRows(house.transactions, Rsvps.sealed()));
        List<CompletableFuture<Void>> writers = writers();
        for (int key = 1; key <= 5; key++) {
            house.seals.rotate();
            assertThat(resealing.reseal().closed()).isZero();
            assertThat(resealing.closed()).isZero();
        }
        end(writers);

        resealing.reseal();
        assertThat(resealing.reseal()).isEqualTo(new Resealing.Outcome(0, 0));
        said.forEach(
                (user, note) -> assertThat(house.standing(meeting, user).note()).isEqualTo(note));
    }

    @Test
    void whileOthersPressWhoIsErasedIsGoneAndEverySeatIsCounted() {
        RsvpData answers = new RsvpData(
                house.meetings, (work, notices, terms) -> {}, house.circles, house.clock, house.seals, house.watchers);
        Dossiers dossiers = new Dossiers(
                house.transactions,
                List.of(answers, new MemberData(new Erasures(house.transactions, house.seals, house.clock))),
                () -> {},
                house.clock);
        long first = WRITERS * 1_000L;
        IntStream.range(0, 10).forEach(i -> house.rsvps.answer(house.reply(meeting, first + i), GOING, "消える" + i));
        List<CompletableFuture<Void>> writers = writers();
        for (long user = first; user < first + 10; user++) {
            dossiers.erase(new Whom(CIRCLE, house.member(user), new UserId(user)));
        }
        end(writers);

        assertThat(house.rosters.roster(CIRCLE, meeting.id()).entries()).hasSize(said.size());
        assertThat(house.members.all(CIRCLE)).hasSize(said.size());
        assertThat(house.complaints()).isEmpty();
    }

    private List<CompletableFuture<Void>> writers() {
        return IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> {
                    for (int round = 0; !enough.get(); round++) {
                        long user = writer * 1_000L + round % PEOPLE_EACH + 1;
                        String note = "ひとこと" + round;
                        house.rsvps.answer(house.reply(meeting, user), GOING, note);
                        said.put(user, note);
                    }
                }))
                .toList();
    }

    private void end(List<CompletableFuture<Void>> writers) {
        enough.set(true);
        writers.forEach(CompletableFuture::join);
    }
}
