package dev.kizuna.contact.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.contact.ContactHouse;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.Viewer;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.FollowupIds.Desk;
import dev.kizuna.contact.discord.FollowupIds.Leaf;
import dev.kizuna.contact.discord.FollowupIds.Said;
import dev.kizuna.contact.followup.FollowupNotice;
import dev.kizuna.contact.followup.Pause;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /followup}, its letters, and what coordinators see of it. */
class FollowupCommandsTest extends OnContactStage {
    private MemberId self;
    private MemberId tablemate;
    private MeetingView meeting;
    private Visit by;

    @BeforeEach
    void sit() {
        self = room.member(1, "山田花子");
        tablemate = room.member(2, "田中一郎");
        meeting = room.held(List.of(self, tablemate), List.of());
        room.write(tablemate);
        by = stage.member(1);
    }

    @Test
    void theWayToAMeetingsCountsStandsOnItsPanelOnceItIsOver() {
        MeetingView over = room.held(List.of(room.member(1, "山田花子"), room.member(2, "田中一郎")), List.of());
        MeetingView ahead = house.announced(null);
        Caller coordinator = Visit.caller(CIRCLE.value(), 20, "世話人", true);
        room.followups.become(
                new Viewer(CIRCLE, new UserId(1), house.member(1), false), house.member(2), Progress.PHONED);

        assertThat(stage.followups.buttons(coordinator, ahead)).isEmpty();
        assertThat(stage.followups.buttons(coordinator, over)).hasSize(1);
        String after = FollowupIds.AFTER.write(new FollowupIds.After(over.id()));
        assertThat(Visit.json(stage.visit(CIRCLE, 20, Language.JA, true).press(after)))
                .contains("電話した 1件")
                .doesNotContain("田中一郎", "山田花子");
        assertThatThrownBy(() -> stage.member(1).press(after)).isInstanceOf(Refusal.class);
    }

    @Test
    void somebodyIsNamedByAnyPartOfTheirNameAndNobodyNamedIsTheList() {
        assertThat(Visit.json(by.type("followup done", Map.of("person", "田中")))).contains("30日後と90日後");
        assertThat(progress()).isEqualTo(Progress.PHONED);

        assertThat(Visit.json(by.type("followup later", Map.of("person", Long.toString(tablemate.value())))))
                .contains("いつ電話しますか");
        assertThat(Visit.json(by.type("followup introduce", Map.of()))).contains("田中一郎");
        refused(CardRefusal.NOBODY_MET, () -> by.type("followup done", Map.of("person", "だれか")));
    }

    @Test
    void whoeverAskedForSomebodyCanTakeThatBackByItsName() {
        MemberId stranger = room.member(3, "鈴木二郎");
        room.write(stranger);
        room.cards.show(CIRCLE, stranger, Item.OFFER, Visibility.CIRCLE);
        Response asked = by.press(FollowupIds.SAY.write(new Said(CIRCLE, stranger, Progress.INTRODUCE)));

        assertThat(Visit.json(asked)).contains("お名前と所属だけ", "紹介の希望を取り下げる").doesNotContain("しない");
        assertThat(Visit.json(by.press(FollowupIds.SAY.write(new Said(CIRCLE, stranger, Progress.NOT_NOW)))))
                .contains("希望を取り下げました");
        assertThat(Visit.json(by.press(FollowupIds.SAY.write(new Said(CIRCLE, tablemate, Progress.NOT_NOW)))))
                .contains("いまはしないことにしました");
    }

    @Test
    void onesListIsAlsoBehindAButtonOfThePanel() {
        assertThat(Visit.json(by.press(FollowupIds.MINE.write(new FollowupIds.Here()))))
                .contains("つながり 1人", "田中一郎");
    }

    @Test
    void nobodyIsSuggestedWithWhomOneDidNotSit() {
        room.member(3, "田中次郎");
        MetPeople people = new MetPeople(room.followups, house.members);

        assertThat(people.option().suggestions().suggest(Visit.caller(CIRCLE.value(), 1, "", false), "田中"))
                .extracting(suggestion -> suggestion.value())
                .containsExactly(Long.toString(tablemate.value()));
    }

