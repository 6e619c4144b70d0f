package dev.kizuna.bench;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.circle.Circles;
import dev.kizuna.contact.Cards;
import dev.kizuna.contact.ContactHouse;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.Met;
import dev.kizuna.contact.Search;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Profile;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.rsvp.Rsvps;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a coordinator's search takes among many people, each with a card of sealed items. */
class ContactBench {
    private static final int PEOPLE = 20_000;
    /** In one write. */
    private static final int AT_ONCE = 1_000;

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
            long before = used();
            double first = search(room, WORDS.get(0));
            long kept = used() - before;
            double[] taken = new double[SEARCHES];
            for (int i = 0; i < SEARCHES; i++) {
                taken[i] = search(room, WORDS.get(i % WORDS.size()));
            }
            Arrays.sort(taken);
            double p99 = taken[SEARCHES * 99 / 100 - 1];
            room.fill(Map.of(profile(PEOPLE), card(PEOPLE)));
            double changed = search(room, WORDS.get(0));
            String what = "/contacts find among " + PEOPLE + " people, ";
            Results.alone(what + "p50", "%.0f ms".formatted(taken[SEARCHES / 2]), "");
            Results.alone(what + "p99", "%.0f ms".formatted(p99), "≤ 100 ms");
            Results.alone(what + "after somebody has come", "%.0f ms".formatted(changed), "");
            Results.alone(what + "the first after a start", "%.1f s".formatted(first / 1000), "");
            Results.alone(what + "memory it keeps", "%.0f MB".formatted(kept / 1e6), "");
            assertThat(p99).isLessThanOrEqualTo(MUST);
        }
    }

    private static void fill(ContactHouse room) {
        for (int from = 0; from < PEOPLE; from += AT_ONCE) {
            room.fill(IntStream.range(from, from + AT_ONCE)
                    .boxed()
                    .collect(toMap(ContactBench::profile, ContactBench::card)));
        }
    }

    private static Profile profile(int n) {
        return new Profile("山田 花子" + n, "やまだ はなこ" + n, "第" + n % 500 + "作業所", "福祉", "長岡京市");
    }

    private static Map<Item, String> card(int n) {
        return Map.of(
                Item.PHONE, "075-951-%04d".formatted(n % 10_000),
                Item.EMAIL, "hanako" + n + "@example.jp",
                Item.HOURS, "平日の朝",
                Item.OFFER, "畑しごとの体験、フリースペース" + n,
                Item.CONSULT, "夜の電話番" + n);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** In milliseconds. */
    private static double search(ContactHouse room, String text) {
        long start = System.nanoTime();
        room.inquiries.find(room.coordinator(), new Search(text, "", "", Met.EITHER), 1, 8);
        return (System.nanoTime() - start) / 1e6;
    }
}
