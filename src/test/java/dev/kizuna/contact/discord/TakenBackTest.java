package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.contact.ContactHouse;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.discord.ContactIds.Raise;
import dev.kizuna.contact.discord.ContactIds.Whose;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Servers.Belonging;
import dev.kizuna.discord.Visit;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.discord.HandWorker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an owner takes back is taken out of the private answers that show it already. */
class TakenBackTest extends OnContactStage {
    private static final String TAKEN_BACK = "ここの表示を閉じました";
    private static final String FILE_TAKEN_BACK = "ファイルを取り下げました";

    private MemberId owner;
    private MeetingView meeting;
    private String card;

    @BeforeEach
    void sit() {
        owner = room.member(Eyes.SELF.user, "山田花子");
        MemberId tablemate = room.member(2, "田中一郎");
        room.member(4, "佐藤三郎");
        room.member(5, "世話人");
        meeting = room.held(List.of(owner, tablemate), List.of());
        room.write(owner);
        for (Eyes eyes : Eyes.values()) {
            stage.servers.members.put(new UserId(eyes.user), new Belonging(Set.of(), false));
        }
        card = ContactIds.OPEN.write(new Whose(CIRCLE, owner));
    }

    @Test
    void withdrawnIsWithdrawnFromEveryAnswerThatShowsTheCardToAnotherAndFromNoOther() {
        for (Item item : Item.values()) {
            room.cards.show(CIRCLE, owner, item, Visibility.CIRCLE);
        }
        Map<String, PaperAnswer> showing = new HashMap<>();
        Map<String, PaperAnswer> silent = new HashMap<>();
        for (Eyes eyes : Eyes.values()) {
            for (Door door : Door.values()) {
                List<Response> answers = new ArrayList<>();
                String shown = new Doors(stage, owner, meeting.id(), answers::add).behind(door, eyes);
                boolean shows = List.of(Item.values()).stream().anyMatch(item -> Doors.isIn(door, item, shown));
                boolean toOthers = eyes != Eyes.SELF && door != Door.PREVIEW && door != Door.MORNING_LETTER;
                answers.stream()
                        .filter(answer -> !(answer instanceof Response.Ask))
                        .forEach(answer -> (shows && toOthers ? showing : silent)
                                .put(eyes + " " + door, PaperAnswer.standing(answer)));
            }
        }
        assertThat(showing).hasSizeGreaterThan(15);

        stage.member(Eyes.SELF.user).press(ContactIds.WITHDRAWN.write(new Of(CIRCLE)));
        stage.worker.work();

        showing.forEach((way, answer) -> {
            assertThat(answer.text()).as(way).containsAnyOf(TAKEN_BACK, FILE_TAKEN_BACK);
            assertThat(answer.hasFiles()).as(way).isFalse();
            assertThat(ContactHouse.WHOLE.values()).as(way).noneMatch(answer.text()::contains);
        });
        silent.forEach((way, answer) ->
                assertThat(answer.text()).as(way).doesNotContain(TAKEN_BACK).doesNotContain(FILE_TAKEN_BACK));
    }

    @Test
    void anAnswerFollowsWhatItShowsAndNothingElse() {
        room.cards.show(CIRCLE, owner, Item.OFFER, Visibility.CIRCLE);
        PaperAnswer shown = PaperAnswer.standing(stage.member(4).press(card));

        visibility("phone", "nobody");
        visibility("offer", "circle");
        assertThat(shown.text()).contains(ContactHouse.WHOLE.get(Item.OFFER));

        visibility("offer", "tablemates");
        assertThat(shown.text()).contains(TAKEN_BACK);
        assertThat(shown.text()).as("the way to look again").contains(card);
    }

    @Test
    void whatWasRaisedForATableIsTakenOutOfItsAnswersOnceItIsTakenBack() {
        raise(Raised.BOTH);
        PaperAnswer shown = PaperAnswer.standing(stage.member(2).type("tablemates", Map.of()));
        assertThat(shown.text()).contains(ContactHouse.WHOLE.get(Item.PHONE));

        raise(Raised.NOTHING);

        assertThat(shown.text()).contains(TAKEN_BACK);
    }

    @Test
    void whatIsTakenBackWhileAnAnswerIsOnItsWayIsNotLeftStanding() {
        PaperAnswer late = new PaperAnswer(stage.member(2).press(card));
        room.cards.withdraw(CIRCLE, owner);
        assertThat(late.text()).as("it does not stand yet").contains(ContactHouse.WHOLE.get(Item.OFFICE));

        late.stand();
        stage.worker.work();

        assertThat(late.text()).contains(TAKEN_BACK);
    }

    @Test
    void anItemThatIsBlankedIsTakenBackAndOneThatIsRewordedIsNot() {
        PaperAnswer shown = PaperAnswer.standing(stage.member(2).press(card));

        room.cards.write(CIRCLE, owner, Map.of(Item.OFFICE, "つくし舎"));
        stage.worker.work();
        assertThat(shown.text()).doesNotContain(TAKEN_BACK);

        room.cards.write(CIRCLE, owner, Map.of(Item.OFFICE, ""));
        stage.worker.work();
        assertThat(shown.text()).contains(TAKEN_BACK);
    }

    @Test
    void whatDiscordLetsNobodyChangeAnyMoreIsForgottenAndNeverMoreIsKeptThanFits() {
        HandWorker worker = new HandWorker();
        StandingCards standing = new StandingCards(worker);
        Response one = look(standing);
        for (int i = 0; i < StandingCards.MOST + 2; i++) {
            PaperAnswer.standing(one);
        }
        assertThat(standing.size()).isEqualTo(StandingCards.MOST);

        worker.pass(StandingCards.LASTING);

        assertThat(standing.size()).isZero();
    }

    private Response look(StandingCards standing) {
        var look = standing.look();
        var seen = house.transactions.write(
                work -> room.cards.seenBy(work, room.coordinator(), List.of(owner), List.of(Item.OFFER), ""));
        return look.at(room.coordinator(), seen, Response.whisper("card"), Visit.card(Response.whisper("gone")));
    }

    private void visibility(String item, String who) {
        stage.member(Eyes.SELF.user).type("card visibility", Map.of("item", item, "who", who));
        stage.worker.work();
    }

    private void raise(Raised what) {
        stage.member(Eyes.SELF.user).press(ContactIds.RAISE.write(new Raise(CIRCLE, meeting.id(), what)));
        stage.worker.work();
    }
}
