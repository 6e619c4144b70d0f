package dev.kizuna.contact.discord;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.Met;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.ContactIds.Found;
import dev.kizuna.contact.discord.ContactIds.LogPage;
import dev.kizuna.contact.discord.FollowupIds.Desk;
import dev.kizuna.contact.discord.FollowupIds.Said;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a coordinator who only presses gets from one thing to the next. */
class CoordinatorWaysTest extends OnContactStage {
    private static final String EVERYBODY = "📇 連絡先";
    private static final String LONG_AREA = "とてもとても長い名前の町の三丁目から五丁目まで";

    private MemberId welfare;
    private MemberId clinic;
    private Visit by;

    @BeforeEach
    void gather() {
        house.circles.change(CIRCLE, settings -> settings.withWords(List.of("福祉", "医療"), List.of("向日市", LONG_AREA)));
        welfare = person(1, "山田花子", "福祉", "向日市");
        clinic = person(2, "田中一郎", "医療", LONG_AREA);
        by = stage.visit(CIRCLE, 20, Language.JA, true);
    }

    private MemberId person(long user, String name, String field, String area) {
        Presence now = new Presence(new UserId(user), name, Locale.JAPANESE);
        Person person = house.members.introduce(CIRCLE, now, was -> new Profile(name, "", "", field, area));
        return person.id();
    }

    private Response find(Map<String, List<String>> filled) {
        return by.fill(ContactIds.FIND_FILLED.write(new ContactIds.Nobody()), filled);
    }

    @Test
    void theFormFindsByFieldAndAreaAsTheCommandDoes() {
        assertThat(Visit.json(find(Map.of("field", List.of("医療"), "met", List.of("EITHER")))))
                .contains("田中一郎")
                .doesNotContain("山田花子");
        assertThat(Visit.json(find(Map.of("area", List.of("向日市")))))
                .contains("山田花子")
                .doesNotContain("田中一郎");
        assertThat(Visit.json(find(Map.of("met", List.of("MET"))))).doesNotContain("山田花子", "田中一郎");
    }

    @Test
    void theFormHoldsWhatWasLookedForLast() {
        Response found = find(Map.of("text", List.of("田中"), "area", List.of(LONG_AREA)));
        assertThat(Visit.json(found)).contains("田中一郎");

        String form = Visit.json(by.press(Visit.customId(found, "contacts.find.form")));

        assertThat(form).contains("\"value\":\"田中\"");
        assertThat(form)
                .containsSubsequence("\"label\":\"" + LONG_AREA)
                .matches(
                        json -> json.split("\"default\":true", -1).length - 1 == 2, "the area and “either” are chosen");
    }

    @Test
    void aFieldThatIsOnNoListIsNotChosenInTheForm() {
        String form = Visit.json(by.press(ContactIds.FIND_FORM.write(Found.first("", "町", "", Met.EITHER))));

        assertThat(form.split("\"default\":true", -1)).hasSize(2);
    }

    @Test
    void whereNobodyIsFoundItSaysWhatToTryAndLeadsToEverybody() {
        assertThat(Visit.json(find(Map.of("text", List.of("だれでもない")))))
                .contains("見つかりませんでした", EVERYBODY)
                .doesNotContain("ファイルに書き出す");
    }

    @Test
    void anExportWithoutAReasonAsksForItAndLeavesNoLook() {
        Response found = by.type("contacts find", Map.of());
        String export = Visit.customId(by.press(Visit.customId(found, "contacts.export")), "contacts.exported");

        refused(CardRefusal.NO_REASON, () -> by.fill(export, Map.of("why", List.of("　 "))));
        assertThat(room.looksAt(welfare)).isEmpty();
    }

    @Test
    void aNoteThatIsEmptiedIsSaidToBeGone() {
        String noted = ContactIds.NOTED.write(new ContactIds.One(welfare));

        assertThat(Visit.json(by.fill(noted, Map.of("text", List.of("午後がよい"))))).contains("メモを保存しました");
        assertThat(Visit.json(by.fill(noted, Map.of("text", List.of(" "))))).contains("いまは何もありません");
    }

    @Test
    void nothingACoordinatorOpensIsADeadEnd() {
        String noted = ContactIds.NOTED.write(new ContactIds.One(welfare));

        assertThat(List.of(
                        by.press(ContactIds.SEE.write(new ContactIds.One(welfare))),
                        by.fill(noted, Map.of("text", List.of("午後がよい"))),
                        by.press(ContactIds.LOG.write(new LogPage(1))),
                        by.press(FollowupIds.DESK.write(new Desk(1)))))
                .allSatisfy(card -> assertThat(Visit.json(card)).contains(EVERYBODY));
    }

    @Test
    void fromSomebodysContactDetailsItIsOneTapToTheirEntryOnTheList() {
        assertThat(Visit.customId(by.press(ContactIds.SEE.write(new ContactIds.One(welfare))), "people.open"))
                .endsWith(Long.toString(welfare.value()));
    }

    @Test
    void thoseWhoWaitToBeIntroducedAreOneTapFromTheirContactDetails() {
        room.write(welfare);
        room.write(clinic);
        room.cards.show(CIRCLE, clinic, Item.OFFER, Visibility.CIRCLE);
        stage.member(1).press(FollowupIds.SAY.write(new Said(CIRCLE, clinic, Progress.INTRODUCE)));

        List<String> ways = Visit.customIds(by.press(FollowupIds.DESK.write(new Desk(1))));

        assertThat(ways)
                .contains(
                        ContactIds.SEE.write(new ContactIds.One(welfare)),
                        ContactIds.SEE.write(new ContactIds.One(clinic)));
    }

    @Test
    void whatOneLookShowsIsOneLineOfTheLog() {
        room.write(welfare);
        room.cards.show(CIRCLE, welfare, Item.PHONE, Visibility.COORDINATORS);
        room.cards.show(CIRCLE, welfare, Item.EMAIL, Visibility.COORDINATORS);
        by.press(ContactIds.SEE.write(new ContactIds.One(welfare)));

        assertThat(room.looksAt(welfare)).hasSize(2);
        assertThat(Visit.json(by.type("contacts log", Map.of())).split("山田花子", -1))
                .hasSize(2);
    }
}
