package dev.kizuna.privacy.discord;

import static dev.kizuna.discord.Visit.customId;
import static dev.kizuna.discord.Visit.json;
import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Erasures;
import dev.kizuna.member.MemberData;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.notice.discord.KindWords;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Dossiers;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.Look;
import dev.kizuna.privacy.Looks;
import dev.kizuna.privacy.Policies;
import dev.kizuna.privacy.PrivacyData;
import dev.kizuna.privacy.PrivacyRefusal;
import dev.kizuna.privacy.Seen;
import dev.kizuna.privacy.Subject;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.RsvpData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.FileUpload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are shown and may change, by commands and presses. */
@OnBothDatabases(rooms = MeetingHouse.class)
class PrivacyRoomTest {
    private static final String EXPORT = "privacy.export:" + CIRCLE.value();
    private static final String ERASED = "privacy.erased:" + CIRCLE.value();

    private final Snapshots snapshots = Snapshots.of("privacy");
    private final Texts texts = new Texts("discord", "circle", "sealing", "privacy", "rsvp", "notice");
    private final Routes routes = new Routes();

    private MeetingHouse house;
    private Policies policies;
    private Looks looks;
    private Dossiers dossiers;
    private Person hanako;

    @BeforeEach
    void open(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        policies = new Policies(transactions, house.clock);
        looks = new Looks(transactions, house.seals);
        dossiers = new Dossiers(
                transactions,
                List.of(
                        new PrivacyData(house.seals),
                        new RsvpData(
                                house.meetings,
                                (work, notices, terms) -> {},
                                house.circles,
                                house.clock,
                                house.seals,
                                changed -> {}),
                        new MemberData(new Erasures(transactions, house.seals, house.clock))),
                () -> {},
                house.clock);
        hanako = house.members.introduce(
                CIRCLE, new Presence(new UserId(3), "はなこ", Locale.JAPANESE), profile -> profile);
        new PrivacyRoom(
                        policies,
                        looks,
                        dossiers,
                        (circle, user) -> house.members.of(circle, user).map(Person::id),
                        circle -> ZoneId.of("Asia/Tokyo"),
                        new KindWords(texts)::of,
                        new CircleAuthority(house.circles),
                        texts)
                .register(routes);
    }

    @Test
    void thePolicyIsShownToEverybodyInTheirLanguage() {
        for (Language reader : Language.values()) {
            snapshots.matches("policy", reader, hanako(reader).type("privacy policy", Map.of()));
            snapshots.matches("policy_coordinator", reader, coordinator(reader).press("privacy.policy"));
            snapshots.matches("policy_form", reader, coordinator(reader).press("privacy.write"));
        }
    }

    @Test
    void aCoordinatorWritesAnotherOne() {
        Response form = coordinator(Language.JA).press("privacy.write");

        Response card = coordinator(Language.JA)
                .fill(
                        customId(form, "privacy.written"),
                        Map.of("japanese", List.of("うちの決まり"), "english", List.of("Ours")));

        assertThat(json(card)).contains("文面を新しくしました", "うちの決まり");
        assertThat(json(hanako(Language.JA).type("privacy policy", Map.of()))).contains("うちの決まり");
        assertThat(json(hanako(Language.EN).type("privacy policy", Map.of()))).contains("Ours");
    }

    @Test
    void theFirstTextIsShownBeforeItHoldsAgain() {
        policies.write(CIRCLE, 0, "うちの決まり", "", new UserId(2));
        for (Language reader : Language.values()) {
            Response own = coordinator(reader).type("privacy policy", Map.of());
            snapshots.matches("policy_own", reader, own);
            snapshots.matches("policy_default", reader, coordinator(reader).press(customId(own, "privacy.default")));
        }
        assertThat(json(hanako(Language.JA).type("privacy policy", Map.of())))
                .contains("うちの決まり")
                .doesNotContain("privacy.default");
        assertThatThrownBy(() -> hanako(Language.JA).press("privacy.restored:1"))
                .isInstanceOf(Refusal.class);

        Response restored = coordinator(Language.JA).press("privacy.restored:1");

        assertThat(json(restored)).contains("文面を新しくしました", "何のために").doesNotContain("privacy.default");
        assertThat(json(hanako(Language.EN).type("privacy policy", Map.of()))).contains("What for");
        assertThat(policies.current(CIRCLE).version()).as("agreed to anew").isEqualTo(2);
        coordinator(Language.JA).press("privacy.restored:1");
        assertThat(policies.current(CIRCLE).version()).as("twice is as once").isEqualTo(2);
        policies.write(CIRCLE, 2, "別の決まり", "", new UserId(2));
        refused(PrivacyRefusal.POLICY_CHANGED, () -> coordinator(Language.JA).press("privacy.restored:1"));
    }

    @Test
    void withoutAnEnglishTextTheJapaneseIsShown() {
        policies.write(CIRCLE, 0, "うちの決まり", "", new UserId(2));

        assertThat(json(hanako(Language.EN).type("privacy policy", Map.of()))).contains("うちの決まり");
    }

