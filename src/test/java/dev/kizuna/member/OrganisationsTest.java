package dev.kizuna.member;

import static dev.kizuna.member.InACircle.CIRCLE;
import static dev.kizuna.member.InACircle.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.FreshDatabase;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Whom;
import dev.kizuna.sealing.ThrowawayKeys;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where people work is there once in a circle, as long as anybody is there. */
@OnBothDatabases(rooms = {Circles.class, Members.class})
class OrganisationsTest {
    private Transactions transactions;
    private Members members;

    @BeforeEach
    void open(Transactions opened) {
        transactions = opened;
        members = new Members(transactions);
        InACircle.setUp(transactions);
    }

    @Test
    void whoeverNamesAnOfficeInAnotherWayIsAtTheSame() {
        MemberId hanako = at("山田 花子", "㈱ Kizuna");
        MemberId taro = at("佐藤 太郎", "株式会社ＫＩＺＵＮＡ");

        assertThat(office(taro)).isEqualTo("㈱ Kizuna");
        assertThat(organisation(taro)).isEqualTo(organisation(hanako));
        assertThat(names(CIRCLE)).containsExactly("㈱ Kizuna");
    }

    @Test
    void anotherLegalFormIsAnotherBody() {
        at("山田 花子", "医療法人みどり会");
        at("佐藤 太郎", "(福)みどり会");
        at("鈴木 二郎", "みどり会");

        assertThat(names(CIRCLE)).containsExactlyInAnyOrder("医療法人みどり会", "(福)みどり会", "みどり会");
    }

    @Test
    void whoeverIsAloneAtAnOfficeMayWriteItOtherwise() {
        MemberId hanako = at("山田 花子", "㈱絆");
        long before = organisation(hanako);

        assertThat(members.edit(CIRCLE, hanako, was -> was.at("株式会社 絆")).organisation())
                .isEqualTo("株式会社 絆");

        assertThat(organisation(hanako)).isEqualTo(before);
        assertThat(office(hanako)).isEqualTo("株式会社 絆");
    }

    @Test
    void whereOthersAreTooAnOfficeStaysAsItIsCalled() {
        MemberId hanako = at("山田 花子", "㈱絆");
        MemberId taro = at("佐藤 太郎", "㈱絆");

        members.edit(CIRCLE, hanako, was -> was.at("株式会社 絆"));

        assertThat(office(hanako)).isEqualTo("㈱絆");
        assertThat(office(taro)).isEqualTo("㈱絆");
    }

    @Test
    void anOfficeThatEverybodyHasLeftIsGone() {
        MemberId hanako = at("山田 花子", "㈱絆");
        MemberId taro = at("佐藤 太郎", "㈱絆");

        members.edit(CIRCLE, hanako, was -> was.at(""));
        assertThat(names(CIRCLE)).containsExactly("㈱絆");

        members.edit(CIRCLE, taro, was -> was.at("B病院"));
        assertThat(names(CIRCLE)).containsExactly("B病院");
    }

    @Test
    void theOfficeOfSomebodyWhoIsErasedGoesWithThem() {
        MemberId hanako = at("山田 花子", "山田 花子 整体院");
        MemberData data = new MemberData(new Erasures(transactions, ThrowawayKeys.seals(), Clock.systemUTC()));

        transactions.write(work -> data.erase(work, new Whom(CIRCLE, hanako, null)));

        assertThat(names(CIRCLE)).isEmpty();
    }

    @Test
    void ofTwoWhoAreOneTheOfficeOfTheOneIsKept() {
        MemberId hanako = at("山田 花子", "㈱絆");
        MemberId twin = at("山田 華子", "B病院");

        Person one = new Links(transactions, List.of()).join(CIRCLE, hanako, twin);

        assertThat(one.organisation()).isEqualTo("㈱絆");
        assertThat(names(CIRCLE)).containsExactly("㈱絆");
    }

    @Test
    void whatOnlyTheTwinKnewOfAnOfficeIsKept() {
        MemberId hanako = at("山田 花子", "");
        MemberId twin = at("山田 華子", "B病院");

        new Links(transactions, List.of()).join(CIRCLE, hanako, twin);

        assertThat(office(hanako)).isEqualTo("B病院");
    }

    @Test
    void everyCircleHasItsOwn() {
        at("山田 花子", "㈱絆");
        Person there = members.add(OTHER, new Profile("高橋 三郎", "", "株式会社絆", "", ""));

        assertThat(there.organisation()).isEqualTo("株式会社絆");
        assertThat(names(CIRCLE)).containsExactly("㈱絆");
        assertThat(names(OTHER)).containsExactly("株式会社絆");
    }

    @Test
    void manyAreChangedAtOnceAndWhatTheyLeaveGoes() {
        MemberId hanako = at("山田 花子", "㈱絆");
        MemberId taro = at("佐藤 太郎", "B病院");
        Profile there = new Profile("山田 花子", "", "C大学", "", "");

        transactions.write(work -> {
            Enrolment.edit(work, CIRCLE, Map.of(hanako, there, taro, there));
            return null;
        });

        assertThat(names(CIRCLE)).containsExactly("C大学");
        assertThat(organisation(taro)).isEqualTo(organisation(hanako));
    }

    @Test
    void whoeverComesWhileTheLastOneLeavesIsThere(FreshDatabase database) {
        MemberId hanako = at("山田 花子", "㈱絆");
        AtomicReference<Thread> comes = new AtomicReference<>();
        AtomicReference<Person> came = new AtomicReference<>();

        transactions.write(work -> {
            members.edit(work, CIRCLE, hanako, was -> was.at(""));
            Thread other = new Thread(() -> came.set(members.add(CIRCLE, new Profile("佐藤 太郎", "", "株式会社絆", "", ""))));
            comes.set(other);
            other.start();
            await().until(() -> other.getState() == Thread.State.WAITING
                    || other.getState() == Thread.State.TIMED_WAITING
                    || !database.settings().embedded() && somebodyWaits(work));
            return null;
        });

        await().atMost(30, TimeUnit.SECONDS).until(() -> came.get() != null);
        assertThat(names(CIRCLE)).containsExactly("株式会社絆");
        assertThat(office(came.get().id())).isEqualTo("株式会社絆");
    }

    private static boolean somebodyWaits(Work work) {
        return work.repository(session -> session.createNativeQuery(
                                "select count(*) from pg_stat_activity where wait_event_type = 'Lock'", Long.class)
                        .getSingleResult())
                > 0;
    }

    private MemberId at(String name, String office) {
        return members.add(CIRCLE, new Profile(name, "", office, "", "")).id();
    }

    private String office(MemberId member) {
        return members.get(CIRCLE, member).organisation();
    }

    private long organisation(MemberId member) {
        return transactions.read(work -> Organisations.of(work, CIRCLE, member).orElseThrow());
    }

    private List<String> names(CircleId circle) {
        return transactions.read(work -> Organisations.all(work, circle).stream()
                .map(Organisations.Office::name)
                .toList());
    }
}