    @Test
    void theLetterSaysWhichItemsAreOpenAndHoldsNothingOfThem() {
        room.cards.show(CIRCLE, tablemate, Item.PHONE, Visibility.TABLEMATES);
        String letter = Visit.json(((Letter) write(FollowupNotice.TOMORROW)).inPrivate());

        assertThat(letter).contains("田中一郎", "電話番号", "電話した", "今度する", "紹介してほしい", "しない");
        assertThat(ContactHouse.WHOLE.values()).noneMatch(letter::contains);
        assertThat(room.looksAt(tablemate)).isEmpty();

        room.cards.withdraw(CIRCLE, tablemate);
        assertThat(Visit.json(((Letter) write(FollowupNotice.TOMORROW)).inPrivate()))
                .doesNotContain("電話番号");
    }

    @Test
    void whatHasBecomeNeedlessIsNotSaid() {
        room.followups.later(room.viewer(self), tablemate, Pause.WEEK);
        assertThat(write(FollowupNotice.PROMISED)).isInstanceOf(Letter.class);
        room.followups.become(room.viewer(self), tablemate, Progress.PHONED);
        assertThat(write(FollowupNotice.PROMISED)).isEqualTo(new Wording.Needless(Lapse.OVERTAKEN));

        assertThat(write(FollowupNotice.GOES_ON)).isInstanceOf(Letter.class);
        room.followups.become(room.viewer(self), tablemate, Progress.NOT_NOW);
        assertThat(write(FollowupNotice.GOES_ON)).isEqualTo(new Wording.Needless(Lapse.OVERTAKEN));

        room.tables.encounters.correct(CIRCLE, meeting.id(), 1, tablemate, 0);
        assertThat(write(FollowupNotice.TOMORROW)).isEqualTo(new Wording.Needless(Lapse.OVERTAKEN));
    }

    @Test
    void inADirectMessageItWorksAndOnAnotherServerItIsRefused() {
        String phoned = FollowupIds.SAY.write(new Said(CIRCLE, tablemate, Progress.PHONED));

        assertThat(Visit.json(stage.alone(1).press(phoned))).contains("電話したことを記録しました");
        refused(
                CardRefusal.OF_ANOTHER_SERVER,
                () -> stage.visit(OTHER_CIRCLE, 1, Language.JA, false).press(phoned));
        refused(
                CardRefusal.OF_ANOTHER_SERVER,
                () -> stage.visit(OTHER_CIRCLE, 1, Language.JA, false)
                        .press(FollowupIds.LIST.write(new Leaf(CIRCLE, 1))));
        room.member(5, "ほかの人");
        refused(MemberRefusal.UNKNOWN_PERSON, () -> stage.member(5).press(phoned));
    }

    @Test
    void whoeverIsNamedByTwoWishesHasOneButtonOnTheDesk() {
        by.press(FollowupIds.SAY.write(new Said(CIRCLE, tablemate, Progress.INTRODUCE)));
        stage.member(2).press(FollowupIds.SAY.write(new Said(CIRCLE, self, Progress.INTRODUCE)));

        String desk = Visit.json(stage.visit(CIRCLE, 9, Language.JA, true).press(FollowupIds.DESK.write(new Desk(1))));

        assertThat(desk).containsOnlyOnce("contacts.show:" + self.value() + "\"");
        assertThat(desk).containsOnlyOnce("contacts.show:" + tablemate.value() + "\"");
    }

    @Test
    void coordinatorsSeeNamesOfThoseWhoWaitAloneAndMembersNothingOfIt() {
        String desk = FollowupIds.DESK.write(new Desk(1));
        by.press(FollowupIds.SAY.write(new Said(CIRCLE, tablemate, Progress.PHONED)));
        Visit coordinator = stage.visit(CIRCLE, 9, Language.JA, true);

        assertThat(Visit.json(coordinator.press(desk))).contains("電話した 1件").doesNotContain("田中一郎", "山田花子");

        by.press(FollowupIds.SAY.write(new Said(CIRCLE, tablemate, Progress.NOT_NOW)));
        by.type("followup introduce", Map.of("person", "田中"));
        String waiting = Visit.json(coordinator.press(desk));
        assertThat(waiting).contains("田中一郎", "山田花子");
        assertThat(ContactHouse.WHOLE.values()).noneMatch(waiting::contains);
        refused(CircleRefusal.COORDINATORS_ONLY, () -> by.press(desk));
    }

    private Progress progress() {
        return room.followups.with(room.viewer(self), tablemate).progress().orElseThrow();
    }

    private Wording write(FollowupNotice kind) {
        return stage.wordings.write(house.owed.stream()
                .filter(one -> one.kind().equals(kind.kind()))
                .filter(one -> one.receiver().equals(self))
                .findFirst()
                .orElseThrow());
    }
}
