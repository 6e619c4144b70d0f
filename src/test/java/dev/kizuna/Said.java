package dev.kizuna;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person has said about one thing by buttons, as far as they can know: what was acknowledged is said, and what was
 * not may have been heard or not.
 */
final class Said {
    private final Person person;
    private final ObjectNode card;
    private final Set<String> possible = new HashSet<>();
    private @Nullable Press open;

    /** @param card on which the buttons are */
    Said(Person person, ObjectNode card, String state) {
        this.person = person;
        this.card = card;
        possible.add(state);
    }

    /**
     * Presses and does not wait.
     *
     * @param acknowledged what the answer says then
     * @param state in which it is by then
     */
    void press(String button, String acknowledged, String state) {
        open = new Press(button, act(button), acknowledged, state);
    }

    private Act act(String button) {
        return person.forgePress(
                card.path("channel_id").asLong(), card.path("id").asLong(), button);
    }

    /** The same once more, where it was not acknowledged. */
    void again() {
        Press last = open;
        if (last != null && !last.isAcknowledged()) {
            open = new Press(last.button, act(last.button), last.acknowledged, last.state);
        }
    }

    /** What was acknowledged by now counts, and nothing is waited for any more. */
    void settle() {
        Press last = open;
        if (last != null) {
            if (last.isAcknowledged()) {
                possible.clear();
            }
            possible.add(last.state);
            open = null;
        }
    }

    /** Something else has changed it. */
    void becomes(String state) {
        possible.clear();
        possible.add(state);
    }

    /** Something else has changed it to this, or perhaps not. */
    void mayBe(String state) {
        possible.add(state);
    }

    boolean isOpen() {
        return open != null && !open.isAcknowledged();
    }

    /** The state, where it is known. */
    Optional<String> state() {
        return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }

    /** What is found to be so: nothing that cannot be. */
    Optional<String> isFound(String state) {
        if (!possible.contains(state)) {
            return Optional.of(person.name() + " said " + possible + ", and it is " + state);
        }
        possible.clear();
        possible.add(state);
        return Optional.empty();
    }

    private record Press(String button, Act act, String acknowledged, String state) {
        boolean isAcknowledged() {
            try {
                return act.answered() && LiveCircle.words(act.message()).contains(acknowledged);
            } catch (NoSuchElementException notYet) {
                return false;
            }
        }
    }
}
