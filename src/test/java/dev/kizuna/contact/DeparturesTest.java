package dev.kizuna.contact;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Profile;
import dev.kizuna.notice.Notice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose card goes because a coordinator noted that they have moved is told so. */
class DeparturesTest extends InContactHouse {
    private MemberId hanako;

    @BeforeEach
    void work() {
        hanako = room.member(1, "山田 花子");
        house.members.edit(CIRCLE, hanako, was -> was.at("㈱絆"));
        house.announced(null);
    }

    @Test
    void theyAreToldOnceForEachTimeTheirCardWent() {
        room.write(hanako);
        room.offices.leave(CIRCLE, hanako, Optional.empty(), "C大学");
        assertThat(told()).extracting(Notice::receiver).containsExactly(hanako);

        house.clock.pass(Duration.ofDays(400));
        room.offices.leave(CIRCLE, hanako, Optional.empty(), "D市役所");
        assertThat(told()).as("there was nothing on it any more").hasSize(1);

        room.write(hanako);
        room.offices.leave(CIRCLE, hanako, Optional.empty(), "");
        assertThat(told()).as("two moves").doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void whoHadWrittenNothingOrTookItBackThemselvesIsToldNothing() {
        room.offices.leave(CIRCLE, hanako, Optional.empty(), "C大学");
        room.write(hanako);
        room.cards.withdraw(CIRCLE, hanako);
        room.offices.leave(CIRCLE, hanako, Optional.empty(), "D市役所");

        assertThat(told()).isEmpty();
    }

    @Test
    void whoHasNoAccountIsNotAmongThoseToBeTold() {
        MemberId guest = house.members
                .add(CIRCLE, new Profile("佐藤 太郎", "", "B病院", "", ""))
                .id();
        room.write(guest);
        room.offices.leave(CIRCLE, guest, Optional.of(hanako), "");

        assertThat(told()).isEmpty();
        assertThat(room.cards.own(CIRCLE, guest).values())
                .extracting(OwnItem::text)
                .containsOnly("");
    }

    private List<Notice> told() {
        return house.owed.stream()
                .filter(notice -> notice.kind().equals(ContactNotice.MOVED.kind()))
                .toList();
    }
}
