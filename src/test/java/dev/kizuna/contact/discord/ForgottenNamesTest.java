package dev.kizuna.contact.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.contact.ContactData;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.Viewer;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.followup.FollowupData;
import dev.kizuna.contact.followup.FollowupRefusal;
import dev.kizuna.contact.followup.Pause;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Visit;
import dev.kizuna.grouping.GroupingNotice;
import dev.kizuna.grouping.ToldCompany;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Erasures;
import dev.kizuna.member.MemberData;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.NoticeData;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Outbox;
import dev.kizuna.notice.Terms;
import dev.kizuna.notice.discord.Delivery;
import dev.kizuna.notice.discord.Mending;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.privacy.Whom;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is erased is named no longer in what others were told in private. */
class ForgottenNamesTest extends OnContactStage {
    private static final String NAME = "山田花子";
    private static final UserId ERASED = new UserId(1);
    private static final UserId TABLEMATE = new UserId(2);
    private static final UserId ABSENT = new UserId(3);
    private static final UserId ELSEWHERE = new UserId(4);

    private final PaperDiscord discord = new PaperDiscord();
    private final HandWorker worker = new HandWorker();
    private Dossiers dossiers;
    private Delivery delivery;
    private MemberId erased;
    private MemberId tablemate;
    private MemberId absent;
    private MeetingView meeting;

    @BeforeEach
    void tell(Transactions transactions) {
        Notices notices = new Notices(transactions, house.clock);
        dossiers = new Dossiers(
                transactions,
                List.of(
                        new ContactData(house.circles, house.meetings, room.watchers, house.seals),
                        new FollowupData(house.members),
                        new NoticeData(),
                        new MemberData(new Erasures(transactions, house.seals, house.clock))),
                () -> {},
                house.clock);
        dossiers.watchedBy(new ForgottenNames(
                room.exchanges,
                new ToldCompany(transactions),
                Map.of(),
                house.members,
                house.circles,
                new Mending(notices, stage.wordings, discord, ContactStage.TEXTS, house.clock),
                ContactStage.TEXTS,
                worker));
        room.carriers.add(notices);
        delivery = new Delivery(
                notices,
                new Outbox(transactions, (circle, moment) -> moment, house.clock, house.clock, Duration.ofSeconds(40)),
                stage.wordings,
                discord,
                ContactStage.TEXTS,
                Runnable::run,
                100);
        erased = room.member(ERASED.value(), NAME);
        tablemate = room.member(TABLEMATE.value(), "田中一郎");
        absent = room.member(ABSENT.value(), "佐藤次郎");
        meeting = room.held(List.of(erased, tablemate), List.of(absent));
    }

    @Test
    void theirTablematesLettersNameThemNoLonger() {
        deliver(Duration.ofDays(4));
        assertThat(told(TABLEMATE)).filteredOn(text -> text.contains(NAME)).hasSizeGreaterThan(1);
        int before = told(TABLEMATE).size();

        erase();

        assertThat(told(TABLEMATE)).hasSize(before).noneMatch(text -> text.contains(NAME));
        assertThat(told(TABLEMATE)).anyMatch(text -> text.contains("お知らせの内容を消しました"));
        assertThat(told(TABLEMATE)).allMatch(text -> text.contains("notice.mark"));
    }

    @Test
    void aPromiseToPhoneThemIsTakenOutWhereItWasRemembered() {
        Viewer viewer = new Viewer(CIRCLE, TABLEMATE, tablemate, false);
        deliver(Duration.ofDays(4));
        room.followups.later(viewer, erased, Pause.values()[0]);
        deliver(Duration.ofDays(12));
        assertThat(told(TABLEMATE)).anyMatch(text -> text.contains("電話する約束") && text.contains(NAME));

        erase();

        assertThat(told(TABLEMATE)).noneMatch(text -> text.contains(NAME));
    }

