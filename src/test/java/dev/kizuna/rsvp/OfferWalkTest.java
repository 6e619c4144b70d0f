package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever people do in the last day, in whatever order, the seats stay exact. */
class OfferWalkTest extends InMeetingHouse {
    private static final int PEOPLE = 12;
    private static final int SEATS = 4;
    private static final int LONGEST = 90;

    @Test
    void noSeatIsGivenTwiceAndNobodyWaitsBesideAFreeOne() {
        for (long seed = 1; seed <= 6; seed++) {
            walk(new Random(seed), "seed " + seed);
        }
    }

    private void walk(Random random, String seed) {
        Instant start = house.clock.instant().plus(Duration.ofHours(30));
        MeetingView meeting = house.meetings.announce(
                CIRCLE,
                house.meetings
                        .create(CIRCLE, new Details("絆の会", null, SEATS, null, null), start, start.plusSeconds(7200))
                        .id());
        while (house.clock.instant().isBefore(start.minus(Duration.ofMinutes(LONGEST)))) {
            step(random, meeting);
            Headcount now = house.rosters.headcount(CIRCLE, meeting.id(), null);
            assertThat(house.complaints()).as(seed).isEmpty();
            assertThat(now.seated() + now.offered()).as(seed).isLessThanOrEqualTo(SEATS);
            assertThat(now.waiting() == 0 || Objects.equals(now.free(), 0))
                    .as(seed)
                    .isTrue();
        }
    }

    private void step(Random random, MeetingView meeting) {
        long user = 1 + random.nextInt(PEOPLE);
        switch (random.nextInt(6)) {
            case 0, 1 -> house.press(meeting, user, Answer.GOING);
            case 2 -> house.press(meeting, user, Answer.values()[random.nextInt(3)]);
            case 3 -> stepBack(meeting, user);
            default -> {
                house.clock.pass(Duration.ofMinutes(random.nextInt(LONGEST)));
                house.rsvps.passOn();
            }
        }
    }

    private void stepBack(MeetingView meeting, long user) {
        try {
            house.rsvps.stepBack(house.reply(meeting, user));
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isEqualTo(RsvpRefusal.NOT_WAITING);
        }
    }
}
