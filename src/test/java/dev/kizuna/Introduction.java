package dev.kizuna;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.util.List;

/**
 * Two people whom a coordinator introduces by one press, or by several where the first ones are not acknowledged; each of
 * the two is to hear of it once.
 */
final class Introduction {
    final Tablemate asker;
    private final Tablemate other;
    private final Person coordinator;
    private final ObjectNode desk;
    private final String button;
    private Act act;

    Introduction(Tablemate asker, Tablemate other, Person coordinator, ObjectNode desk, String button) {
        this.asker = asker;
        this.other = other;
        this.coordinator = coordinator;
        this.desk = desk;
        this.button = button;
        act = press();
    }

    private Act press() {
        return coordinator.forgePress(
                desk.path("channel_id").asLong(), desk.path("id").asLong(), button);
    }

    /** Once more, where it was not acknowledged. */
    void again() {
        if (!isAcknowledged()) {
            act = press();
        }
    }

    boolean isAcknowledged() {
        return act.answered() && LiveCircle.words(act.message()).contains("「紹介ずみ」にしました");
    }

    /** What was acknowledged by now counts; otherwise what the asker reads will tell. */
    void settle() {
        if (isAcknowledged()) {
            asker.wish.becomes(Tablemate.INTRODUCED);
        } else {
            asker.wish.mayBe(Tablemate.INTRODUCED);
        }
    }

    boolean isInDoubt() {
        return asker.wish.state().isEmpty();
    }

    /** Where it is not in doubt. */
    boolean isMade() {
        return asker.wish.state().filter(Tablemate.INTRODUCED::equals).isPresent();
    }

    /** What each of the two reads where it was made. */
    List<Line> lines() {
        return List.of(line(asker, "followup.introduced", other), line(other, "followup.presented", asker));
    }

    private static Line line(Tablemate reader, String key, Tablemate about) {
        String words = Tablemate.text(key, "name", about.person.name());
        return new Line(reader.person, words.lines().findFirst().orElseThrow());
    }

    /** The words by which somebody knows of it. */
    record Line(Person reader, String words) {}
}
