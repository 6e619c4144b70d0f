package dev.kizuna.member.intake;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.spreadsheet.Spreadsheets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of people as files, and what becomes of their lines. */
final class Lists {
    static final String HEADING = "Kizuna番号,氏名,ふりがな,所属,分野,地域\n";

    static final UserId COORDINATOR = new UserId(2);

    private Lists() {}

    /** Lines below {@link #HEADING}. */
    static Intake read(Intakes intakes, CircleId circle, String... lines) {
        String csv = HEADING + String.join("\n", lines);
        return intakes.read(circle, COORDINATOR, Spreadsheets.read(csv.getBytes(StandardCharsets.UTF_8)));
    }

    static List<Verdict> verdicts(Intake intake) {
        return intake.entries().stream().map(Entry::verdict).toList();
    }

    static List<IntakeRefusal> doubts(Intake intake) {
        return intake.entries().stream()
                .flatMap(entry -> entry.doubt().stream())
                .map(Entry.Doubt::reason)
                .toList();
    }

    /** So many people, no two alike. */
    static String[] crowd(int people) {
        return IntStream.range(0, people)
                .mapToObj(number -> ",氏" + number + " 名" + number + ",よみ" + number + ",所属" + number % 97 + ",福祉,長岡京市")
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }
}
