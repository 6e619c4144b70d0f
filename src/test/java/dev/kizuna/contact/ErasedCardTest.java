package dev.kizuna.contact;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A card and what was noted are handed to their owner, and gone when they wish. */
class ErasedCardTest extends InContactHouse {
    private Dossiers dossiers;
    private MemberId hanako;
    private Whom whom;

    @BeforeEach
    void hanakoHasACard() {
        dossiers = new Dossiers(
                house.transactions,
                List.of(new ContactData(house.circles, house.meetings, room.watchers, house.seals)),
                () -> {},
                house.clock);
        hanako = room.member(1, "花子");
        whom = new Whom(CIRCLE, hanako, new UserId(1));
        room.write(hanako);
        room.cards.show(CIRCLE, hanako, Item.OFFER, Visibility.CIRCLE);
        room.inquiries.note(room.coordinator(), hanako, "朝がよい");
    }

    @Test
    void theOwnerIsHandedEveryItemAndTheNoteAboutThem() {
        List<Held> held = dossiers.of(whom);

        assertThat(held).extracting(one -> one.items().get(Detail.WHAT)).contains((Object[]) Item.values());
        assertThat(held).extracting(one -> one.items().get(Detail.TEXT)).contains("畑しごとの体験", "hanako@example.jp");
        assertThat(held)
                .extracting(one -> one.items().get(Detail.COORDINATORS_NOTE))
                .contains("朝がよい");
    }

    @Test
    void theOwnerReadsWhatATableIsShownAndTheirNumberAsItIsDialled() {
        MeetingView meeting = room.held(List.of(hanako, room.member(2, "太郎")), List.of());
        room.exchanges.raise(CIRCLE, meeting.id(), hanako, Set.of(Item.PHONE));

        List<Held> held = dossiers.of(whom);

        assertThat(held)
                .filteredOn(one -> one.subject() == Subject.EXCHANGE)
                .singleElement()
                .satisfies(one -> assertThat(one.items())
                        .isEqualTo(Map.of(Detail.MEETING, meeting.title(), Detail.WHAT, Item.PHONE)));
        assertThat(held)
                .filteredOn(one -> Item.PHONE.equals(one.items().get(Detail.WHAT)))
                .extracting(one -> one.items().getOrDefault(Detail.TEXT, ""))
                .allSatisfy(text -> assertThat((String) text).doesNotContain("+81"));
    }

    @Test
    void whoHasReadTheCardBeforeSeesNothingOfItAfterwards() {
        Viewer viewer = room.viewer(room.member(2, "太郎"));
        assertThat(room.seen(viewer, hanako)).isEqualTo(Map.of(Item.OFFER, "畑しごとの体験"));

        dossiers.erase(whom);

        assertThat(room.seen(viewer, hanako)).isEmpty();
        assertThat(dossiers.of(whom))
                .allSatisfy(one -> assertThat(one.items()).doesNotContainKeys(Detail.TEXT, Detail.COORDINATORS_NOTE));
    }

    @Test
    void aNoteIsForgottenTwoYearsAfterItWasWritten() {
        house.clock.pass(ContactData.NOTES);
        dossiers.expire();
        assertThat(room.inquiries.note(room.coordinator(), hanako)).isPresent();

        house.clock.pass(Duration.ofSeconds(1));
        dossiers.expire();
        assertThat(room.inquiries.note(room.coordinator(), hanako)).isEmpty();
    }
}
