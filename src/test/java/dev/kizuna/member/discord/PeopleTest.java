package dev.kizuna.member.discord;

import static dev.kizuna.discord.Visit.customId;
import static dev.kizuna.discord.Visit.customIds;
import static dev.kizuna.discord.Visit.json;
import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Option.Suggestion;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.junit.jupiter.api.Test;

class PeopleTest extends AtReception {
    @Test
    void somebodyIsAddedAtOnceWithAName() {
        Response card = coordinator.type("people add", Map.of("name", "山田 花子", "organisation", "A作業所"));

        assertThat(reception.members.all(Reception.CIRCLE))
                .extracting(Person::profile)
                .containsExactly(new Profile("山田 花子", "", "A作業所", "", ""));
        assertThat(json(card)).contains("山田 花子", "アカウント");
    }

    @Test
    void withoutANameAFormOpensWithWhatWasGiven() {
        Response form = coordinator.type("people add", Map.of("organisation", "A作業所"));
        assertThat(json(form)).contains("A作業所");

        coordinator.fill(
                customId(form, "people.add.form"), Map.of("NAME", List.of("山田 花子"), "ORGANISATION", List.of("A作業所")));

        assertThat(reception.members.all(Reception.CIRCLE)).hasSize(1);
    }

    @Test
    void somebodyIsCorrectedInAFormThatHoldsWhatIsKnown() {
        Person hanako = reception.members.add(Reception.CIRCLE, HANAKO);
        Response form = coordinator.type("people edit", Map.of("person", "はなこ"));
        assertThat(json(form)).contains("山田 花子", "A作業所", "長岡京市");

        coordinator.fill(customId(form, "people.edit.form"), Map.of("NAME", List.of("山田 華子")));

        assertThat(reception.members.get(Reception.CIRCLE, hanako.id()).name()).isEqualTo("山田 華子");
    }

    @Test
    void everythingIsReachedByButtonsAlone() {
        reception.members.add(Reception.CIRCLE, HANAKO);
        String way = customId(panel(), "people.list");

        Response list = coordinator.press(way);
        Response card = coordinator.press(customId(list, "people.open"));
        assertThat(json(coordinator.press(customId(card, "people.edit")))).contains("山田 花子");
        Response words = coordinator.press(customId(card, "people.words"));
        coordinator.fill(customId(words, "people.words.form"), Map.of("FIELD", List.of("農業")));
        Response account = coordinator.press(customId(card, "people.link"));
        coordinator.choose(customId(account, "people.link.account"), 41);
        assertThat(json(coordinator.press(customId(list, "people.add")))).contains("people.add.form");
        Response search = coordinator.press(customId(list, "people.search"));
        Response found = coordinator.fill(customId(search, "people.search.form"), Map.of("text", List.of("はなこ")));

        assertThat(json(found)).contains("農業", "<@41>");
    }

    @Test
    void oneFoundIsOpenedAndSeveralAreListed() {
        reception.members.add(Reception.CIRCLE, HANAKO);
        reception.members.add(Reception.CIRCLE, new Profile("山田 太郎", "", "", "", ""));

        assertThat(customIds(find("花子"))).anyMatch(id -> id.startsWith("people.edit:"));
        assertThat(customIds(find("山田")).stream().filter(id -> id.startsWith("people.open:")))
                .hasSize(2);
        assertThat(json(find("だれか"))).contains("見つかりません");
    }

    @Test
    void aLongListHasPages() {
        for (int number = 0; number < 25; number++) {
            reception.members.add(Reception.CIRCLE, new Profile("人" + number, "ひと" + (100 + number), "", "", ""));
        }
        Response first = find("ひと:");
        Response last = coordinator.press("people.list:3:ひと");

        assertThat(json(first)).contains("25名", "1／3ページ", "人0");
        assertThat(customId(first, "people.list")).isEqualTo("people.list:2:ひと");
        assertThat(json(last)).contains("人24").doesNotContain("次のページ");
        assertThat(json(coordinator.press("people.list:99:")))
                .as("a page that is no more")
                .contains("人24");
        assertThat(json(coordinator.press("people.list:-1:"))).contains("人0");
    }

    @Test
    void theLongestTextsStillFitOnePage() {
        for (int number = 0; number < 10; number++) {
            reception.members.add(
                    Reception.CIRCLE,
                    new Profile("*".repeat(60), "_".repeat(60), "|".repeat(80), "~".repeat(40), "`".repeat(40)));
        }

        assertThat(json(coordinator.press("people.list:1:"))).contains("10名");
        assertThat(json(find("*".repeat(50)))).contains("10名");
    }

    @Test
    void whatIsLookedForIsCarriedOnWithoutHalfACharacter() {
        for (int number = 0; number < 11; number++) {
            reception.members.add(Reception.CIRCLE, new Profile("あ" + "👍".repeat(29), "", "", "", ""));
        }

        assertThat(customId(find("あ" + "👍".repeat(25)), "people.list")).isEqualTo("people.list:2:あ" + "👍".repeat(24));
    }

