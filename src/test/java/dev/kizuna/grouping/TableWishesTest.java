package dev.kizuna.grouping;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kizuna.grouping.wish.BondKind;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.MemberRefusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a circle wishes of its tables from meeting to meeting. */
class TableWishesTest extends InGroupingHouse {

    @Test
    void traitsAreTheLastSaid() {
        MemberId one = tables.guests(1).get(0);

        tables.wishes.describe(CIRCLE, one, Set.of(Trait.CAN_FACILITATE, Trait.NEAR_DOOR));
        tables.wishes.describe(CIRCLE, one, Set.of(Trait.CAN_SCRIBE, Trait.NEAR_DOOR));

        assertThat(tables.wishes.traits(CIRCLE)).isEqualTo(Map.of(one, Set.of(Trait.CAN_SCRIBE, Trait.NEAR_DOOR)));
    }

    @Test
    void ofTwoPeopleOneThingIsWished() {
        List<MemberId> two = tables.guests(2);

        tables.wishes.wish(CIRCLE, two.get(1), two.get(0), BondKind.APART);
        tables.wishes.wish(CIRCLE, two.get(0), two.get(1), BondKind.TOGETHER);

        assertThat(tables.wishes.pairs(CIRCLE))
                .singleElement()
                .satisfies(pair -> assertThat(pair.kind()).isEqualTo(BondKind.TOGETHER));
        tables.wishes.forget(CIRCLE, two.get(1), two.get(0));
        assertThat(tables.wishes.pairs(CIRCLE)).isEmpty();
    }

    @Test
    void ofOnePersonOrAStrangerNothingIsWished() {
        MemberId one = tables.guests(1).get(0);

        refused(GroupingRefusal.SAME_PERSON, () -> tables.wishes.wish(CIRCLE, one, one, BondKind.APART));
        refused(
                MemberRefusal.UNKNOWN_PERSON,
                () -> tables.wishes.wish(CIRCLE, one, new MemberId(987654), BondKind.APART));
        refused(MemberRefusal.UNKNOWN_PERSON, () -> tables.wishes.describe(OTHER_CIRCLE, one, Set.of()));
    }

    @Test
    void aCircleCaresInItsOwnWayButForPins() {
        tables.wishes.care(CIRCLE, Wish.ORGANISATION, Weight.MUST);
        tables.wishes.care(CIRCLE, Wish.PINNED, Weight.NEVER_MIND);

        assertThat(tables.wishes.weights(CIRCLE))
                .containsEntry(Wish.ORGANISATION, Weight.MUST)
                .containsEntry(Wish.PINNED, Weight.MUST)
                .containsEntry(Wish.AREA, Weight.RATHER);
        assertThat(tables.wishes.weights(OTHER_CIRCLE)).containsEntry(Wish.ORGANISATION, Weight.RATHER);
    }

    @Test
    void howManyMeetingsBackCountsIsTheCirclesOwnAndStaysWhateverItCares() {
        assertThat(tables.wishes.within(CIRCLE)).isEqualTo(TableWishes.USUALLY_WITHIN);

        tables.wishes.within(CIRCLE, 6);
        tables.wishes.care(CIRCLE, Wish.NOT_AGAIN, Weight.MUST);

        assertThat(tables.wishes.within(CIRCLE)).isEqualTo(6);
        assertThat(tables.wishes.weights(CIRCLE)).containsEntry(Wish.NOT_AGAIN, Weight.MUST);
        assertThat(tables.wishes.within(OTHER_CIRCLE)).isEqualTo(TableWishes.USUALLY_WITHIN);
        assertThatIllegalArgumentException().isThrownBy(() -> tables.wishes.within(CIRCLE, 0));
    }
}
