package dev.kizuna.grouping.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Servers.Belonging;
import dev.kizuna.discord.Visit;
import dev.kizuna.grouping.Change;
import dev.kizuna.grouping.GroupingNotice;
import dev.kizuna.grouping.GroupingRefusal;
import dev.kizuna.grouping.discord.GroupingIds.Own;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.Wording;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody is told their table, and who leads it; what has changed since is not told any more. */
class SeatLettersTest extends OnTablesStage {
    private MeetingView meeting;
    private MemberId member;

    @BeforeEach
    void publish() {
        meeting = tables.withGuests(5);
        member = tables.member(meeting, 1);
        for (MemberId one : tables.guests(1)) {
            tables.wishes.describe(CIRCLE, one, Set.of(Trait.CAN_FACILITATE));
        }
        tables.wishes.describe(CIRCLE, member, Set.of(Trait.CAN_FACILITATE));
        tables.propose(meeting, 2);
        tables.publish(meeting);
    }

    private Notice notice() {
        return house.owed.stream()
                .filter(one -> one.kind().equals(GroupingNotice.SEATED.kind()))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void move() {
        tables.seatings.change(
                CIRCLE,
                meeting.id(),
                tables.report(meeting).plan().revision(),
                new Change.Move(1, member, 3 - tables.tableOf(meeting, member)));
    }

    @Test
    void itSaysTheTableWhoLeadsItAndWhoSitsThere() {
        Letter letter = (Letter) stage.wordings.write(notice());

        String table = "テーブル" + tables.tableOf(meeting, member);
        assertThat(Visit.json(letter.inPrivate())).contains("あなたは**" + table + "**です", "進行役をお願いします", "このテーブルの方");
        assertThat(Visit.json(letter.inPublic())).contains("席割りが決まりました").doesNotContain(table);
        assertThat(letter.spoken()).contains(table);
        assertThat(letter.thread()).isEqualTo(TablesStage.THREAD);
    }

    @Test
    void whatIsOnlyAboutToChangeIsStillToldWhatWasPublishedAnewIsNot() {
        Notice first = notice();
        move();
        assertThat(stage.wordings.write(first)).isInstanceOf(Letter.class);

        tables.publish(meeting);

        assertThat(stage.wordings.write(first)).isEqualTo(new Wording.Needless(Lapse.OVERTAKEN));
        assertThat(stage.wordings.write(notice())).isInstanceOf(Letter.class);
    }

    @Test
    void ofACancelledMeetingNothingIsTold() {
        Notice first = notice();
        house.meetings.cancel(CIRCLE, meeting.id(), null);

        assertThat(stage.wordings.write(first)).isEqualTo(new Wording.Needless(Lapse.CANCELLED));
    }

    @Test
    void theButtonShowsTheTableAsItIsNowAlsoInDirectMessages() {
        String button = GroupingIds.OWN.write(new Own(meeting));

        assertThat(Visit.json(stage.member(1).press(button)))
                .contains("あなたは**テーブル" + tables.tableOf(meeting, member) + "**です")
                .doesNotContain("📌");
        stage.servers.members.put(new UserId(1), new Belonging(Set.of(), false));
        Visit alone = stage.visit(stage.caller(null, 1, Language.EN, false));
        assertThat(Visit.json(alone.press(button))).contains("You are at");

        stage.servers.members.clear();
        refused(GroupingRefusal.NOT_ON_THE_SERVER, () -> alone.press(button));
    }

    @Test
    void whoeverHasNoSeatOrIsNotOfTheCircleIsToldSo() {
        MeetingView later = tables.withGuests(2);
        assertThat(Visit.json(stage.member(1).press(GroupingIds.OWN.write(new Own(later)))))
                .contains("あなたの席はまだありません");

        String button = GroupingIds.OWN.write(new Own(meeting));
        refused(GroupingRefusal.NOT_OF_THE_CIRCLE, () -> stage.member(55).press(button));
        refused(
                GroupingRefusal.OF_ANOTHER_SERVER,
                () -> stage.visit(stage.caller(OTHER_CIRCLE, 1, Language.JA, false))
                        .press(button));
    }
}
