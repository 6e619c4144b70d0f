package dev.kizuna.persistence;

import static dev.kizuna.persistence.WatchedConnection.COMMIT;
import static dev.kizuna.persistence.WatchedConnection.SYNC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When what a group did cannot be kept, nobody in it was promised anything. */
class WriteGateFailureTest {
    private WatchedGate door;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        door = new WatchedGate(folder);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMIT, SYNC})
    void whenAGroupCannotBeKeptAllItsCallersFailAndTheGateStaysShut(String end) {
        door.holdTheWriter();
        List<Passage<Integer>> group = Stream.of("a", "b").map(door::entered).toList();
        door.failAfterTheHeld(end);

        door.release.countDown();

        for (Passage<Integer> passage : group) {
            assertThatThrownBy(passage::await)
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageContaining("58030")
                    .hasMessageNotContaining("Hanako");
        }
        assertThat(door.gate.open()).isFalse();
        door.watched.before(end, () -> {});
        assertThatThrownBy(door.entered("c")::await).isInstanceOf(StorageFailure.class);
    }

    @Test
    void aRefusalStaysARefusalWhenItsGroupCannotBeKept() {
        door.holdTheWriter();
        Passage<Integer> kept = door.entered("a");
        Passage<Integer> refused = door.passage(connection -> {
            throw new IllegalArgumentException("no");
        });
        door.failAfterTheHeld(COMMIT);

        door.release.countDown();

        assertThatThrownBy(kept::await).isInstanceOf(StorageFailure.class);
        assertThatThrownBy(refused::await).isInstanceOf(IllegalArgumentException.class);
    }
}
