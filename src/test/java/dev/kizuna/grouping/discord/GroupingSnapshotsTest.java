package dev.kizuna.grouping.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.grouping.Change;
import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.grouping.Whom;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.discord.GroupingIds.Own;
import dev.kizuna.grouping.wish.BondKind;
import dev.kizuna.grouping.wish.Reason;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.grouping.wish.Unmet;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.rsvp.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every card and form of this room, in both languages. */
class GroupingSnapshotsTest extends OnTablesStage {
    private static final Snapshots SNAPSHOTS = Snapshots.of("grouping");

    @Test
    void everythingInJapanese() {
        everything(Language.JA);
    }

    @Test
    void everythingInEnglish() {
        everything(Language.EN);
    }

    private void everything(Language reader) {
        MeetingView meeting = tables.withGuests(13);
        tables.member(meeting, 1);
        house.press(meeting, 1, Answer.GOING);
        Visit by = stage.coordinator(reader);
        SNAPSHOTS.matches("form", reader, by.press(GroupingIds.PLAN.write(new Of(meeting))));
        List<MemberId> people = furnish(meeting);
        by.type("groups propose", Map.of("tables", 3L, "rounds", 2L));
        seat(meeting, people);
        Response card = by.type("groups show", Map.of());
        SNAPSHOTS.matches("plan", reader, card);
        Response asked = by.press(Visit.customId(card, "groups.publish"));
        SNAPSHOTS.matches("doubt", reader, asked);
        Response published = by.press(Visit.customId(asked, "groups.publishAnyway"));
        SNAPSHOTS.matches("plan_published", reader, published);
        stage.worker.work();
        SNAPSHOTS.matches("card_ja", stage.discord.in(TablesStage.THREAD).get(0).content());
        own(reader, meeting);
        hand(reader, by, published, people);
        tables.arrive(meeting, people.subList(0, 11));
        SNAPSHOTS.matches("plan_mended", reader, by.type("groups repair", Map.of()));
        wishes(reader, by, meeting);
        SNAPSHOTS.matches("met_nothing", reader, by.press(GroupingIds.ENCOUNTERS.write(new Of(meeting))));
        Response met = by.press(GroupingIds.AGAIN.write(new GroupingIds.Again(meeting.id(), Whom.GOING)));
        SNAPSHOTS.matches("met", reader, met);
        SNAPSHOTS.matches("met_again", reader, by.press(Visit.customId(met, "groups.metAskAgain")));
        SNAPSHOTS.matches("form_correct", reader, by.press(Visit.customId(met, "groups.correct")));
        unmet(reader, meeting, people);
    }

    private List<MemberId> furnish(MeetingView meeting) {
        List<MemberId> people = new ArrayList<>(
                GroupingHouse.everybody(tables.propose(meeting, 3).plan().round(1)));
        people.sort(Comparator.comparing(MemberId::value));
        tables.wishes.describe(CIRCLE, people.get(0), Set.of(Trait.CAN_FACILITATE, Trait.NEAR_DOOR));
        tables.wishes.describe(CIRCLE, people.get(1), Set.of(Trait.CAN_FACILITATE));
        tables.wishes.describe(CIRCLE, people.get(2), Set.of(Trait.CAN_SCRIBE));
        tables.wishes.wish(CIRCLE, people.get(3), people.get(4), BondKind.TOGETHER);
        tables.wishes.wish(CIRCLE, people.get(3), people.get(5), BondKind.HIERARCHY);
        return people;
    }

    /** As no search would, so that no better search changes what is shown. */
    private void seat(MeetingView meeting, List<MemberId> people) {
        for (int round = 1; round <= 2; round++) {
            for (int i = 0; i < people.size(); i++) {
                int table = 1 + (i + (round - 1) * (i / 3)) % 3;
                tables.seatings.change(
                        CIRCLE,
                        meeting.id(),
                        tables.report(meeting).plan().revision(),
                        new Change.Move(round, people.get(i), table));
            }
        }
    }

    private void own(Language reader, MeetingView meeting) {
        Visit member = stage.visit(stage.caller(CIRCLE, 1, reader, false));
        SNAPSHOTS.matches("own", reader, member.press(GroupingIds.OWN.write(new Own(meeting))));
        Letter letter = (Letter) stage.wordings.write(house.owed.iterator().next());
        SNAPSHOTS.matches("letter_private_ja", letter.inPrivate());
        SNAPSHOTS.matches("letter_public_ja", letter.inPublic());
    }

    private void hand(Language reader, Visit by, Response card, List<MemberId> people) {
        Response table = by.choose(Visit.customId(card, "groups.table"), 2);
        SNAPSHOTS.matches("table", reader, table);
        Response person =
                by.choose(Visit.customId(table, "groups.person"), people.get(0).value());
        SNAPSHOTS.matches("person", reader, person);
        Response effect = by.choose(Visit.customId(person, "groups.target"), 3);
        SNAPSHOTS.matches("effect_move", reader, effect);
        Matcher value = Pattern.compile("\"value\":\"(\\d+)\"").matcher(Visit.json(effect));
        assertThat(value.find()).isTrue();
        long other = Long.parseLong(value.group(1));
        SNAPSHOTS.matches("effect_swap", reader, by.choose(Visit.customId(effect, "groups.other"), other));
    }

    private void wishes(Language reader, Visit by, MeetingView meeting) {
        Response weights = by.press(GroupingIds.WISHES.write(new Of(meeting)));
        SNAPSHOTS.matches("wishes", reader, weights);
        SNAPSHOTS.matches("form_able", reader, by.press(Visit.customId(weights, "groups.able")));
        SNAPSHOTS.matches("wish", reader, by.choose(Visit.customId(weights, "groups.wish"), "FIELD"));
        SNAPSHOTS.matches("wish_within", reader, by.choose(Visit.customId(weights, "groups.wish"), "NOT_AGAIN"));
        Response pairs = by.press(Visit.customId(weights, "groups.pairs"));
        SNAPSHOTS.matches("pairs", reader, pairs);
        SNAPSHOTS.matches("form_two", reader, by.press(Visit.customId(pairs, "groups.two")));
    }

    /** Every wish that may not be kept, for every reason, in words. */
    private void unmet(Language reader, MeetingView meeting, List<MemberId> people) {
        UnmetWords words = new UnmetWords(TablesStage.TEXTS);
        List<String> lines = new ArrayList<>();
        for (Wish wish : Wish.values()) {
            for (Reason reason : Reason.values()) {
                Unmet unmet = new Unmet(wish, reason, 2, "*社協*", 5, 4, people.subList(0, 2));
                lines.add(words.words(unmet, tables.report(meeting).plan(), reader));
            }
        }
        SNAPSHOTS.matches(
                "unmet",
                reader,
                Response.show(String.join("\n", lines.stream().distinct().toList())));
    }
}
