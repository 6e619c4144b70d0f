package dev.kizuna.bench;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.circle.Circles;
import dev.kizuna.contact.Cards;
import dev.kizuna.contact.ContactHouse;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.Met;
import dev.kizuna.contact.Search;
import dev.kizuna.contact.Visibility;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Profile;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.rsvp.Rsvps;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a coordinator's search takes among many people, each with a card of sealed items. */
class ContactBench {
    private static final int PEOPLE = 20_000;
    private static final int SEARCHES = 500;
    private static final double MUST = 100;
    private static final List<String> WORDS = List.of("やまだ", "畑しごと", "作業所", "居場所", "第77", "0759511234", "長岡京", "福祉 体験");

    @Test
    void findingSomebodyAmongTwentyThousandTakesATenthOfASecond(@TempDir Path folder) {
        List<Class<?>> entities = Stream.of(
                        Circles.entities(),
                        Members.entities(),
                        Meetings.entities(),
                        Rsvps.entities(),
                        Attendances.entities(),
                        Seatings.entities(),
                        Cards.entities())
                .flatMap(List::stream)
                .toList();
        try (Database database = Database.open(
                DatabaseSettings.file(folder.resolve("bench"), folder.resolve("backups")), entities, List.of())) {
            ContactHouse room = new ContactHouse(database.transactions());
            fill(room);
            double first = search(room, WORDS.get(0));
            double[] taken = new double[SEARCHES];
            for (int i = 0; i < SEARCHES; i++) {
                taken[i] = search(room, WORDS.get(i % WORDS.size()));
            }
            Arrays.sort(taken);
            double p99 = taken[SEARCHES * 99 / 100 - 1];
            String what = "/contacts find among " + PEOPLE + " people, ";
            Results.alone(what + "p50", "%.0f ms".formatted(taken[SEARCHES / 2]), "");
            Results.alone(what + "p99", "%.0f ms".formatted(p99), "≤ 100 ms");
            Results.alone(what + "the first after a start", "%.1f s".formatted(first / 1000), "");
            assertThat(p99).isLessThanOrEqualTo(MUST);
        }
    }

    /** By many at once, whose writes are committed together. */
    private static void fill(ContactHouse room) {
        ExecutorService many = Executors.newFixedThreadPool(100);
        for (int n = 0; n < PEOPLE; n++) {
            int number = n;
            many.execute(() -> add(room, number));
        }
        many.shutdown();
        await().atMost(Duration.ofMinutes(10)).until(many::isTerminated);
    }

    private static void add(ContactHouse room, int n) {
        Profile profile = new Profile("山田 花子" + n, "やまだ はなこ" + n, "第" + n % 500 + "作業所", "福祉", "長岡京市");
        MemberId member = room.house.members.add(CIRCLE, profile).id();
        room.write(
                CIRCLE,
                member,
                Map.of(
                        Item.PHONE, "075-951-%04d".formatted(n % 10_000),
                        Item.EMAIL, "hanako" + n + "@example.jp",
                        Item.HOURS, "平日の朝",
                        Item.OFFER, "畑しごとの体験、フリースペース",
                        Item.CONSULT, "夜の電話番"));
        room.cards.show(CIRCLE, member, Item.PHONE, Visibility.COORDINATORS);
    }

    /** In milliseconds. */
    private static double search(ContactHouse room, String text) {
        long start = System.nanoTime();
        room.inquiries.find(room.coordinator(), new Search(text, "", "", Met.EITHER), 1, 8);
        return (System.nanoTime() - start) / 1e6;
    }
}
