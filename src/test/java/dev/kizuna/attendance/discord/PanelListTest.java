package dev.kizuna.attendance.discord;

import static dev.kizuna.attendance.discord.Spot.BEGINNING;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Bounds;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the list of the panel shows of people, however many there are. */
class PanelListTest extends AtThePanel {
    private static final ChannelId HALL = new ChannelId(31);
    private static final int MOST_COMPONENTS = 40;

    @Test
    void badgesStandOnTheButtonAndInTheList() {
        MeetingView first = house.announced(null);
        door.checkIn(first, house.guest("前の人"));
        house.clock.pass(Duration.ofDays(20));
        MeetingView meeting = house.announced(1);
        house.record(meeting, house.members.meant(CIRCLE, "前の人").id(), GOING, Bounds.NONE);
        MemberId unclear = member("未定 花子", "みてい");
        house.record(meeting, unclear, MAYBE, Bounds.NONE);
        house.press(meeting, 5, GOING);
        house.rsvps.note(house.reply(meeting, 5), "15分遅れます");
        door.until(meeting, Duration.ofMinutes(20));

        Response panel = panel();

        assertThat(labels(panel)).contains("前の人", "未定 花子（初参加、未定）", "Person 5（初参加、キャンセル待ち）");
        assertThat(Visit.json(panel)).contains("✏️ Person 5：15分遅れます");
        Response in = stage.coordinator().press(button(panel, "未定 花子（初参加、未定）"));
        assertThat(Visit.json(in)).contains("受け付けました。\\n**初参加、未定**");
    }

