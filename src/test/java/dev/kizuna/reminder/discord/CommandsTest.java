package dev.kizuna.reminder.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Told;
import dev.kizuna.notice.Wish;
import dev.kizuna.rsvp.Bounds;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a coordinator sees of reminders, and does with them. */
class CommandsTest extends OnReminderStage {

    @Test
    void theCardTellsWhenEachComesAndWhomItReaches() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, MAYBE);
        house.guest("山田花子");

        Response card = show();
        assertThat(Visit.json(card))
                .contains("**7日前**　2026年11月28日（土）12:00", "席のある方1名へ。未定の方1名")
                .contains("**締切2日前**　2026年12月1日（火）12:00", "お返事のない方1名");
        assertThat(Visit.json(coordinator().press(Visit.customId(card, "reminder.whom"))))
                .contains("Person 1", "Person 2", "山田花子 ☎");
    }

    @Test
    void theWholeWayFromAPressOnTheMeetingsPanel() {
        MeetingView meeting = house.announced(null);
        String button = stage.room
                .buttons(stage.caller(CIRCLE, ReminderStage.COORDINATOR, Language.JA, true), meeting)
                .get(0)
                .getCustomId();

        assertThat(Visit.json(coordinator().press(String.valueOf(button)))).contains("7日前");
    }

    @Test
    void afterACancellationThoseToPhoneAreStillFound() {
        MeetingView meeting = house.announced(null);
        house.record(meeting, house.guest("山田花子"), GOING, Bounds.ALL);
        stage.at("11-28T12:00");
        stage.deliver();
        MeetingView cancelled = house.meetings.cancel(CIRCLE, meeting.id(), null);

        var caller = stage.caller(CIRCLE, ReminderStage.COORDINATOR, Language.JA, true);
        String button = stage.room.buttons(caller, cancelled).get(0).getCustomId();
        Response card = coordinator().press(String.valueOf(button));
        assertThat(Visit.json(card)).contains("この会合は中止になりました");
        assertThat(Visit.json(coordinator()
                        .type(
                                "meeting reminders",
                                Map.of("meeting", "id:" + meeting.id().value()))))
                .isEqualTo(Visit.json(card));
        assertThat(Visit.json(coordinator().press(Visit.customId(card, "reminder.phone"))))
                .contains("山田花子", "お電話は、もういりません（会合が中止になりました）", "電話しました")
                .doesNotContain("代わりに答える");
    }

    @Test
    void leadsAreChangedInWordsForOneMeetingOrAll() {
        house.announced(null);
        Response card = show();

        Response own = fill(card, "reminder.meeting", "3日前");
        assertThat(Visit.json(own)).contains("**3日前**", "この会合だけ").doesNotContain("**7日前**");
        Response back = fill(card, "reminder.meeting", "");
        assertThat(Visit.json(back)).contains("**7日前**", "いつもの予定");
        Response all = fill(card, "reminder.circle", "5日前、締切1日前");
        assertThat(Visit.json(all)).contains("**5日前**", "**締切1日前**", "サークルで決めた");
    }

    @Test
    void wordsThatAreNoLeadsAreAnsweredWithExamplesAndTheWayBackToTheForm() {
        house.announced(null);
        Response card = show();

        for (String form : List.of("reminder.meeting", "reminder.circle")) {
            Response misread = fill(card, form, "そのうち");
            assertThat(Visit.json(misread)).contains("「そのうち」を読み取れませんでした", "7日前", "前日", "なし");
            assertThat(coordinator().press(Visit.customId(misread, form))).isInstanceOf(Response.Ask.class);
        }
        assertThat(Visit.json(show())).contains("いつもの予定です");
    }

    @Test
    void theCirclesFormShowsTheCirclesLeadsAlsoWhereTheMeetingHasItsOwn() {
        house.announced(null);
        Response own = fill(show(), "reminder.meeting", "10日前");

        assertThat(Visit.json(coordinator().press(Visit.customId(own, "reminder.circle"))))
                .contains("7日前、1日前、2時間前、締切2日前")
                .doesNotContain("10日前");
        assertThat(Visit.json(coordinator().press(Visit.customId(own, "reminder.meeting"))))
                .contains("10日前");
    }

    @Test
    void whoWantsChangesOnlyIsNeitherCountedNorShownAsReached() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        assertThat(Visit.json(show())).contains("席のある方2名へ");
        stage.notices.wish(house.member(1), Wish.CHANGES);

        Response card = show();
        assertThat(Visit.json(card)).contains("席のある方1名へ");
        assertThat(Visit.json(coordinator().press(Visit.customId(card, "reminder.whom"))))
                .contains("Person 1 🔕", "🔕 は「変更だけ」を選んだ方")
                .doesNotContain("Person 2 🔕");
    }

    @Test
    void whatComesIsListedInItsOrder() {
        house.announced(null);

        String card = Visit.json(show());

        assertThat(List.of("**7日前**", "**締切2日前**", "**締切のとき**", "**1日前**", "**2時間前**"))
                .isSortedAccordingTo(comparing(card::indexOf))
                .allMatch(card::contains);
    }

    @Test
    void whoIsToBePhonedStandsOnTheListWithTheWordsToReadOut() {
        MeetingView meeting = house.announced(null);
        house.record(meeting, house.guest("山田花子"), GOING, Bounds.ALL);
        stage.at("11-28T12:00");
        stage.deliver();

        Response list = coordinator().press(Visit.customId(show(), "reminder.phone"));
        assertThat(Visit.json(list)).contains("山田花子さんでいらっしゃいますか。「絆の会」", "電話しました", "代わりに答える");

        Response done = coordinator().press(Visit.customId(list, "reminder.phoned"));
        assertThat(fates(meeting)).containsExactly(Fate.PHONED);
        assertThat(Visit.json(done)).contains("まだでした");
        coordinator().press(Visit.customId(done, "reminder.phoned"));
        assertThat(fates(meeting)).containsExactly(Fate.TO_PHONE);
    }

    @Test
    void aCallThatIsNoLongerNeededSaysSo() {
        MeetingView meeting = house.announced(null);
        var guest = house.guest("山田花子");
        house.record(meeting, guest, GOING, Bounds.ALL);
        stage.at("11-28T12:00");
        stage.deliver();
        house.record(meeting, guest, DECLINED, Bounds.ALL);

        assertThat(Visit.json(coordinator().press(Visit.customId(show(), "reminder.phone"))))
                .contains("お電話は、もういりません");
    }

    @Test
    void whatWasSaidIsListedWithItsFateAndCanBeSaidAgain() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        stage.discord.closed.add(new UserId(2));
        stage.at("11-28T12:00");
        stage.deliver();
        assertThat(stage.discord.told(new UserId(1))).hasSize(1);
        assertThat(stage.discord.in(ReminderStage.THREAD)).hasSize(1);
        house.press(meeting, 1, GOING);

        Response told = coordinator().press(Visit.customId(show(), "reminder.told"));
        assertThat(Visit.json(told)).contains("Person 1さん：会合のお知らせ　送りました", "お返事あり", "スレッドで知らせました");

        Told first = stage.notices.about(CIRCLE, meeting.id()).get(0);
        coordinator().choose(Visit.customId(told, "reminder.again"), first.id());
        stage.deliver();
        assertThat(stage.discord.told(new UserId(1))).hasSize(2);
    }

    @Test
    void theDigestIsEndedAndBegunByOneButton() {
        house.announced(null);

        Response off = coordinator().press(Visit.customId(show(), "reminder.digest"));
        assertThat(Visit.json(off)).contains("週のまとめを受け取る");
        Response on = coordinator().press(Visit.customId(off, "reminder.digest"));
        assertThat(Visit.json(on)).contains("週のまとめを止める");
    }

    @Test
    void theDigestItselfCarriesTheButtonThatEndsIt() {
        house.announced(null);
        show();
        stage.at("11-30T09:00");
        stage.deliver();
        assertThat(stage.discord.told(new UserId(ReminderStage.COORDINATOR))).hasSize(1);

        Visit inDirectMessages = stage.visit(stage.caller(null, ReminderStage.COORDINATOR, Language.JA, false));
        inDirectMessages.press(ReminderIds.QUIT.write(new ReminderIds.Quit(CIRCLE)));

        assertThat(Visit.json(show())).contains("週のまとめを受け取る");
    }

    @Test
    void membersAndOtherCirclesAreTurnedAway() {
        house.announced(null);
        String id = Visit.customId(show(), "reminder.whom");

        refused(
                CircleRefusal.COORDINATORS_ONLY,
                () -> stage.visit(stage.caller(CIRCLE, 1, Language.JA, false)).press(id));
        refused(
                MeetingRefusal.NOT_FOUND,
                () -> stage.visit(stage.caller(OTHER_CIRCLE, 1, Language.JA, true))
                        .press(id));
    }

    private Visit coordinator() {
        return stage.coordinator(Language.JA);
    }

    private Response show() {
        return coordinator().type("meeting reminders", Map.of());
    }

    private Response fill(Response card, String button, String words) {
        Response form = coordinator().press(Visit.customId(card, button));
        return coordinator().fill(Visit.customId(form, button + ".form"), Map.of("leads", List.of(words)));
    }

    private List<Fate> fates(MeetingView meeting) {
        return stage.notices.about(CIRCLE, meeting.id()).stream()
                .map(Told::fate)
                .toList();
    }
}
