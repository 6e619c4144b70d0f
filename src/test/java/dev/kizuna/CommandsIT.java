package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.World;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be typed, as Discord has it: the names are a public interface, and Discord's limits are kept. */
class CommandsIT {
    /**
     * Each command and its options; * marks a required one, and choices stand after =. Rosters are on screen only, so
     * that {@code format} is not offered before there is a file to choose; what {@code people} takes besides a person
     * and a user are the parts of a profile and the text to look for.
     */
    private static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("rsvp", "answer*=going/maybe/declined meeting note"),
            Map.entry("meetings", ""),
            Map.entry("profile", ""),
            Map.entry("help", ""),
            Map.entry("card edit", ""),
            Map.entry("card show", "person"),
            Map.entry(
                    "card visibility",
                    "item*=phone/email/office/hours/offer/consult/decline who*=nobody/coordinators/tablemates/circle"),
            Map.entry("card withdraw", ""),
            Map.entry("tablemates", "meeting"),
            Map.entry("contacts find", "text field area met=either/met/not_met"),
            Map.entry("contacts show", "person*"),
            Map.entry("contacts note", "person*"),
            Map.entry("contacts export", ""),
            Map.entry("contacts log", ""),
            Map.entry("ask", "topic*"),
            Map.entry("followup list", ""),
            Map.entry("followup done", "person"),
            Map.entry("followup later", "person"),
            Map.entry("followup introduce", "person"),
            Map.entry("privacy policy", ""),
            Map.entry("privacy access-log", ""),
            Map.entry("privacy export", ""),
            Map.entry("privacy erase", ""),
            Map.entry("circle setup", "channel coordinators language=ja/en timezone"),
            Map.entry("circle settings", ""),
            Map.entry("circle diagnose", ""),
            Map.entry("circle backup", ""),
            Map.entry("meeting create", "title* when* venue capacity deadline description copy-from"),
            Map.entry("meeting announce", "meeting"),
            Map.entry("meeting edit", "meeting"),
            Map.entry("meeting postpone", "when* meeting"),
            Map.entry("meeting cancel", "reason meeting"),
            Map.entry("meeting close", "meeting"),
            Map.entry("meeting reopen", "meeting"),
            Map.entry("meeting list", ""),
            Map.entry("meeting series", "rule copy-from"),
            Map.entry("meeting roster", "meeting"),
            Map.entry("meeting reminders", "meeting"),
            Map.entry("meeting answer", "person* answer*=going/maybe/declined meeting"),
            Map.entry("checkin", "code*"),
            Map.entry("attendance panel", "meeting"),
            Map.entry("attendance checkin", "person* meeting"),
            Map.entry("attendance undo", "person* meeting"),
            Map.entry("attendance code", "meeting"),
            Map.entry("attendance summary", "meeting"),
            Map.entry("attendance sheet", "paper=list/tags meeting"),
            Map.entry("groups propose", "tables size rounds people=going/present prefer=even/smaller fixed meeting"),
            Map.entry("groups show", "meeting"),
            Map.entry("groups move", "person* table* round meeting"),
            Map.entry("groups pin", "person* table meeting"),
            Map.entry("groups apart", "person* other* meeting"),
            Map.entry("groups repair", "people=going/present effort=quiet/normal/reshuffle meeting"),
            Map.entry("groups publish", "meeting"),
            Map.entry("groups sheet", "paper=lists/numbers meeting"),
            Map.entry("groups encounters", "meeting"),
            Map.entry("groups rooms", "meeting"),
            Map.entry("groups timer", "minutes* meeting"),
            Map.entry("groups cards", "meeting"),
            Map.entry("groups scribe", "meeting"),
            Map.entry("people import", "file*"),
            Map.entry("people export", "format=xlsx/csv"),
            Map.entry("people add", "name reading organisation field area"),
            Map.entry("people edit", "person*"),
            Map.entry("people find", "text*"),
            Map.entry("people link", "person* user*")));

    private static final Map<String, String> JAPANESE = Map.ofEntries(
            Map.entry("rsvp", "出欠"),
            Map.entry("meetings", "会合一覧"),
            Map.entry("profile", "プロフィール"),
            Map.entry("help", "ヘルプ"),
            Map.entry("card", "名刺"),
            Map.entry("contacts", "連絡先"),
            Map.entry("tablemates", "同席者"),
            Map.entry("ask", "相談先"),
            Map.entry("followup", "つながり"),
            Map.entry("privacy", "個人情報"),
            Map.entry("circle", "サークル"),
            Map.entry("meeting", "会合"),
            Map.entry("people", "名簿"),
            Map.entry("attendance", "出席"),
            Map.entry("checkin", "受付"),
            Map.entry("groups", "グループ"));

    private static final Set<String> FOR_COORDINATORS =
            Set.of("circle", "meeting", "people", "attendance", "groups", "contacts");

    private static final int ALL_CHARACTERS = 8_000;
    private static final int SUBCOMMAND = 1;
    private static final long OF_ALL_SERVERS = 0;

    @TempDir
    private Path folder;

    @Test
    void commandsAreNamedAsPromisedInBothLanguagesAndFitIntoDiscord() {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, 0)) {
            Map<String, String> names = new TreeMap<>();
            Map<String, String> japanese = new TreeMap<>();
            for (JsonNode command : circle.owner().commands(circle.news())) {
                String name = command.path("name").asText();
                japanese.put(name, command.path("name_localizations").path("ja").asText());
                assertThat(command.path("default_member_permissions").asText(""))
                        .as(name)
                        .isEqualTo(FOR_COORDINATORS.contains(name) ? Long.toString(Permission.MANAGE_EVENTS) : "");
                assertThat(characters(command)).as(name).isBetween(1, ALL_CHARACTERS);
                isWholeInBothLanguages(command);
                boolean leaf = true;
                for (JsonNode part : command.path("options")) {
                    if (part.path("type").asInt() == SUBCOMMAND) {
                        names.put(name + " " + part.path("name").asText(), options(part));
                        leaf = false;
                    }
                }
                if (leaf) {
                    names.put(name, options(command));
                }
            }
            assertThat(names).isEqualTo(NAMES);
            assertThat(japanese).containsExactlyInAnyOrderEntriesOf(JAPANESE);
        }
    }

    @Test
    void theyAreDeclaredAgainOnlyWhenDiscordHasOthers() {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, 0)) {
            assertThat(declarations(circle)).isOne();
            circle.restart();
            assertThat(declarations(circle)).isOne();

            World world = circle.discord.world();
            world.inside(() -> {
                JsonNode one = world.commands().all(OF_ALL_SERVERS).get(0);
                world.commands().delete(OF_ALL_SERVERS, one.path("id").asLong());
            });
            circle.restart();
            assertThat(declarations(circle)).isEqualTo(2);
            assertThat(circle.owner().commands(circle.news())).hasSameSizeAs(JAPANESE.keySet());
        }
    }

    private static long declarations(LiveCircle circle) {
        return circle.discord.log().exchanges().stream()
                .filter(exchange -> exchange.method().equals("PUT"))
                .filter(exchange -> exchange.template().equals("applications/{application}/commands"))
                .count();
    }

    private static String options(JsonNode command) {
        List<String> options = new ArrayList<>();
        for (JsonNode option : command.path("options")) {
            List<String> choices = new ArrayList<>();
            option.path("choices")
                    .forEach(choice -> choices.add(choice.path("value").asText()));
            options.add(option.path("name").asText()
                    + (option.path("required").asBoolean() ? "*" : "")
                    + (choices.isEmpty() ? "" : "=" + String.join("/", choices)));
        }
        return String.join(" ", options);
    }

    /** As Discord counts: names, descriptions and values, each in its longest language, of all options and choices. */
    private static int characters(JsonNode node) {
        int sum = longest(node, "name")
                + longest(node, "description")
                + node.path("value").asText().length();
        for (String parts : new String[] {"options", "choices"}) {
            for (JsonNode part : node.path(parts)) {
                sum += characters(part);
            }
        }
        return sum;
    }

    private static int longest(JsonNode node, String what) {
        int longest = node.path(what).asText().length();
        for (JsonNode text : node.path(what + "_localizations")) {
            longest = Math.max(longest, text.asText().length());
        }
        return longest;
    }

    private static void isWholeInBothLanguages(JsonNode node) {
        assertThat(node.path("name").asText()).hasSizeBetween(1, 32);
        assertThat(node.path("name_localizations").path("ja").asText()).hasSizeBetween(1, 32);
        assertThat(node.path("description").asText()).hasSizeBetween(1, 100);
        assertThat(node.path("description_localizations").path("ja").asText()).hasSizeBetween(1, 100);
        assertThat(node.path("options").size()).isLessThanOrEqualTo(25);
        node.path("options").forEach(CommandsIT::isWholeInBothLanguages);
    }
}
