package dev.kizuna;

import dev.kizuna.notice.Wish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people of a season, one of each kind again and again by their numbers, and what each of them is to hear; written
 * down from the promises made to people, not from the code that keeps them.
 */
final class SeasonPeople {
    static final int WITH_ACCOUNT = 48;
    static final int WITHOUT_ACCOUNT = 12;
    static final int SEATS = 10;
    /** Has a seat at the second meeting and gives it back. */
    static final int LEAVES = 4;
    /** The first in line then. */
    private static final int MOVES_UP = 44;

    /** By what words a message is known, the more telling ones first. */
    static final Map<String, String> SAID = new LinkedHashMap<>();

    static {
        SAID.put("rsvp.notice.cancelled", "cancelled");
        SAID.put("rsvp.notice.promoted", "promoted");
        SAID.put("reminder.seated", "seated");
        SAID.put("reminder.undecided", "undecided");
        SAID.put("reminder.silent", "silent");
    }

    private SeasonPeople() {}

    /** What somebody answers to each meeting. */
    enum Kind {
        GOING("rsvp.button.going"),
        MAYBE("rsvp.button.maybe"),
        DECLINED("rsvp.button.declined"),
        SILENT("");

        final String answer;

        Kind(String answer) {
            this.answer = answer;
        }
    }

    static Kind kind(int number) {
        return Kind.values()[number % 4];
    }

    static boolean closed(int number) {
        return number % 3 == 0;
    }

    static @Nullable Wish wish(int number) {
        return switch (number % 7) {
            case 1 -> Wish.CHANGES;
            case 2 -> Wish.THREAD;
            default -> null;
        };
    }

    static String describe(int number) {
        return kind(number) + (closed(number) ? ", no direct messages, wish " : ", wish ") + wish(number);
    }

    /** Letters first, then pings. */
    static List<String> hears(int number) {
        List<String> all = new ArrayList<>();
        for (String meeting : List.of("A", "B", "C")) {
            said(number, meeting).stream()
                    .filter(said -> wish(number) != Wish.CHANGES || said.equals("promoted") || said.equals("cancelled"))
                    .map(said -> meeting + " " + (inThread(number) ? inPublic(said) : said))
                    .forEach(all::add);
        }
        return all;
    }

    private static boolean inThread(int number) {
        return closed(number) || wish(number) == Wish.THREAD;
    }

    /** Who waits, moves up, wavers or is silent is nobody else's business. */
    private static String inPublic(String said) {
        return said.equals("seated") || said.equals("cancelled") ? said : "ping";
    }

    private static List<String> said(int number, String meeting) {
        return switch (kind(number)) {
            case GOING -> number > SEATS * 4 ? waiting(number, meeting) : seated(number, meeting);
            // A week before the meeting and two days before the deadline; after it there is nothing left to decide.
            case MAYBE -> cancelledToo(meeting, "undecided", "undecided");
            case SILENT -> List.of("silent");
            case DECLINED -> List.of();
        };
    }

    private static List<String> seated(int number, String meeting) {
        return switch (meeting) {
            case "C" -> List.of("seated", "cancelled");
            case "B" -> number == LEAVES ? List.of("seated") : List.of("seated", "seated", "seated");
            default -> List.of("seated", "seated", "seated");
        };
    }

    private static List<String> waiting(int number, String meeting) {
        return switch (meeting) {
            case "C" -> List.of("cancelled");
            case "B" -> number == MOVES_UP ? List.of("promoted", "seated", "seated") : List.of();
            default -> List.of();
        };
    }

    private static List<String> cancelledToo(String meeting, String... said) {
        List<String> all = new ArrayList<>(List.of(said));
        if (meeting.equals("C")) {
            all.add("cancelled");
        }
        return all;
    }
}