    @Test
    void nobodyElseWritesOne() {
        assertThatThrownBy(() -> hanako(Language.JA).press("privacy.write")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> hanako(Language.JA).fill("privacy.written:0", Map.of("japanese", List.of("x"))))
                .isInstanceOf(Refusal.class);
        assertThat(policies.current(CIRCLE).isOfTheHouse()).isTrue();
    }

    @Test
    void consentIsShownWithItsTime() {
        house.transactions.write(work -> {
            policies.agree(work, CIRCLE, hanako.id(), 0);
            return null;
        });

        assertThat(json(hanako(Language.JA).type("privacy policy", Map.of()))).contains("同意をいただいています");
    }

    @Test
    void theOwnerSeesWhoLookedAndNobodyElseDoes() {
        for (int minute = 0; minute < 12; minute++) {
            Look look = new Look(
                    CIRCLE,
                    new UserId(minute == 11 ? 0 : 2),
                    hanako.id(),
                    minute == 11 ? Seen.EXPORT : Seen.PHONE,
                    house.clock.instant(),
                    minute % 2 == 0 ? "会場の変更を**伝える**ため" : "");
            house.transactions.write(work -> {
                looks.record(work, look);
                return null;
            });
            house.clock.pass(Duration.ofMinutes(1));
        }
        for (Language reader : Language.values()) {
            Response log = hanako(reader).type("privacy access-log", Map.of());
            snapshots.matches("log", reader, log);
            snapshots.matches("log_last", reader, hanako(reader).press("privacy.log:2"));
            snapshots.matches("log_none", reader, coordinator(reader).type("privacy access-log", Map.of()));
        }
    }

    @Test
    void everybodyIsHandedWhatIsHeldAndIsAskedOnceBeforeItGoes() {
        MeetingView meeting = house.announced(1);
        house.rsvps.answer(house.reply(meeting, 3), GOING, "<b>遅れます</b>\n\"すこし\"");
        for (Language reader : Language.values()) {
            snapshots.matches("export", reader, hanako(reader).type("privacy export", Map.of()));
            Response ask = hanako(reader).type("privacy erase", Map.of());
            snapshots.matches("erase", reader, ask);
            assertThat(house.members.of(CIRCLE, new UserId(3))).isPresent();
        }
        assertThat(files(hanako(Language.JA).press(EXPORT)).get("kizuna.html"))
                .contains("遅れます", "&lt;b&gt;", "絆の会", "参加")
                .doesNotContain("<b>遅れます");
        assertThat(files(hanako(Language.JA).press(EXPORT)).get("kizuna.json"))
                .contains("\"subject\": \"answer\"", "\"what\": \"going\"", "\\\"すこし\\\"");

        snapshots.matches("erased", Language.JA, hanako(Language.JA).press(ERASED));

        assertThat(house.members.of(CIRCLE, new UserId(3))).isEmpty();
        refused(PrivacyRefusal.NOBODY, () -> hanako(Language.JA).press(EXPORT));
    }

    @Test
    void whoWasAskedStaysByOnePress() {
        Response stays = hanako(Language.JA).press("privacy.stay:" + CIRCLE.value());

        assertThat(policies.agreed(CIRCLE, hanako.id())).isPresent();
        snapshots.matches("stay", Language.JA, stays);
        snapshots.matches("stay", Language.EN, hanako(Language.EN).press("privacy.stay:" + CIRCLE.value()));
    }

    private static Map<String, String> files(Response response) {
        Response answer =
                response instanceof Response.Later later ? later.work().get() : response;
        return Visit.card(answer).getAllDistinctFiles().stream().collect(Collectors.toMap(FileUpload::getName, file -> {
            try (InputStream content = file.getData()) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
    }

    private Visit hanako(Language language) {
        return as(Visit.caller(CIRCLE.value(), 3, "はなこ", false), language);
    }

    private Visit coordinator(Language language) {
        return as(Visit.caller(CIRCLE.value(), 2, "世話人", true), language);
    }

    private Visit as(Caller caller, Language language) {
        return new Visit(
                routes,
                new CircleAuthority(house.circles),
                new Caller(
                        caller.circle(),
                        caller.channel(),
                        caller.user(),
                        caller.name(),
                        language,
                        caller.roles(),
                        caller.managesServer(),
                        caller.interaction()));
    }

    @Test
    void thePageHasWordsForWhatMachinesCallOtherwise() {
        List<Held> held = List.of(
                Held.of(Subject.PROFILE).with(Detail.LANGUAGE, "ja"),
                Held.of(Subject.NOTICE).with(Detail.TITLE, "followup.goes_on"));
        ReadablePage page = new ReadablePage(new KindWords(texts)::of, texts);

        assertThat(page.page(held, ZoneId.of("Asia/Tokyo"), Language.JA))
                .contains("日本語", "つながりのおたずね")
                .doesNotContain("followup.");
        assertThat(page.page(held, ZoneId.of("Asia/Tokyo"), Language.EN)).contains("Japanese");
    }
}
