package dev.kizuna.member.discord;

import dev.kizuna.discord.GivenFile;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.member.Profile;
import dev.kizuna.privacy.Whom;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every card and form of this room, in each language. */
class MemberSnapshotsTest extends AtReception {
    private final Snapshots snapshots = Snapshots.of("member");

    @BeforeEach
    void twoAreas() {
        reception.circles.change(
                Reception.CIRCLE,
                settings -> settings.withWords(settings.words().fields(), List.of("長岡京市", "向日市")));
    }

    @ParameterizedTest
    @EnumSource
    void onesOwnProfile(Language reader) {
        Visit hanako = reception.as(Reception.MEMBER, reader);
        snapshots.matches("profile_new", reader, hanako.type("profile", Map.of()));
        snapshots.matches(
                "profile_saved",
                reader,
                hanako.fill(
                        "member.profile.form",
                        Map.of("NAME", List.of("山田 花子"), "FIELD", List.of("福祉"), "AREA", List.of("京都市"))));
        snapshots.matches("profile_known", reader, hanako.press("member.profile"));
        snapshots.matches("own_words", reader, hanako.press("member.words"));
    }

    @ParameterizedTest
    @EnumSource
    void aListTakenIn(Language reader) {
        Visit coordinator = reception.as(Reception.COORDINATOR, reader);
        reception.members.add(Reception.CIRCLE, new Profile("山田 花子", "やまだ はなこ", "A作業所", "福祉", "長岡京市"));
        snapshots.matches(
                "import_strays",
                reader,
                coordinator.type("people import", Map.of("file", csv("氏名,所属\n山田 太郎（82歳）,A作業所 075-123-4567\n"))));
        Response shown = coordinator.type(
                "people import",
                Map.of(
                        "file",
                        csv("お名前,よみがな,所属先,分野,電話\n山田　花子,,A作業所,教育,\n佐藤 太郎,さとう たろう,B病院,医療,\n"
                                + ",,C大学,,\n山田 花子,,D市役所,,\n山田 花子,,A作業所,農業,\n山田 華子,やまだ はなこ,A作業所,,\n")));
        snapshots.matches("import", reader, shown);
        reception.members.add(Reception.CIRCLE, new Profile("山田 華子", "やまだ はなこ", "A作業所", "", ""));
        Response again = coordinator.press(Visit.customId(shown, "people.import.take"));
        snapshots.matches("import_again", reader, again);
        Response taken = coordinator.press(Visit.customId(again, "people.import.take"));
        snapshots.matches("import_taken", reader, taken);
        Response twins = coordinator.press(Visit.customId(taken, "people.twins"));
        snapshots.matches("twins", reader, twins);
        Response compared = coordinator.press(Visit.customId(twins, "people.twins.compare"));
        snapshots.matches("twins_compare", reader, compared);
        snapshots.matches(
                "import_nothing", reader, coordinator.type("people import", Map.of("file", csv("氏名\n佐藤 太郎\n"))));
        snapshots.matches(
                "import_dropped",
                reader,
                coordinator.press(Visit.customId(
                        coordinator.type("people import", Map.of("file", csv("氏名\n新しい人\n"))), "people.import.drop")));
        reception.dossiers.erase(new Whom(
                Reception.CIRCLE,
                reception
                        .members
                        .add(Reception.CIRCLE, new Profile("高橋 良子", "", "", "", ""))
                        .id(),
                null));
        snapshots.matches(
                "import_erased",
                reader,
                coordinator.type("people import", Map.of("file", csv("氏名,所属\n高橋 良子,D市役所\n新しい人,\n"))));
        snapshots.matches("export", reader, coordinator.type("people export", Map.of("format", "csv")));
        snapshots.matches("twins_none", reader, coordinator.press(Visit.customId(compared, "people.twins.join")));
    }

    private static GivenFile csv(String list) {
        byte[] file = list.getBytes(StandardCharsets.UTF_8);
        return new GivenFile("list.csv", file.length, () -> new ByteArrayInputStream(file));
    }

    @ParameterizedTest
    @EnumSource
    void theListOfPeople(Language reader) {
        Visit coordinator = reception.as(Reception.COORDINATOR, reader);
        snapshots.matches("people_none", reader, coordinator.press("people.list:1:"));
        Person hanako = reception.members.add(Reception.CIRCLE, new Profile("山田 花子", "やまだ はなこ", "A作業所", "福祉", "長岡京市"));
        reception.members.introduce(Reception.CIRCLE, new Presence(new UserId(41), "たろう", Locale.JAPANESE), was -> was);
        String id = Long.toString(hanako.id().value());

        snapshots.matches("people", reader, coordinator.press("people.list:1:"));
        snapshots.matches("people_found", reader, coordinator.press("people.list:1:はな"));
        snapshots.matches("search_form", reader, coordinator.press("people.search"));
        snapshots.matches("add_form", reader, coordinator.press("people.add"));
        snapshots.matches("person", reader, coordinator.press("people.open:" + id));
        snapshots.matches("edit_form", reader, coordinator.press("people.edit:" + id));
        snapshots.matches("link", reader, coordinator.press("people.link:" + id));
        snapshots.matches("link_same", reader, coordinator.choose("people.link.account:" + id, 41));
        snapshots.matches("files", reader, coordinator.press("people.files"));
        snapshots.matches("import_form", reader, coordinator.press("people.import"));
        snapshots.matches("leave_form", reader, coordinator.press("people.leave:" + id));
        snapshots.matches("rename_form", reader, coordinator.press("people.office:" + id));
        snapshots.matches("person_linked", reader, coordinator.press("people.link.same:" + id + ":41"));
        Person after = reception.members.add(Reception.CIRCLE, new Profile("鈴木 二郎", "", "", "", ""));
        snapshots.matches(
                "left",
                reader,
                coordinator.fill(
                        "people.leave.form:" + id,
                        Map.of("successor", List.of(Long.toString(after.id().value())))));
        String next = Long.toString(after.id().value());
        snapshots.matches("person_successor", reader, coordinator.press("people.open:" + next));
        snapshots.matches(
                "renamed", reader, coordinator.fill("people.office.form:" + next, Map.of("name", List.of("あおぞら作業所"))));
    }
}
