package dev.kizuna.member;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.member.InACircle.CIRCLE;
import static dev.kizuna.member.InACircle.OTHER;
import static dev.kizuna.member.InACircle.named;
import static dev.kizuna.member.InACircle.pressed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody on the list comes to Discord. */
@OnBothDatabases(rooms = {Circles.class, Members.class})
class LinkTest {
    private static final UserId ACCOUNT = new UserId(41);

    private final List<String> moves = new ArrayList<>();
    private Transactions transactions;
    private Members members;
    private Links links;

    @BeforeEach
    void open(Transactions opened) {
        transactions = opened;
        members = new Members(transactions);
        links = new Links(transactions, List.of((work, circle, from, into) -> {
            // Neither row is gone yet: what refers to them can still be moved.
            assertThat(members.get(work, circle, List.of(from, into))).hasSize(2);
            moves.add(circle.value() + ": " + from.value() + " to " + into.value());
        }));
        InACircle.setUp(transactions);
    }

    @Test
    void aPersonWithoutAnAccountGetsOne() {
        Person hanako = members.add(CIRCLE, named("山田 花子"));

        Person linked = links.link(CIRCLE, hanako.id(), ACCOUNT);

        assertThat(linked.id()).isEqualTo(hanako.id());
        assertThat(linked.user()).contains(ACCOUNT);
        assertThat(pressed(transactions, members, CIRCLE, ACCOUNT.value(), "はなこ")
                        .id())
                .isEqualTo(linked.id());
        assertThat(moves).isEmpty();
    }

    @Test
    void whoeverAPressMadeKnownBecomesThePersonOnTheList() {
        Person press = pressed(transactions, members, CIRCLE, ACCOUNT.value(), "はなこ");
        Person listed = members.add(CIRCLE, named("山田 花子"));

        Person one = links.link(CIRCLE, listed.id(), ACCOUNT);

        assertThat(members.all(CIRCLE)).containsExactly(one);
        assertThat(one.id()).isEqualTo(listed.id());
        assertThat(one.name()).isEqualTo("山田 花子");
        assertThat(moves)
                .containsExactly(
                        "11: " + press.id().value() + " to " + listed.id().value());
    }

    @Test
    void whatOnlyTheOtherKnewIsKept() {
        Person listed = members.add(CIRCLE, new Profile("山田 花子", "", "A作業所", "福祉", ""));
        members.introduce(
                CIRCLE,
                new Presence(ACCOUNT, "はなこ", Locale.JAPANESE),
                was -> new Profile("やまだ", "やまだ はなこ", "Aさぎょうしょ", "", "長岡京市"));

        Person one = links.link(CIRCLE, listed.id(), ACCOUNT);

        assertThat(one.profile()).isEqualTo(new Profile("山田 花子", "やまだ はなこ", "A作業所", "福祉", "長岡京市"));
    }

    @Test
    void aRoomThatCannotMoveStopsTheWhole() {
        Links blocked = new Links(transactions, List.of((work, circle, from, into) -> {
            throw new IllegalStateException("not now");
        }));
        Person press = pressed(transactions, members, CIRCLE, ACCOUNT.value(), "はなこ");
        Person listed = members.add(CIRCLE, named("山田 花子"));

        assertThatThrownBy(() -> blocked.link(CIRCLE, listed.id(), ACCOUNT)).hasMessage("not now");

        assertThat(members.all(CIRCLE)).containsExactlyInAnyOrder(press, listed);
    }

    @Test
    void linkingTwiceIsTheSameAsOnce() {
        Person listed = members.add(CIRCLE, named("山田 花子"));
        Person linked = links.link(CIRCLE, listed.id(), ACCOUNT);

        assertThat(links.link(CIRCLE, listed.id(), ACCOUNT)).isEqualTo(linked);
    }

    @Test
    void somebodyWithAnAccountGetsNoSecondOne() {
        Person listed = members.add(CIRCLE, named("山田 花子"));
        links.link(CIRCLE, listed.id(), ACCOUNT);
        Person other = pressed(transactions, members, CIRCLE, 42, "べつの人");

        refused(MemberRefusal.LINKED_ALREADY, () -> links.link(CIRCLE, listed.id(), new UserId(42)));

        assertThat(members.get(CIRCLE, other.id())).isEqualTo(other);
        assertThat(moves).isEmpty();
    }

    @Test
    void theSameAccountInAnotherCircleStaysThere() {
        Person there = pressed(transactions, members, OTHER, ACCOUNT.value(), "はなこ");
        Person listed = members.add(CIRCLE, named("山田 花子"));

        links.link(CIRCLE, listed.id(), ACCOUNT);

        assertThat(members.all(OTHER)).containsExactly(there);
        assertThat(moves).isEmpty();
    }
}
