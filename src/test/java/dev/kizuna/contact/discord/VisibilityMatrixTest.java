package dev.kizuna.contact.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.followup.Pause;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.discord.Servers.Belonging;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every item × visibility × viewer × way: shown if and only if its owner allows it; nothing of it is sampled. */
class VisibilityMatrixTest extends OnContactStage {
    private Doors doors;
    private int cells;
    private final List<String> breaches = new ArrayList<>();

    @BeforeEach
    void sit() {
        MemberId owner = room.member(Eyes.SELF.user, "山田花子");
        MemberId tablemate = room.member(2, "田中一郎");
        MemberId absent = room.member(3, "鈴木二郎");
        room.member(4, "佐藤三郎");
        room.introducers.add(room.member(5, "世話人"));
        room.member(OTHER_CIRCLE, 6, "よその世話人");
        room.member(OTHER_CIRCLE, 2, "田中一郎");
        MeetingView meeting = room.held(List.of(owner, tablemate), List.of(absent));
        room.write(owner);
        stage.published.draw();
        // So that a letter of each kind has something to say, and there is an introduction to see.
        room.followups.later(room.viewer(tablemate), owner, Pause.WEEK);
        room.followups.become(room.viewer(tablemate), owner, Progress.PHONED);
        room.followups.become(room.viewer(owner), tablemate, Progress.INTRODUCE);
        for (Eyes eyes : Eyes.values()) {
            stage.servers.members.put(
                    new UserId(eyes.user),
                    new Belonging(eyes == Eyes.COORDINATOR ? Set.of(ContactStage.COORDINATORS) : Set.of(), false));
        }
        doors = new Doors(stage, owner, meeting.id());
    }

    @Test
    void eachItemIsShownIfAndOnlyIfItsOwnerAllowsItAndNoMoreOnceWithdrawn() {
        Visibility[] levels = Visibility.values();
        for (int turn = 0; turn < levels.length; turn++) {
            Map<Item, Visibility> now = new EnumMap<>(Item.class);
            for (Item item : Item.values()) {
                Visibility level = levels[(turn + item.ordinal()) % levels.length];
                show(item, level);
                now.put(item, level);
            }
            everything(now, item -> true);
        }
        stage.member(Eyes.SELF.user).press(ContactIds.WITHDRAWN.write(new Of(CIRCLE)));
        everything(new EnumMap<>(Map.of(Item.PHONE, Visibility.CIRCLE, Item.OFFER, Visibility.CIRCLE)), item -> false);

        assertThat(breaches).isEmpty();
        assertThat(cells).isEqualTo((4 * 7 + 2) * Eyes.values().length * Door.values().length);
        assertThat(cells).isGreaterThanOrEqualTo(1_000);
    }

    /** Negative control: eyes that are expected to see less are found out. */
    @Test
    void aRuleThatIsBrokenIsFound() {
        show(Item.PHONE, Visibility.CIRCLE);

        everything(new EnumMap<>(Map.of(Item.PHONE, Visibility.COORDINATORS)), item -> true);

        assertThat(breaches)
                .anyMatch(breach -> breach.startsWith("OTHER_MEMBER CARD PHONE"))
                .anyMatch(breach -> breach.startsWith("TABLEMATE MORNING_LETTER PHONE"));
    }

    /** No door shows no item only because nothing stands behind it at all. */
    @Test
    void behindEachDoorThatShowsNoItemTheOwnerOrTheMeetingIsNamedToSomebody() {
        Stream<Door> closed = Stream.of(Door.values())
                .filter(door -> Stream.of(Eyes.values())
                        .noneMatch(eyes -> Stream.of(Item.values()).anyMatch(item -> door.shows(item, eyes))));
        show(Item.PHONE, Visibility.CIRCLE);
        doors.behind(Door.CARD, Eyes.TABLEMATE);
        for (Door door : closed.toList()) {
            assertThat(Eyes.values())
                    .as(door.name())
                    .anyMatch(eyes -> doors.behind(door, eyes).matches("(?s).*(山田花子|絆の会).*"));
        }
    }

    private void show(Item item, Visibility level) {
        stage.member(Eyes.SELF.user)
                .type(
                        "card visibility",
                        Map.of(
                                "item",
                                item.name().toLowerCase(Locale.ROOT),
                                "who",
                                level.name().toLowerCase(Locale.ROOT)));
    }

    private void everything(Map<Item, Visibility> now, Predicate<Item> kept) {
        for (Eyes eyes : Eyes.values()) {
            for (Door door : Door.values()) {
                String shown = doors.behind(door, eyes);
                now.forEach((item, level) -> {
                    cells++;
                    boolean expected = kept.test(item) && eyes.see.contains(level) && door.shows(item, eyes);
                    if (Doors.isIn(door, item, shown) != expected) {
                        breaches.add(eyes + " " + door + " " + item + " " + level + (expected ? " hidden" : " shown"));
                    }
                });
            }
        }
    }
}
