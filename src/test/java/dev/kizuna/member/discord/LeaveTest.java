package dev.kizuna.member.discord;

import static dev.kizuna.discord.Visit.customId;
import static dev.kizuna.discord.Visit.customIds;
import static dev.kizuna.discord.Visit.json;
import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator notes that somebody has moved, and who comes after them. */
class LeaveTest extends AtReception {
    private Person hanako;

    @BeforeEach
    void hanakoIsKnown() {
        hanako = reception.members.add(Reception.CIRCLE, new Profile("山田 花子", "", "A作業所", "福祉", ""));
    }

    @Test
    void anOfficeIsHandedOverFromTheCardThatEditingShows() {
        Person taro = reception.members.add(Reception.CIRCLE, new Profile("佐藤 太郎", "", "", "", ""));
        Response form = coordinator.type("people edit", Map.of("person", "花子"));
        Response card = coordinator.fill(
                customId(form, "people.edit.form"), Map.of("NAME", List.of("山田 花子"), "ORGANISATION", List.of("A作業所")));

        Response question = coordinator.press(customId(card, "people.leave"));
        assertThat(json(question)).contains("A作業所", "名刺は消えます");
        Response done = coordinator.fill(
                customId(question, "people.leave.form"), Map.of("next", List.of("B病院"), "successor", List.of("太郎")));

        assertThat(json(done)).contains("「A作業所」を離れました", "後任になりました");
        assertThat(reception.members.get(Reception.CIRCLE, hanako.id()).organisation())
                .isEqualTo("B病院");
        assertThat(reception.members.get(Reception.CIRCLE, taro.id()).organisation())
                .isEqualTo("A作業所");
        assertThat(reception.left).containsExactly(hanako.id());
    }

    @Test
    void theSuccessionStandsWhereEitherOfThemIsLookedUp() {
        Person taro = reception.members.add(Reception.CIRCLE, new Profile("佐藤 太郎", "", "", "", ""));
        coordinator.fill(
                "people.leave.form:" + hanako.id().value(), Map.of("next", List.of("B病院"), "successor", List.of("太郎")));

        assertThat(json(coordinator.type("people find", Map.of("text", "佐藤")))).contains("前任：山田 花子");
        assertThat(json(coordinator.type("people find", Map.of("text", "山田")))).contains("「A作業所」の後任：佐藤 太郎");
        assertThat(json(coordinator.press("people.open:" + taro.id().value()))).contains("前任：山田 花子");
    }

    @Test
    void anOfficeIsRenamedOnceForEverybody() {
        reception.members.add(Reception.CIRCLE, new Profile("佐藤 太郎", "", "Ａ作業所", "", ""));
        Response form = coordinator.press("people.office:" + hanako.id().value());
        assertThat(json(form)).contains("A作業所", "全員");

        Response done = coordinator.fill(customId(form, "people.office.form"), Map.of("name", List.of("あおぞら作業所")));

        assertThat(json(done)).contains("2名の所属を「あおぞら作業所」にそろえました");
        assertThat(json(coordinator.press(customId(done, "people.list")))).contains("佐藤 太郎", "山田 花子");
    }

    @Test
    void aNumberInAnOfficesNameIsAskedAboutBeforeItStandsWithEverybody() {
        String one = Long.toString(hanako.id().value());
        for (Map.Entry<String, String> form : Map.of("people.office.form", "name", "people.leave.form", "next")
                .entrySet()) {
            Response asked =
                    coordinator.fill(form.getKey() + ":" + one, Map.of(form.getValue(), List.of("B病院 075-123-4567")));
            assertThat(json(asked)).contains("まだ保存していません", "電話番号のようです");
            assertThat(json(coordinator.press(customId(asked, form.getKey() + ".again"))))
                    .contains("B病院 075-123-4567");
        }
        assertThat(reception.members.get(Reception.CIRCLE, hanako.id()).organisation())
                .isEqualTo("A作業所");
    }

    @Test
    void whoeverComesAfterMayBeUnknownAndWhoeverIsMeantMustBeClear() {
        String form = "people.leave.form:" + hanako.id().value();
        refused(MemberRefusal.NOBODY_FOUND, () -> coordinator.fill(form, Map.of("successor", List.of("だれか"))));
        assertThat(reception.left).isEmpty();

        coordinator.fill(form, Map.of());
        assertThat(reception.members.get(Reception.CIRCLE, hanako.id()).organisation())
                .isEmpty();
    }

    @Test
    void whoeverIsAtNoOfficeHasNoneToLeave() {
        Person taro = reception.members.add(Reception.CIRCLE, new Profile("佐藤 太郎", "", "", "", ""));

        assertThat(customIds(coordinator.press("people.open:" + taro.id().value())))
                .noneMatch(id -> id.startsWith("people.leave"));
    }

    @Test
    void nobodyFromAnotherCircleMovesPeopleByAForgedId() {
        Visit elsewhere = reception.as(Reception.ELSEWHERE);

        for (String press : List.of("people.leave:", "people.leave.form:", "people.office:")) {
            refused(
                    MemberRefusal.UNKNOWN_PERSON,
                    () -> elsewhere.press(press + hanako.id().value()));
        }
        assertThat(reception.left).isEmpty();
    }
}
