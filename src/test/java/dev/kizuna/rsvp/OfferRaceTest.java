package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** In the last hours people answer all at once, while two processes pass on what was offered in vain. */
class OfferRaceTest extends InMeetingHouse {
    private static final int SEATS = 5;
    private static final int PEOPLE = 30;
    private static final int HANDS = 8;
    private static final List<Answer> MINDS = List.of(Answer.GOING, Answer.GOING, Answer.MAYBE, Answer.DECLINED);

    @Test
    void theSeatsStayExactAndEachOfferIsToldOnce() throws Exception {
        Instant start = house.clock.instant().plus(Duration.ofHours(6));
        MeetingView draft = house.meetings.create(
                CIRCLE, new Details("絆の会", null, SEATS, null, null), start, start.plusSeconds(7200));
        MeetingView meeting = house.meetings.announce(CIRCLE, draft.id());
        for (int round = 0; round < 4; round++) {
            allAtOnce(meeting, round);
            house.clock.pass(Duration.ofMinutes(75));
        }
        allAtOnce(meeting, 4);

        Headcount now = house.rosters.headcount(CIRCLE, meeting.id(), null);
        assertThat(house.complaints()).isEmpty();
        assertThat(now.seated() + now.offered()).isLessThanOrEqualTo(SEATS);
        assertThat(house.owed).extracting(Notice::kind).containsOnly("rsvp.offered", "rsvp.missed");
        assertThat(house.owed).doesNotHaveDuplicates();
    }

    private void allAtOnce(MeetingView meeting, int round) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Future<?>> deeds = new ArrayList<>();
            for (int hand = 0; hand < HANDS; hand++) {
                Random random = new Random(100L * round + hand);
                boolean passesOn = hand < 2;
                deeds.add(hands.submit(() -> {
                    for (int deed = 0; deed < 20; deed++) {
                        if (passesOn) {
                            house.rsvps.passOn();
                        } else {
                            house.press(meeting, 1 + random.nextInt(PEOPLE), MINDS.get(random.nextInt(MINDS.size())));
                        }
                    }
                }));
            }
            for (Future<?> deed : deeds) {
                deed.get();
            }
        } finally {
            hands.shutdown();
        }
    }
}