    @Test
    void whoWasToSitWithThemAndStayedAwayReadsOfThemNoLongerEither() {
        String since = Integer.toString(room.tables.seatings.since(CIRCLE, meeting.id(), absent));
        Instant until = house.clock.instant().plus(Duration.ofDays(2));
        room.carriers.forEach(notices -> house.transactions.write(work -> {
            notices.owe(
                    work,
                    List.of(new Notice(GroupingNotice.SEATED.kind(), CIRCLE, meeting.id(), absent, since)),
                    new Terms(Terms.Weight.CHANGE, until, until));
            return null;
        }));
        deliver(Duration.ofHours(1));
        assertThat(told(ABSENT)).anyMatch(text -> text.contains(NAME));

        erase();

        assertThat(told(ABSENT)).isNotEmpty().noneMatch(text -> text.contains(NAME));
    }

    @Test
    void whoWasIntroducedToThemReadsSoNoLonger() {
        Viewer viewer = new Viewer(CIRCLE, ABSENT, absent, false);
        room.followups.introduce(viewer, erased);
        room.introductions.made(CIRCLE, absent, erased);
        deliver(Duration.ofDays(1));
        assertThat(told(ABSENT)).anyMatch(text -> text.contains(NAME));

        erase();

        assertThat(told(ABSENT)).noneMatch(text -> text.contains(NAME));
    }

    @Test
    void nobodyElsesLettersAreTouched() {
        room.held(List.of(room.member(ELSEWHERE.value(), "鈴木三郎"), room.member(5, "高橋四郎")), List.of());
        deliver(Duration.ofDays(4));
        List<String> before = told(ELSEWHERE);
        assertThat(before).isNotEmpty();

        erase();

        assertThat(told(ELSEWHERE)).isEqualTo(before).noneMatch(text -> text.contains("お知らせの内容を消しました"));
    }

    @Test
    void whileDiscordIsAwayItIsTriedAgain() {
        deliver(Duration.ofDays(4));
        discord.refuse("edit", MessengerTrouble.Kind.UNAVAILABLE);
        erase();
        assertThat(told(TABLEMATE)).anyMatch(text -> text.contains(NAME));

        discord.allow("edit");
        worker.pass(Duration.ofMinutes(1));

        assertThat(told(TABLEMATE)).noneMatch(text -> text.contains(NAME));
    }

    @Test
    void whoAsksIsLedToNobodyByThem() {
        room.write(tablemate);
        room.cards.show(CIRCLE, tablemate, Item.OFFER, Visibility.CIRCLE);
        room.member(ELSEWHERE.value(), "鈴木三郎");
        Map<String, Object> topic = Map.of("topic", "畑しごと");
        assertThat(Visit.json(stage.member(ELSEWHERE.value()).type("ask", topic)))
                .contains(NAME);

        erase();

        assertThat(Visit.json(stage.member(ELSEWHERE.value()).type("ask", topic)))
                .contains("田中一郎")
                .doesNotContain(NAME, "–");
        assertThat(Visit.json(stage.member(TABLEMATE.value()).type("tablemates", Map.of())))
                .doesNotContain("–");
    }

    /** Nothing is left to be said of them, and a button that still stands somewhere answers in words. */
    @Test
    void theyStandOnNobodysListOfFollowUps() {
        Viewer viewer = new Viewer(CIRCLE, TABLEMATE, tablemate, false);
        room.followups.become(viewer, erased, Progress.PHONED);
        erase();

        assertThat(room.followups.list(CIRCLE, tablemate)).isEmpty();
        for (Progress said : List.of(Progress.GOES_ON, Progress.RESTS, Progress.INTRODUCE)) {
            String button = FollowupIds.SAY.write(new FollowupIds.Said(CIRCLE, erased, said));
            refused(FollowupRefusal.GONE, () -> stage.member(TABLEMATE.value()).press(button));
        }
    }

    private void deliver(Duration later) {
        house.clock.pass(later);
        for (int round = 0; round < 6; round++) {
            delivery.run();
        }
    }

    private void erase() {
        dossiers.erase(new Whom(CIRCLE, erased, ERASED));
        worker.work();
    }

    private List<String> told(UserId person) {
        return discord.told(person).stream().map(PaperDiscord.Sheet::text).toList();
    }
}
