package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.contact.ContactHouse;
import dev.kizuna.contact.ContactNotice;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.discord.ContactIds.At;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.discord.ContactIds.Whose;
import dev.kizuna.contact.followup.FollowupNotice;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens each {@link Door} as the eyes would, and reads all that stands behind it, files included. */
final class Doors {
    private static final Pattern OPEN_ITEMS = Pattern.compile("いま見える項目：([^\"\\\\]*)");

    private static final Set<String> FOLLOWUPS =
            Stream.of(FollowupNotice.values()).map(FollowupNotice::kind).collect(toSet());

    private final ContactStage stage;
    private final MemberId owner;
    private final MeetingId meeting;
    private final Consumer<Response> answers;

    Doors(ContactStage stage, MemberId owner, MeetingId meeting) {
        this(stage, owner, meeting, answer -> {});
    }

    /** @param answers gets every answer */
    Doors(ContactStage stage, MemberId owner, MeetingId meeting, Consumer<Response> answers) {
        this.stage = stage;
        this.owner = owner;
        this.meeting = meeting;
        this.answers = answers;
    }

    /** A refusal shows what its details hold. */
    String behind(Door door, Eyes eyes) {
        try {
            return open(door, eyes);
        } catch (Refusal refusal) {
            return refusal.details().toString();
        }
    }

    /** In a file for phones a number stands as it is kept. */
    static boolean isIn(Door door, Item item, String shown) {
        if (door == Door.MORNING_LETTER) {
            return OPEN_ITEMS
                    .matcher(shown)
                    .results()
                    .flatMap(found -> Arrays.stream(found.group(1).split("、")))
                    .anyMatch(ContactStage.TEXTS.word(Language.JA, item)::equals);
        }
        return shown.contains(ContactHouse.WHOLE.get(item)) || item == Item.PHONE && shown.contains("+81759511234");
    }

    private String open(Door door, Eyes eyes) {
        Visit visit = stage.visit(eyes.where(), eyes.user, Language.JA, eyes.coordinate());
        Map<String, Object> person = Map.of("person", Long.toString(owner.value()));
        Map<String, Object> held = Map.of("meeting", "id:" + meeting.value());
        return switch (door) {
            case CARD -> json(visit.press(ContactIds.OPEN.write(new Whose(CIRCLE, owner))));
            case CARD_ALONE -> alone(eyes, ContactIds.OPEN.write(new Whose(CIRCLE, owner)));
            case TABLEMATES -> json(visit.type("tablemates", Map.of()));
            case TABLEMATES_ALONE ->
                alone(eyes, ContactIds.TABLEMATES.write(new ContactIds.Leaf(CIRCLE, ContactIds.EVERY_MEETING, 1)));
            case ASK -> json(visit.type("ask", Map.of("topic", "福祉")));
            case PREVIEW ->
                eyes.isElsewhere()
                        ? ""
                        : json(stage.member(Eyes.SELF.user)
                                .choose(ContactIds.PREVIEWED.write(new Of(CIRCLE)), eyes.user));
            case EXCHANGE -> json(visit.press(ContactIds.EXCHANGE.write(new At(CIRCLE, meeting))));
            case EXCHANGE_LETTER -> letters(eyes, Set.of(ContactNotice.EXCHANGE.kind()));
            case MORNING_LETTER -> letters(eyes, Set.of(FollowupNotice.TOMORROW.kind()));
            case FOLLOWUP_LETTERS -> letters(eyes, FOLLOWUPS);
            case FOLLOWUP_LIST -> json(visit.type("followup list", Map.of()));
            case INTRODUCTIONS -> json(visit.press(FollowupIds.DESK.write(new FollowupIds.Desk(1))));
            case SUGGESTIONS -> suggested(eyes);
            case FIND -> json(visit.type("contacts find", Map.of()));
            case SHOW -> json(visit.type("contacts show", person));
            case VCARD -> json(visit.press(ContactIds.VCARD.write(new ContactIds.One(owner))));
            case EXPORT_CSV -> exported(visit, "CSV");
            case EXPORT_VCF -> exported(visit, "VCF");
            case NOTE -> json(visit.type("contacts note", person));
            case LOG -> json(visit.type("contacts log", Map.of()));
            case SUMMARY -> json(visit.type("attendance summary", held));
            case ROSTER -> json(visit.type("meeting roster", held));
            case TABLES -> json(visit.type("groups show", held));
            case CHANNEL ->
                stage.published.discord.messages.values().stream()
                        .map(PaperDiscord.Sheet::text)
                        .reduce("", String::concat);
        };
    }

    private String alone(Eyes eyes, String customId) {
        return eyes.isElsewhere()
                ? ""
                : json(stage.visit(null, eyes.user, Language.JA, false).press(customId));
    }

    /** What the notices of these kinds say to these eyes, where they get any. */
    private String letters(Eyes eyes, Set<String> kinds) {
        return stage.house.owed.stream()
                .filter(notice -> kinds.contains(notice.kind()))
                .filter(notice -> notice.circle().equals(eyes.where()))
                .filter(notice -> stage.house
                        .members
                        .get(notice.circle(), notice.receiver())
                        .user()
                        .filter(new UserId(eyes.user)::equals)
                        .isPresent())
                .map(this::written)
                .reduce("", String::concat);
    }

    private String written(Notice notice) {
        return stage.wordings.write(notice) instanceof Letter letter
                ? Visit.json(letter.inPrivate()) + Visit.json(letter.inPublic()) + letter.spoken()
                : "";
    }

    /** Everything that is suggested while typing the beginnings of what stands on the card, under every command of the stage. */
    private String suggested(Eyes eyes) {
        StringBuilder all = new StringBuilder();
        stage.routes.commands().stream()
                .flatMap(command -> command.options().stream())
                .flatMap(option -> Stream.ofNullable(option.suggestions()))
                .forEach((Option.Suggestions suggestions) -> {
                    for (String typed : List.of("", "0", "竹", "畑", "h")) {
                        all.append(suggestions.suggest(
                                Visit.caller(eyes.where().value(), eyes.user, "Person", false), typed));
                    }
                });
        return all.toString();
    }

    private String exported(Visit visit, String format) {
        Response form = visit.type("contacts export", Map.of());
        return json(visit.fill(
                Visit.customId(form, "contacts.exported"), Map.of("why", List.of("会合の案内"), "format", List.of(format))));
    }

    /** With what stands in its files. */
    private String json(Response response) {
        answers.accept(response);
        StringBuilder all = new StringBuilder(Visit.json(response));
        if (!(response instanceof Response.Ask)) {
            Visit.card(response).getAllDistinctFiles().forEach(file -> {
                try (InputStream content = file.getData()) {
                    all.append(new String(content.readAllBytes(), UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return all.toString();
    }
}
