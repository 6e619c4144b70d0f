package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** Who waits to be introduced, as a coordinator finds it, and who is to hear of it how often. */
final class IntroductionDesk {
    private static final Pattern WISH = Pattern.compile("\\*\\*(m\\d+)さん\\*\\*\\n→ ");

    private final LiveCircle circle;
    private final List<Tablemate> people;
    private final Random random;
    private final Map<Introduction.Line, Integer> due = new HashMap<>();
    private Optional<ObjectNode> panel = Optional.empty();
    private Optional<Introduction> now = Optional.empty();
    private int hoursWithWishes;

    /** @param people may be added later */
    IntroductionDesk(LiveCircle circle, List<Tablemate> people, Random random) {
        this.circle = circle;
        this.people = people;
        this.random = random;
    }

    /** While the bot is well. */
    void begin() {
        panel = Optional.of(circle.coordinator()
                .run("/circle settings", Map.of(), circle.news())
                .settle(PATIENCE)
                .message());
    }

    /** One of those who wait for it and are told in private; this is not waited for. */
    void introduceSomebody() {
        ObjectNode desk = open();
        List<String> askers = askers(desk);
        List<String> made = LiveCircle.buttons(desk).stream()
                .filter(button -> button.path("label").asText().equals(Tablemate.text("followup.button.made")))
                .map(button -> button.path("custom_id").asText())
                .toList();
        List<Tablemate> possible = people.stream()
                .filter(one -> askers.contains(one.person.name())
                        && one.isToldInPrivate()
                        && beside(one).isToldInPrivate())
                .toList();
        if (!possible.isEmpty()) {
            Tablemate asker = possible.get(random.nextInt(possible.size()));
            String button = made.get(askers.indexOf(asker.person.name()));
            now = Optional.of(new Introduction(asker, beside(asker), circle.coordinator(), desk, button));
        }
    }

    /** Whom somebody wants to be introduced to. */
    private Tablemate beside(Tablemate asker) {
        return people.stream()
                .filter(one -> one.person.name().equals(asker.other(Tablemate.WISHED_FOR)))
                .findFirst()
                .orElseThrow();
    }

    /** Who waits, as a coordinator reads it, page by page. */
    List<String> askers() {
        ObjectNode desk = open();
        List<String> askers = new ArrayList<>(askers(desk));
        for (Optional<String> next = next(desk); next.isPresent(); next = next(desk)) {
            desk = circle.coordinator()
                    .press(desk.path("channel_id").asLong(), desk.path("id").asLong(), next.get())
                    .settle(PATIENCE)
                    .message();
            askers.addAll(askers(desk));
        }
        return askers;
    }

    private static Optional<String> next(ObjectNode desk) {
        String label = Tablemate.text("discord.page.after", "page", 0, "pages", 0);
        String words = label.substring(0, label.indexOf('（'));
        return LiveCircle.buttons(desk).stream()
                .filter(button -> button.path("label").asText().startsWith(words))
                .map(button -> button.path("custom_id").asText())
                .findFirst();
    }

    private static List<String> askers(ObjectNode desk) {
        return WISH.matcher(LiveCircle.words(desk))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Who is known to wait for it. */
    List<String> waiting() {
        return people.stream()
                .filter(Tablemate::waits)
                .map(one -> one.person.name())
                .toList();
    }

    private ObjectNode open() {
        ObjectNode card = panel.orElseThrow();
        return circle.coordinator()
                .forgePress(
                        circle.news(),
                        card.path("id").asLong(),
                        LiveCircle.button(card, Tablemate.text("followup.button.desk")))
                .settle(PATIENCE)
                .message();
    }

    boolean introduces(Tablemate asker) {
        return now.filter(made -> made.asker.equals(asker)).isPresent();
    }

    /** Once more, where it was not acknowledged. */
    void pressAgain() {
        now.ifPresent(Introduction::again);
    }

    boolean isAnswered() {
        return now.map(Introduction::isAcknowledged).orElse(true);
    }

    /** What was acknowledged by now counts, and nothing is waited for any more. */
    void settle() {
        now.ifPresent(Introduction::settle);
        find();
    }

    /** Once it is known whether it was made, the two are to hear of it. */
    void find() {
        now.filter(made -> !made.isInDoubt()).ifPresent(made -> {
            if (made.isMade()) {
                made.lines().forEach(line -> due.merge(line, 1, Integer::sum));
            }
            now = Optional.empty();
        });
    }

    /** Whether it is not known yet what became of an introduction. */
    boolean isInDoubt() {
        return now.isPresent();
    }

    /** Where anybody has asked in the hour that is over, and waits, the coordinator is to hear it. */
    void hourIsOver() {
        List<Tablemate> asked = people.stream().filter(Tablemate::hasAsked).toList();
        hoursWithWishes += asked.isEmpty() ? 0 : 1;
    }

    /** Whether those who were introduced have heard it. */
    boolean isTold() {
        return due.entrySet().stream().allMatch(one -> times(one.getKey()) >= one.getValue());
    }

    /** One that may have been made may have been heard. */
    boolean isToldTooOften() {
        List<Introduction.Line> inDoubt = now.map(Introduction::lines).orElse(List.of());
        return due.entrySet().stream()
                .anyMatch(one -> times(one.getKey()) > one.getValue() + (inDoubt.contains(one.getKey()) ? 1 : 0));
    }

    private static int times(Introduction.Line line) {
        return Afterwards.letters(line.reader(), line.words());
    }

    /** Whether the coordinator has heard of each hour's wishes. */
    boolean isWishTold() {
        return wishes() >= hoursWithWishes;
    }

    boolean isWishToldTooOften() {
        return wishes() > hoursWithWishes;
    }

    private int wishes() {
        String words = Tablemate.text("followup.wished.head", "count", 0);
        return Afterwards.letters(circle.coordinator(), words.substring(0, words.indexOf('（')));
    }
}
