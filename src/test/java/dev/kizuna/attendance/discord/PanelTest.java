package dev.kizuna.attendance.discord;

import static dev.kizuna.attendance.discord.Spot.BEGINNING;
import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.attendance.AttendanceRefusal;
import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Bounds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

/** A coordinator with one thumb at the door. */
class PanelTest extends OnDoorStage {
    private static final Map<String, Object> NOTHING = Map.of();
    private static final ChannelId HALL = new ChannelId(31);
    private static final int MOST_COMPONENTS = 40;

    @Test
    void aPressOnANameChecksInAndOneBesideItTakesItBack() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"), member("青木 一郎", "あおき いちろう"));

        Response panel = panel();
        assertThat(labels(panel)).startsWith("青木 一郎", "山田 花子");
        Response one = stage.coordinator().press(button(panel, "山田 花子"));
        assertThat(Visit.json(one)).contains("**山田 花子** さんを受け付けました", "来た **1**", "予定 **2**", "まだの方　1名");
        Response back = stage.coordinator().press(button(one, "↩️ 取り消す"));
        assertThat(Visit.json(back)).contains("受付を取り消しました", "来た **0**");
        assertThat(door.door(meeting).here()).isZero();
    }

    @Test
    void twoQuickTapsNeverReachSomebodyElse() {
        MemberId[] people = new MemberId[6];
        for (int i = 0; i < 6; i++) {
            people[i] = member("名前" + i, "なまえ" + i);
        }
        MeetingView meeting = atTheDoor(people);

        Response before = panel();
        for (int i = 0; i < 6; i += 2) {
            Response after = stage.coordinator().press(button(before, "名前" + i));
            assertThat(Visit.json(after).split("\\\\n"))
                    .as("no line more")
                    .hasSameSizeAs(Visit.json(before).split("\\\\n"));
            assertThat(labels(after)).as("nothing is wider or narrower").isEqualTo(labels(before));
            assertThat(Visit.customIds(after)).as("nothing moves").hasSameSizeAs(Visit.customIds(before));
            assertThat(labels(after).indexOf("名前" + i)).isEqualTo(labels(before).indexOf("名前" + i));
            assertThat(isOff(after, "名前" + i)).as("and takes no second press").isTrue();
            stage.coordinator().press(button(before, "名前" + i));
            before = after;
        }
        assertThat(door.door(meeting).here()).isEqualTo(3);
        house.clock.pass(Duration.ofSeconds(1));
        assertThat(labels(panel()))
                .as("whoever looks anew sees those who are not here yet")
                .startsWith("名前1", "名前3", "名前5");
    }

    @Test
    void nobodyWhoIsNewOnTheListComesBetweenNamesThatAreShown() {
        MeetingView meeting = atTheDoor(member("石川 美穂", "いしかわ"), member("山田 花子", "やまだ"));
        Response panel = panel();
        house.record(meeting, member("青木 一郎", "あおき"), GOING, Bounds.NONE);

        Response in = stage.coordinator().press(button(panel, "石川 美穂"));

        assertThat(labels(in)).startsWith("石川 美穂", "山田 花子").doesNotContain("青木 一郎");
        assertThat(Visit.json(in)).contains("予定 **3**", "まだの方　2名");
        house.clock.pass(Duration.ofSeconds(1));
        assertThat(labels(panel())).startsWith("青木 一郎", "山田 花子");
    }

    @Test
    void whatAnotherHandDoesIsDrawnOnMyPanelAndNothingMovesThere() {
        MemberId hanako = member("山田 花子", "やまだ");
        MeetingView meeting = atTheDoor(member("石川 美穂", "いしかわ"), hanako, member("青木 一郎", "あおき"));
        Response mine = stage.coordinator().press(button(panel(), "石川 美穂"));
        List<MessageCreateData> drawn = new ArrayList<>();
        requireNonNull(((Response.Show) mine).whenShown()).accept(content -> drawn.add(content));
        stage.worker.pass(Duration.ofSeconds(1));
        assertThat(drawn).extracting(Visit::json).as("what it says already").containsOnly(Visit.json(mine));

        door.checkIn(meeting, hanako);
        stage.worker.pass(Duration.ofSeconds(1));

        Response anew = Response.show(drawn.get(drawn.size() - 1));
        assertThat(Visit.json(anew)).contains("来た **2**", "まだの方　1名", "**石川 美穂** さんを受け付けました");
        assertThat(labels(anew)).isEqualTo(labels(mine));
        assertThat(isOff(anew, "石川 美穂")).isTrue();
        assertThat(Visit.json(anew).split("\\\\n"))
                .as("no line more")
                .hasSameSizeAs(Visit.json(mine).split("\\\\n"));
    }

    @Test
    void whoWantedToPressAMomentLaterThanAnotherHandTakesNothingBack() {
        MemberId hanako = member("山田 花子", "やまだ");
        MeetingView meeting = atTheDoor(hanako, member("青木 一郎", "あおき"));
        Response mine = stage.coordinator().press(button(panel(), "青木 一郎"));
        door.checkIn(meeting, hanako);
        AtomicReference<MessageCreateData> drawn = new AtomicReference<>(Visit.card(mine));
        requireNonNull(((Response.Show) mine).whenShown()).accept(content -> {
            drawn.set(content);
            return true;
        });
        stage.worker.work();
        Response anew = Response.show(drawn.get());
        assertThat(Visit.json(anew)).contains("来た **2**");

        Response same = stage.coordinator().press(button(anew, "山田 花子"));

        assertThat(Visit.json(same)).contains("もう受付が済んでいます");
        assertThat(door.door(meeting).here()).isEqualTo(2);
    }

    @Test
    void twoQuickTapsOnTakingBackTakeBackOnce() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));
        Response in = stage.coordinator().press(button(panel(), "山田 花子"));

        Response back = stage.coordinator().press(button(in, "↩️ 取り消す"));

        assertThat(isOff(back, "↩️ 取り消す")).isTrue();
        assertThat(isOff(back, "山田 花子")).isFalse();
        assertThat(door.door(meeting).here()).isZero();
    }

    private static boolean isOff(Response response, String label) {
        String json = Visit.json(response);
        int at = json.indexOf("\"label\":\"" + label + "\"");
        return json.substring(json.lastIndexOf("custom_id", at), at).contains("\"disabled\":true");
    }

    @Test
    void inTheListOfAllThosePressedAreMarkedAndPressedAgainToTakeItBack() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));
        Response all = see(panel(), View.LIST);

        Response one = stage.coordinator().press(button(all, "山田 花子"));
        house.clock.pass(Duration.ofSeconds(1));
        Response again = see(one, View.LIST);
        Response back = stage.coordinator().press(button(again, "山田 花子"));

        assertThat(labels(back)).startsWith("山田 花子");
        assertThat(door.door(meeting).here()).isZero();
        Response in = stage.coordinator().press(button(back, "↩️ 取り消す"));
        assertThat(Visit.json(in)).contains("さんを受け付けました");
        assertThat(door.door(meeting).here()).isEqualTo(1);
    }

    @Test
    void whatAnotherHandDidIsSeenAtTheNextPressAndNotUndoneByIt() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"), member("青木 一郎", "あおき いちろう"));
        Response mine = panel();
        Response theirs = panel();
        stage.coordinator().press(button(theirs, "山田 花子"));

        Response same = stage.coordinator().press(button(mine, "山田 花子"));
        assertThat(Visit.json(same)).contains("もう受付が済んでいます", "来た **1**");
        assertThat(door.door(meeting).here()).isEqualTo(1);
        Response other = stage.coordinator().press(button(mine, "青木 一郎"));
        assertThat(Visit.json(other)).contains("来た **2**");
    }

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
    void beforeTheDoorOpensItIsAskedAndMayGoOn() {
        MeetingView meeting = house.announced(null);
        MemberId person = member("山田 花子", "やまだ");
        house.record(meeting, person, GOING, Bounds.NONE);

        Response asked = panel();
        assertThat(Visit.json(asked)).contains("受付を開きますか", "11:30");
        Response open = stage.coordinator().press(Visit.customId(asked, "attendance.open"));
        assertThat(Visit.json(open)).contains("まだ開始の30分前になっていません");
        Response in = stage.coordinator().press(button(open, "山田 花子"));
        assertThat(Visit.json(in)).contains("受け付けました");

        Response typed = stage.coordinator().type("attendance checkin", Map.of("person", "山田"));
        assertThat(Visit.json(typed)).contains("受付を開きますか");
        assertThat(Visit.json(stage.coordinator().press(Visit.customId(typed, "attendance.in"))))
                .contains("もう受付が済んでいます");
    }

    @Test
    void justAfterTheEndItIsStillTheDoorOfTheMeetingThatWasHeld() {
        MeetingView held = atTheDoor(member("山田 花子", "やまだ はなこ"));
        MeetingView next = house.announced(null);
        door.to(held.end().plus(Duration.ofHours(1)));
        assertThat(Visit.json(panel())).contains("山田 花子").doesNotContain("受付を開きますか");
        assertThat(Visit.json(stage.coordinator().type("attendance checkin", Map.of("person", "山田"))))
                .contains("受け付けました");
        assertThat(door.door(held).here()).isEqualTo(1);

        door.to(held.end().plus(Duration.ofHours(13)));
        assertThat(Visit.json(panel())).contains("受付を開きますか");
        door.until(next, Duration.ofMinutes(10));
        assertThat(Visit.json(panel())).contains("まだの方　0名");
    }

    @Test
    void whatIsNeededLessOftenIsInTheMenu() {
        atTheDoor(member("山田 花子", "やまだ はなこ"));
        Response panel = panel();
        assertThat(labels(panel)).contains("席割り", "受付の合言葉とQRコード", "印刷：出席名簿", "印刷：名札", "出席のまとめ");

        assertThat(Visit.json(go(panel, Deed.CODE))).contains("受付の合言葉");
        assertThat(Visit.json(go(panel, Deed.SUMMARY))).contains("出席のまとめ");
        assertThat(Visit.json(go(panel, Deed.PRINT_LIST))).contains("出席名簿");
        assertThat(Visit.json(go(panel, Deed.PRINT_TAGS))).contains("名札");
    }

    private Response go(Response panel, Deed deed) {
        return stage.coordinator().choose(Visit.customId(panel, "attendance.list"), deed.name());
    }

    @Test
    void theSameCanBeTyped() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));

        Response in = stage.coordinator().type("attendance checkin", Map.of("person", "やまだ"));
        assertThat(Visit.json(in)).contains("受け付けました", "来た **1**");
        assertThat(Visit.json(stage.coordinator().type("attendance undo", Map.of("person", "やまだ"))))
                .contains("取り消しました");
        assertThat(Visit.json(stage.coordinator().type("attendance undo", Map.of("person", "やまだ"))))
                .contains("まだされていません");
        assertThat(door.door(meeting).here()).isZero();
    }

    @Test
    void aWalkInIsWrittenInTwoFields() {
        MeetingView meeting = atTheDoor(member("山田 花子", "やまだ はなこ"));
        Response form = stage.coordinator().press(Visit.customId(panel(), "attendance.walkIn"));
        assertThat(labels(form)).containsExactly("お名前", "所属または分野");

        Response panel = stage.coordinator()
                .fill(
                        Visit.customId(form, "attendance.walkedIn"),
                        Map.of("name", List.of("長岡 一郎"), "from", List.of("長岡製作所")));

        assertThat(Visit.json(panel)).contains("**長岡 一郎** さんを受け付けました。\\n**飛び入り**", "来た **1**", "予定 **1**");
        assertThat(door.door(meeting).chairs()).isEqualTo(2);
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
    void thoseInVoiceBesideTheCoordinatorAreCheckedInByOnePress() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        door.until(meeting, Duration.ofMinutes(15));
        assertThat(labels(panel())).noneMatch(label -> label.startsWith("通話"));
        stage.inVoice.put(new UserId(DoorStage.COORDINATOR), HALL);
        stage.inVoice.put(new UserId(1), HALL);
        stage.inVoice.put(new UserId(2), new ChannelId(32));
        Response panel = panel();

        Response in = stage.coordinator().press(button(panel, "通話にいる人を受付（2）"));

        assertThat(Visit.json(in)).contains("新しく 1名、すでに 0名", "通話にいる1名は、まだ名簿にありません", "来た **1**");
        assertThat(door.at(meeting, house.member(1)).isHere()).isTrue();
        stage.inVoice.remove(new UserId(DoorStage.COORDINATOR));
        refused(AttendanceRefusal.NOT_IN_VOICE, () -> stage.coordinator().press(button(panel, "通話にいる人を受付（2）")));
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

    @Test
    void membersAndOtherCirclesAreTurnedAway() {
        atTheDoor(member("山田 花子", "やまだ はなこ"));
        String in = button(panel(), "山田 花子");

        refused(CircleRefusal.COORDINATORS_ONLY, () -> stage.member(1).press(in));
        refused(
                MeetingRefusal.NOT_FOUND,
                () -> stage.visit(stage.caller(OTHER_CIRCLE, 1, Language.JA, true))
                        .press(in));
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

    private MemberId member(String name, String reading) {
        return house.members.add(CIRCLE, new Profile(name, reading, "", "", "")).id();
    }

    /** A quarter of an hour before a meeting to which these people come. */
    private MeetingView atTheDoor(MemberId... people) {
        MeetingView meeting = house.announced(null);
        for (MemberId person : people) {
            house.record(meeting, person, GOING, Bounds.NONE);
        }
        door.until(meeting, Duration.ofMinutes(15));
        return meeting;
    }

    private Response see(Response panel, View view) {
        return stage.coordinator()
                .choose(
                        Visit.customId(panel, "attendance.list"),
                        BEGINNING.on(view).text());
    }

    private Response panel() {
        return stage.coordinator().type("attendance panel", NOTHING);
    }
}
