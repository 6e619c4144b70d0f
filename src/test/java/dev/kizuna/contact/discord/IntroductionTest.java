package dev.kizuna.contact.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.contact.ContactHouse;
import dev.kizuna.contact.discord.FollowupIds.Brought;
import dev.kizuna.contact.discord.FollowupIds.Said;
import dev.kizuna.contact.followup.FollowupNotice;
import dev.kizuna.contact.followup.FollowupRefusal;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.discord.Option.Suggestion;
import dev.kizuna.discord.Servers.Belonging;
import dev.kizuna.discord.Visit;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code /followup introduce}: whom one can ask for, who is told of it, and who when it was made. */
class IntroductionTest extends OnContactStage {
    private static final long COORDINATOR = 9;

    private MemberId asker;
    private MemberId stranger;
    private Visit by;

    @BeforeEach
    void sit() {
        asker = room.member(1, "山田花子");
        MemberId tablemate = room.member(2, "田中一郎");
        stranger = room.member(3, "田中次郎");
        room.write(stranger);
        room.introducers.add(room.member(COORDINATOR, "世話人"));
        stage.servers.members.put(new UserId(COORDINATOR), new Belonging(Set.of(ContactStage.COORDINATORS), false));
        room.held(List.of(asker, tablemate), List.of());
        by = stage.member(1);
    }

    @Test
    void anybodyOfTheCircleCanBeAskedForByName() {
        assertThat(Visit.json(by.type("followup introduce", Map.of("person", "田中次郎"))))
                .contains("田中次郎", "世話人に伝わります");
        assertThat(room.followups.with(room.viewer(asker), stranger).is(Progress.INTRODUCE))
                .isTrue();

        refused(CardRefusal.NOBODY_OF_THE_NAME, () -> by.type("followup introduce", Map.of("person", "だれか")));
        room.member(OTHER_CIRCLE, 8, "よその人");
        refused(CardRefusal.NOBODY_OF_THE_NAME, () -> by.type("followup introduce", Map.of("person", "よその人")));
    }

    @Test
    void namesOfStrangersAreSuggestedToThoseWhoKnowTwoLettersOfThemAndNothingElseOfThem() {
        assertThat(suggested("")).extracting(Suggestion::label).containsExactly("田中一郎");
        assertThat(suggested("田")).extracting(Suggestion::label).containsExactly("田中一郎");
        assertThat(suggested("田中")).extracting(Suggestion::value).hasSize(2).contains("田中次郎");
        assertThat(suggested("竹とんぼ舎")).isEmpty();
        assertThat(suggested("福祉")).isEmpty();
    }

    @Test
    void aStrangersNumberIsNoWayToTheirName() {
        refused(
                CardRefusal.NOBODY_OF_THE_NAME,
                () -> by.type("followup introduce", Map.of("person", Long.toString(stranger.value()))));
        refused(
                MemberRefusal.UNKNOWN_PERSON,
                () -> by.press(FollowupIds.SAY.write(new Said(CIRCLE, stranger, Progress.INTRODUCE))));
    }

    @Test
    void coordinatorsAreToldTheTwoNamesAndNothingElseInOneLetterForAnHoursWishes() {
        ask();
        room.followups.become(room.viewer(asker), stranger, Progress.NOT_NOW);
        ask();
        stage.member(2).type("followup introduce", Map.of("person", "田中次郎"));

        List<Notice> owed = owed(FollowupNotice.WISHED);
        assertThat(owed).hasSize(1);
        assertThat(owed.get(0).receiver()).isEqualTo(house.member(COORDINATOR));
        String letter = Visit.json(((Letter) stage.wordings.write(owed.get(0))).inPrivate());
        assertThat(letter).contains("山田花子", "田中一郎", "田中次郎", "紹介した");
        assertThat(ContactHouse.WHOLE.values()).noneMatch(letter::contains);
    }

    @Test
    void whatIsAskedAfterTheHourIsToldAtTheNext() {
        ask();
        assertThat(owed(FollowupNotice.WISHED)).hasSize(1);

        house.clock.pass(Duration.ofHours(1));
        by.type("followup introduce", Map.of("person", "田中一郎"));

        assertThat(owed(FollowupNotice.WISHED))
                .extracting(Notice::occasion)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void coordinatorsAreNotToldOfWhatWasTakenBackNorIsWhoeverCoordinatesNoMore() {
        ask();
        Notice owed = owed(FollowupNotice.WISHED).get(0);
        stage.servers.members.put(new UserId(COORDINATOR), new Belonging(Set.of(), false));
        assertThat(stage.wordings.write(owed)).isEqualTo(new Wording.Needless(Lapse.OVERTAKEN));

        stage.servers.members.put(new UserId(COORDINATOR), new Belonging(Set.of(ContactStage.COORDINATORS), false));
        assertThat(stage.wordings.write(owed)).isInstanceOf(Letter.class);
        room.followups.become(room.viewer(asker), stranger, Progress.NOT_NOW);
        assertThat(stage.wordings.write(owed)).isEqualTo(new Wording.Needless(Lapse.OVERTAKEN));
    }

    @Test
    void aCoordinatorSaysInTheirDirectMessagesThatItWasMadeAndNobodyElseDoes() {
        ask();
        String brought = FollowupIds.BROUGHT.write(new Brought(CIRCLE, asker, stranger));
        refused(CircleRefusal.COORDINATORS_ONLY, () -> stage.alone(2).press(brought));
        refused(CircleRefusal.COORDINATORS_ONLY, () -> by.press(brought));

        assertThat(Visit.json(stage.alone(COORDINATOR).press(brought))).contains("山田花子さんと田中次郎さんを「紹介ずみ」");

        assertThat(room.followups.with(room.viewer(asker), stranger).is(Progress.INTRODUCED))
                .isTrue();
        room.followups.become(room.viewer(asker), stranger, Progress.PHONED);
        refused(FollowupRefusal.NOT_WAITING, () -> stage.alone(COORDINATOR).press(brought));
    }

    @Test
    void bothAreToldOnceThatItWasMade() {
        ask();
        room.introductions.made(CIRCLE, asker, stranger);
        room.introductions.made(CIRCLE, asker, stranger);

        List<Notice> owed = owed(FollowupNotice.INTRODUCED);
        assertThat(owed).extracting(Notice::receiver).containsExactlyInAnyOrder(asker, stranger);
        for (Notice notice : owed) {
            String letter = Visit.json(((Letter) stage.wordings.write(notice)).inPrivate());
            assertThat(letter).contains(notice.receiver().equals(asker) ? "田中次郎" : "山田花子");
            assertThat(ContactHouse.WHOLE.values()).noneMatch(letter::contains);
        }
    }

    private void ask() {
        by.type("followup introduce", Map.of("person", "田中次郎"));
    }

    private List<Notice> owed(FollowupNotice kind) {
        return house.owed.stream()
                .filter(notice -> notice.kind().equals(kind.kind()))
                .distinct()
                .toList();
    }

    private List<Suggestion> suggested(String typed) {
        MetPeople met = new MetPeople(room.followups, house.members);
        return new WantedPeople(met, house.members)
                .option()
                .suggestions()
                .suggest(Visit.caller(CIRCLE.value(), 1, "", false), typed);
    }
}
