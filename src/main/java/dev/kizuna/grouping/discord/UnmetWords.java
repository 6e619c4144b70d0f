package dev.kizuna.grouping.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.wish.Reason;
import dev.kizuna.grouping.wish.Unmet;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import java.util.List;
import java.util.Optional;

/** Which wish a plan does not keep, and why not, for coordinators. Of people to be kept apart it names nobody. */
final class UnmetWords {
    private static final int SUBJECT = 40;
    private static final int MOST = 8;
    private static final int NAMES = 3;

    private final Texts texts;

    UnmetWords(Texts texts) {
        this.texts = texts;
    }

    /** A line each, the hardest first; beyond some how many more. */
    String lines(List<Unmet> unmet, TablePlan plan, Language reader) {
        StringBuilder lines = new StringBuilder();
        unmet.stream().limit(MOST).forEach(one -> lines.append("\n- ").append(words(one, plan, reader)));
        if (unmet.size() > MOST) {
            lines.append("\n").append(texts.get(reader, "groups.unmet.more", "count", unmet.size() - MOST));
        }
        return lines.toString();
    }

    /** What can be done about it, on a line of its own; nothing where nothing was forgotten. */
    String advice(List<Unmet> unmet, Language reader) {
        return lacksAble(unmet) ? "\n" + texts.get(reader, "groups.unmet.able") : "";
    }

    /** Whether more people may be able to lead or to write than coordinators have marked. */
    static boolean lacksAble(List<Unmet> unmet) {
        return unmet.stream()
                .anyMatch(one ->
                        one.wish() == Wish.FACILITATOR && one.reason() == Reason.TOO_FEW || one.wish() == Wish.SCRIBE);
    }

    String words(Unmet unmet, TablePlan plan, Language reader) {
        return texts.get(
                reader,
                key(unmet),
                "table",
                unmet.table(),
                "subject",
                UserText.line(unmet.subject(), SUBJECT),
                "people",
                unmet.people(),
                "most",
                unmet.most(),
                "who",
                names(unmet, plan, reader));
    }

    private String names(Unmet unmet, TablePlan plan, Language reader) {
        List<String> names = unmet.who().stream()
                .flatMap(member -> person(plan, member).stream())
                .map(TableWords::name)
                .toList();
        return names.size() <= NAMES
                ? texts.get(reader, "groups.table.names", "names", names)
                : texts.get(
                        reader,
                        "groups.table.andMore",
                        "names",
                        names.subList(0, NAMES),
                        "count",
                        names.size() - NAMES);
    }

    private static Optional<Person> person(TablePlan plan, MemberId member) {
        return plan.round(1).tables().stream()
                .flatMap(table -> table.guests().stream())
                .map(TablePlan.Guest::person)
                .filter(person -> person.id().equals(member))
                .findFirst();
    }

    private static String key(Unmet unmet) {
        Reason reason = unmet.reason();
        return switch (unmet.wish()) {
            case PINNED -> reason == Reason.NO_ROOM ? "groups.unmet.pinnedNoRoom" : "groups.unmet.pinned";
            case FACILITATOR -> reason == Reason.TOO_FEW ? "groups.unmet.fewFacilitators" : "groups.unmet.facilitator";
            case APART -> "groups.unmet.apart";
            case TOGETHER -> reason == Reason.NO_ROOM ? "groups.unmet.togetherNoRoom" : "groups.unmet.together";
            case NEAR_DOOR -> "groups.unmet.nearDoor";
            case NEWCOMER -> reason == Reason.TOO_FEW ? "groups.unmet.fewWhoKnow" : "groups.unmet.newcomer";
            case SCRIBE -> "groups.unmet.scribe";
            case HIERARCHY -> "groups.unmet.hierarchy";
            case ORGANISATION -> reason == Reason.TOO_MANY ? "groups.unmet.organisationMany" : "groups.unmet.uneven";
            case NOT_AGAIN -> reason == Reason.TOO_FEW ? "groups.unmet.againFew" : "groups.unmet.again";
            case UNMET -> reason == Reason.TOO_FEW ? "groups.unmet.metFew" : "groups.unmet.met";
            case FIELD, AREA -> "groups.unmet.uneven";
        };
    }
}
