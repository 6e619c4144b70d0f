package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.contact.ContactHouse;
import dev.kizuna.contact.ContactNotice;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.ContactIds.At;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.discord.ContactIds.Whose;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Servers.Belonging;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every item × visibility × viewer × way: shown if and only if its owner allows it; nothing of it is sampled. */
class VisibilityMatrixTest extends OnContactStage {
    private static final long OWNER = 1;

    /** Who looks; what each is to the owner is said anew here. */
    private enum Eyes {
        SELF(OWNER, Set.of(Visibility.values())),
        TABLEMATE(2, Set.of(Visibility.TABLEMATES, Visibility.CIRCLE)),
        ABSENT_TABLEMATE(3, Set.of(Visibility.CIRCLE)),
        OTHER_MEMBER(4, Set.of(Visibility.CIRCLE)),
        COORDINATOR(5, Set.of(Visibility.COORDINATORS, Visibility.TABLEMATES, Visibility.CIRCLE)),
        COORDINATOR_ELSEWHERE(6, Set.of()),
        TABLEMATE_FROM_ELSEWHERE(2, Set.of()),
        STRANGER(7, Set.of());

        final long user;
        final Set<Visibility> see;

        Eyes(long user, Set<Visibility> see) {
            this.user = user;
            this.see = see;
        }

        boolean isElsewhere() {
            return this == COORDINATOR_ELSEWHERE || this == TABLEMATE_FROM_ELSEWHERE;
        }
    }

    /** How one comes upon others' items. */
    private enum Door {
        CARD,
        CARD_ALONE,
        TABLEMATES,
        TABLEMATES_ALONE,
        ASK,
        PREVIEW,
        EXCHANGE,
        LETTER,
        SUGGESTIONS,
        FIND,
        SHOW,
        VCARD,
        EXPORT_CSV,
        EXPORT_VCF,
        NOTE,
        LOG;

        /** Whether this way shows such an item to these eyes where it may be seen. */
        boolean shows(Item item, Eyes eyes) {
            return switch (this) {
                case CARD, PREVIEW -> true;
                // Alone with the bot, Discord says that everybody is a plain member.
                case CARD_ALONE -> true;
                case TABLEMATES, TABLEMATES_ALONE -> eyes == Eyes.TABLEMATE;
                case ASK -> eyes != Eyes.SELF && (item == Item.OFFER || item == Item.OFFICE);
                case FIND -> eyes == Eyes.COORDINATOR && item == Item.OFFER;
                case SHOW, EXPORT_CSV -> eyes == Eyes.COORDINATOR;
                case VCARD, EXPORT_VCF -> eyes == Eyes.COORDINATOR && item != Item.CONSULT;
                case EXCHANGE, LETTER, SUGGESTIONS, NOTE, LOG -> false;
            };
        }
    }

    private MemberId owner;
    private MeetingView meeting;
    private int cells;
    private final List<String> breaches = new ArrayList<>();

    @BeforeEach
    void sit() {
        owner = room.member(OWNER, "山田花子");
        MemberId tablemate = room.member(2, "田中一郎");
        MemberId absent = room.member(3, "鈴木二郎");
        room.member(4, "佐藤三郎");
        room.member(5, "世話人");
        room.member(OTHER_CIRCLE, 6, "よその世話人");
        room.member(OTHER_CIRCLE, 2, "田中一郎");
        meeting = room.held(List.of(owner, tablemate), List.of(absent));
        room.write(owner);
        for (Eyes eyes : Eyes.values()) {
            stage.servers.members.put(
                    new UserId(eyes.user),
                    new Belonging(eyes == Eyes.COORDINATOR ? Set.of(ContactStage.COORDINATORS) : Set.of(), false));
        }
    }

    @Test
    void eachItemIsShownIfAndOnlyIfItsOwnerAllowsItAndNoMoreOnceWithdrawn() {
        Visibility[] levels = Visibility.values();
        for (int turn = 0; turn < levels.length; turn++) {
            Map<Item, Visibility> now = new EnumMap<>(Item.class);
            for (Item item : Item.values()) {
                Visibility level = levels[(turn + item.ordinal()) % levels.length];
                stage.member(OWNER)
                        .type(
                                "card visibility",
                                Map.of(
                                        "item",
                                        item.name().toLowerCase(),
                                        "who",
                                        level.name().toLowerCase()));
                now.put(item, level);
            }
            everything(now, item -> true);
        }
        stage.member(OWNER).press(ContactIds.WITHDRAWN.write(new Of(CIRCLE)));
        everything(new EnumMap<>(Map.of(Item.PHONE, Visibility.CIRCLE, Item.OFFER, Visibility.CIRCLE)), item -> false);

        assertThat(breaches).isEmpty();
        assertThat(cells).isGreaterThanOrEqualTo(1_000);
    }