    @Test
    void whoDidNotAnswerIsFoundAmongEveryone() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));
        member("青木 一郎", "あおき");
        Response all = see(panel(), View.LIST);
        assertThat(labels(all)).doesNotContain("青木 一郎");

        Response everyone = see(all, View.EVERYONE);
        stage.coordinator().press(button(everyone, "青木 一郎"));

        assertThat(door.door(meeting).here()).isEqualTo(1);
    }

    @Test
    void moreThanTwentyHaveTabsByTheirReadings() {
        MemberId[] people = new MemberId[48];
        for (int i = 0; i < 48; i++) {
            people[i] = member("名前" + i, List.of("あ", "き", "さ", "ざ").get(i % 4) + "いう" + i);
        }
        atTheDoor(people);

        Response panel = panel();
        assertThat(labels(panel)).startsWith("すべて", "あ", "か", "さ");
        assertThat(labels(panel)).contains("次のページ（1／6）");
        Response row = stage.coordinator().press(button(panel, "さ"));
        assertThat(Visit.json(row)).contains("まだの方　24名");
        Response next = stage.coordinator().press(button(row, "次のページ（1／3）"));
        Response last = stage.coordinator().press(button(next, "次のページ（2／3）"));
        assertThat(labels(last).stream().filter(label -> label.startsWith("名前")))
                .hasSize(8);
        Response in = stage.coordinator()
                .press(button(
                        last,
                        labels(last).stream()
                                .filter(label -> label.startsWith("名前"))
                                .findFirst()
                                .orElseThrow()));
        assertThat(Visit.json(in)).as("the panel stays where it was").contains("次のページ（3／3）", "まだの方　23名");
    }

    @Test
    void itFitsIntoDiscordHoweverManyThereAre() {
        String name = "長い*名前*".repeat(8);
        MemberId[] people = new MemberId[60];
        for (int i = 0; i < 60; i++) {
            String reading = List.of("あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ", "z", "漢")
                    .get(i % 12);
            people[i] = house.members
                    .add(CIRCLE, new Profile(name + i, reading + i, "_所属_".repeat(12), "", ""))
                    .id();
        }
        MeetingView meeting = atTheDoor(people);
        fitsEverywhere(meeting, people);
        stage.inVoice.put(new UserId(DoorStage.COORDINATOR), HALL);
        for (int i = 0; i < people.length; i++) {
            stage.told.put(people[i], List.of(1 + i % 30, 2, 3));
        }
        fitsEverywhere(meeting, people);
    }

    private void fitsEverywhere(MeetingView meeting, MemberId... people) {
        for (Language reader : Language.values()) {
            for (View view : View.values()) {
                for (Tab tab : Tab.values()) {
                    Response panel = stage.coordinator(reader)
                            .press(AttendanceIds.TAB.write(
                                    new AttendanceIds.Look(meeting.id(), Spot.of(tab, view, 0, 2))));
                    fits(panel);
                }
            }
            Response in = stage.coordinator(reader)
                    .press(AttendanceIds.IN.write(new AttendanceIds.At(
                            meeting.id(), people[reader == Language.JA ? 0 : 1], Spot.of(Tab.ALL, View.LIST, 0, 2))));
            fits(in);
        }
    }

    @Test
    void whoeverComesAfterPeopleWereToldTheirTablesIsSaidToHaveNoSeatYet() {
        MemberId seated = member("山田 花子", "やまだ");
        MemberId late = member("青木 一郎", "あおき");
        atTheDoor(seated, late);
        assertThat(Visit.json(stage.coordinator().press(button(panel(), "青木 一郎"))))
                .as("before there are tables")
                .doesNotContain("席はまだありません", "席を決める");
        stage.coordinator().type("attendance undo", Map.of("person", "青木"));
        stage.told.put(seated, List.of(3));

        Response in = stage.coordinator().press(button(panel(), "青木 一郎"));

        assertThat(Visit.json(in)).contains("**青木 一郎** さんを受け付けました。\\n**席はまだありません**");
        Response given = stage.coordinator().press(button(in, "席を決める"));
        assertThat(Visit.json(given)).contains("**青木 一郎** さんは **テーブル7** です");
        assertThat(labels(given)).contains("席割り").doesNotContain("席を決める");
    }

    @Test
    void oncePeopleWereToldTheirTablesEachIsShownAndCanBeListed() {
        MemberId one = member("山田 花子", "やまだ");
        MemberId other = member("青木 一郎", "あおき");
        atTheDoor(one, other);
        stage.told.putAll(Map.of(one, List.of(3, 5), other, List.of(1, 5)));

        Response panel = panel();
        assertThat(Visit.json(panel)).contains("山田 花子〔3→5〕");
        Response in = stage.coordinator().press(button(panel, "山田 花子〔3→5〕"));
        assertThat(Visit.json(in)).contains("**山田 花子** さんを受け付けました。\\n**テーブル3→5**");
        Response table = stage.coordinator()
                .choose(
                        Visit.customId(in, "attendance.list"),
                        BEGINNING.atTable(3).text());
        assertThat(Visit.json(table)).contains("**テーブル3　1名**");
        assertThat(labels(table)).contains("山田 花子〔3→5〕").doesNotContain("青木 一郎〔1→5〕");
        Response back = stage.coordinator()
                .choose(
                        Visit.customId(table, "attendance.list"),
                        BEGINNING.on(View.LIST).text());
        assertThat(labels(back)).contains("山田 花子〔3→5〕", "青木 一郎〔1→5〕");
    }

    @Test
    void twoOfOneNameAreToldApartByWhereTheyWork() {
        MemberId one = house.members
                .add(CIRCLE, new Profile("田中 実", "たなか", "長岡病院", "", ""))
                .id();
        MemberId other = house.members
                .add(CIRCLE, new Profile("田中 実", "たなか", "市役所", "", ""))
                .id();
        atTheDoor(one, other);

        assertThat(labels(panel())).startsWith("田中 実 長岡病院", "田中 実 市役所");
    }

    @Test
    void aPanelOfAPlaceThatWasMadeUpIsTheBeginning() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));

        for (String spot : List.of(
                "", "x", "KA-NOWHERE-0-1", "KA-LIST-0-99999", "KA-LIST-0-1", "KA-LIST-0-1-999999999999", "---")) {
            Response panel =
                    stage.coordinator().press("attendance.tab:" + meeting.id().value() + ":" + spot);
            assertThat(labels(panel)).contains("山田 花子");
        }
    }

    private static void fits(Response panel) {
        assertThat(components(panel)).isLessThanOrEqualTo(MOST_COMPONENTS);
        List<String> ids = Visit.customIds(panel);
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(ids).allSatisfy(id -> assertThat(id).hasSizeLessThanOrEqualTo(100));
        assertThat(Visit.json(panel).length()).isLessThan(12_000);
        assertThat(text(panel)).isLessThanOrEqualTo(4_000);
        assertThat(labels(panel)).allSatisfy(label -> assertThat(label).hasSizeBetween(1, 80));
    }

    /** All that is to be read, as Discord limits it. */
    private static int text(Response panel) {
        return Pattern.compile("\"content\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(Visit.json(panel))
                .results()
                .mapToInt(found -> found.group(1).length())
                .sum();
    }
}