    @Test
    void namesPingNobodyOnTheList() {
        reception.members.add(Reception.CIRCLE, new Profile("@everyone", "<@&31>", "@here", "**太字**", ""));
        reception.members.add(Reception.CIRCLE, HANAKO);

        assertThat(json(coordinator.press("people.list:1:@everyone")))
                .doesNotContain("@everyone**", "<@&31>", "@here", "**太字**");
    }

    @Test
    void anAccountIsLinkedAtOnceWhenItIsNobodysYet() {
        Person hanako = reception.members.add(Reception.CIRCLE, HANAKO);

        coordinator.type("people link", Map.of("person", "花子", "user", new UserId(41)));

        assertThat(reception.members.of(Reception.CIRCLE, new UserId(41)))
                .map(Person::id)
                .contains(hanako.id());
    }

    @Test
    void twoKnownPeopleBecomeOneOnlyAfterAQuestion() {
        Person hanako = reception.members.add(Reception.CIRCLE, HANAKO);
        reception.members.introduce(
                Reception.CIRCLE, new Presence(new UserId(41), "はなちゃん", Locale.JAPANESE), was -> was);

        Response question = coordinator.type("people link", Map.of("person", "花子", "user", new UserId(41)));
        assertThat(json(question)).contains("はなちゃん", "山田 花子", "元には戻せません");
        assertThat(reception.members.all(Reception.CIRCLE)).hasSize(2);

        coordinator.press(customId(question, "people.link.same"));
        assertThat(reception.members.all(Reception.CIRCLE))
                .extracting(Person::id)
                .containsExactly(hanako.id());
    }

    @Test
    void choosingNoAccountChangesNothing() {
        Person hanako = reception.members.add(Reception.CIRCLE, HANAKO);

        coordinator.choose("people.link.account:" + hanako.id().value());

        assertThat(reception.members.get(Reception.CIRCLE, hanako.id())).isEqualTo(hanako);
    }

    @Test
    void peopleAreSuggestedWhileTypingWithTheirOrganisation() {
        Person hanako = reception.members.add(Reception.CIRCLE, HANAKO);
        reception.members.add(Reception.OTHER, HANAKO);

        assertThat(new MemberSuggestions(reception.members).suggest(Reception.COORDINATOR, "ハナコ"))
                .containsExactly(
                        new Suggestion("山田 花子 (A作業所)", Long.toString(hanako.id().value())));
    }

    @Test
    void fieldsOfTheCircleAreSuggestedWhileTyping() {
        assertThat(reception.routes.command("people add").orElseThrow().options().stream()
                        .filter(option -> option.name().equals("field"))
                        .map(Option::suggestions)
                        .filter(Objects::nonNull)
                        .flatMap(suggestions -> suggestions.suggest(Reception.COORDINATOR, "教").stream()))
                .containsExactly(new Suggestion("教育", "教育"));
    }

    @Test
    void nobodyFromAnotherCircleReachesAPersonByAForgedId() {
        Person hanako = reception.members.add(Reception.CIRCLE, HANAKO);
        Visit elsewhere = reception.as(Reception.ELSEWHERE);
        long id = hanako.id().value();

        for (String press : List.of(
                "people.open:" + id,
                "people.edit:" + id,
                "people.edit.form:" + id,
                "people.words:" + id,
                "people.words.form:" + id,
                "people.link:" + id,
                "people.link.same:" + id + ":41")) {
            refused(press, MemberRefusal.UNKNOWN_PERSON, () -> elsewhere.fill(press, Map.of("NAME", List.of("別人"))));
        }
        assertThat(reception.members.get(Reception.CIRCLE, hanako.id())).isEqualTo(hanako);
    }

    @Test
    void onlyCoordinatorsReachTheList() {
        Visit member = reception.as(Reception.MEMBER);

        assertThat(reception.routes.components().stream()
                        .filter(route -> route.format().name().startsWith("people."))
                        .map(Routes.Component::audience))
                .containsOnly(Audience.COORDINATORS);
        refused(CircleRefusal.COORDINATORS_ONLY, () -> member.press("people.list:1:"));
    }

    @Test
    void membersFindTheirProfileOnThePanel() {
        assertThat(MemberCommands.panelButtons(reception.texts).buttons(Audience.MEMBERS, Language.JA))
                .extracting(button -> button.getCustomId())
                .containsExactly("member.profile");
    }

    private Response panel() {
        return Response.show(new MessageCreateBuilder()
                .setComponents(ActionRow.of(
                        MemberCommands.panelButtons(reception.texts).buttons(Audience.COORDINATORS, Language.JA)))
                .build());
    }

    private Response find(String text) {
        return coordinator.type("people find", Map.of("text", text));
    }
}