    /** Negative control: eyes that are expected to see less are found out. */
    @Test
    void aRuleThatIsBrokenIsFound() {
        stage.member(OWNER).type("card visibility", Map.of("item", "phone", "who", "circle"));

        everything(new EnumMap<>(Map.of(Item.PHONE, Visibility.COORDINATORS)), item -> true);

        assertThat(breaches).anyMatch(breach -> breach.startsWith("OTHER_MEMBER CARD PHONE"));
    }

    private void everything(Map<Item, Visibility> now, Predicate<Item> kept) {
        for (Eyes eyes : Eyes.values()) {
            for (Door door : Door.values()) {
                String shown = answer(() -> seen(eyes, door));
                now.forEach((item, level) -> {
                    cells++;
                    boolean expected = kept.test(item) && eyes.see.contains(level) && door.shows(item, eyes);
                    if (isIn(item, shown) != expected) {
                        breaches.add(eyes + " " + door + " " + item + " " + level + (expected ? " hidden" : " shown"));
                    }
                });
            }
        }
    }

    private @Nullable String seen(Eyes eyes, Door door) {
        CircleId where = eyes.isElsewhere() ? OTHER_CIRCLE : CIRCLE;
        boolean coordinates = eyes == Eyes.COORDINATOR || eyes == Eyes.COORDINATOR_ELSEWHERE;
        Visit visit = stage.visit(where, eyes.user, Language.JA, coordinates);
        return switch (door) {
            case CARD -> json(visit.press(ContactIds.OPEN.write(new Whose(CIRCLE, owner))));
            case CARD_ALONE ->
                eyes.isElsewhere()
                        ? ""
                        : json(stage.visit(null, eyes.user, Language.JA, false)
                                .press(ContactIds.OPEN.write(new Whose(CIRCLE, owner))));
            case TABLEMATES -> json(visit.type("tablemates", Map.of()));
            case TABLEMATES_ALONE ->
                eyes.isElsewhere()
                        ? ""
                        : json(stage.visit(null, eyes.user, Language.JA, false)
                                .press(ContactIds.TABLEMATES.write(
                                        new ContactIds.Leaf(CIRCLE, ContactIds.EVERY_MEETING, 1))));
            case ASK -> json(visit.type("ask", Map.of("topic", "福祉")));
            case PREVIEW ->
                eyes.isElsewhere()
                        ? ""
                        : json(stage.member(OWNER).choose(ContactIds.PREVIEWED.write(new Of(CIRCLE)), eyes.user));
            case EXCHANGE -> json(visit.press(ContactIds.EXCHANGE.write(new At(CIRCLE, meeting.id()))));
            case LETTER -> letter(eyes);
            case SUGGESTIONS -> suggested(where, eyes);
            case FIND -> json(visit.type("contacts find", Map.of()));
            case SHOW -> json(visit.type("contacts show", Map.of("person", Long.toString(owner.value()))));
            case VCARD -> json(visit.press(ContactIds.VCARD.write(new ContactIds.One(owner))));
            case EXPORT_CSV -> exported(visit, "CSV");
            case EXPORT_VCF -> exported(visit, "VCF");
            case NOTE -> json(visit.type("contacts note", Map.of("person", Long.toString(owner.value()))));
            case LOG -> json(visit.type("contacts log", Map.of()));
        };
    }

    /** What the notice after the meeting says to these eyes, where they get one. */
    private String letter(Eyes eyes) {
        return house.owed.stream()
                .filter(notice -> notice.kind().equals(ContactNotice.EXCHANGE.kind()))
                .filter(notice -> notice.circle().equals(CIRCLE) && !eyes.isElsewhere())
                .filter(notice -> house.members
                        .get(CIRCLE, notice.receiver())
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

    /** Everything that is suggested while typing the beginnings of what stands on the card. */
    private String suggested(CircleId circle, Eyes eyes) {
        StringBuilder all = new StringBuilder();
        stage.routes.commands().stream()
                .flatMap(command -> command.options().stream())
                .map(Option::suggestions)
                .filter(suggestions -> suggestions != null)
                .forEach(suggestions -> {
                    for (String typed : List.of("", "0", "竹", "畑", "h")) {
                        all.append(
                                suggestions.suggest(Visit.caller(circle.value(), eyes.user, "Person", false), typed));
                    }
                });
        return all.toString();
    }

    private static String exported(Visit visit, String format) {
        Response form = visit.type("contacts export", Map.of());
        return json(visit.fill(
                Visit.customId(form, "contacts.exported"), Map.of("why", List.of("会合の案内"), "format", List.of(format))));
    }

    /** In a file for phones a number stands as it is kept. */
    private static boolean isIn(Item item, String shown) {
        return shown.contains(ContactHouse.WHOLE.get(item)) || item == Item.PHONE && shown.contains("+81759511234");
    }

    /** With what stands in its files. */
    private static String json(Response response) {
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

    /** A refusal shows what its details hold. */
    private static String answer(Supplier<@Nullable String> way) {
        try {
            return String.valueOf(way.get());
        } catch (Refusal refusal) {
            return refusal.details().toString();
        }
    }
}
