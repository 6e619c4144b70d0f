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

        for (String press : List.of("people.leave:", "people.leave.form:")) {
            refused(
                    MemberRefusal.UNKNOWN_PERSON,
                    () -> elsewhere.press(press + hanako.id().value()));
        }
        assertThat(reception.left).isEmpty();
    }
}
