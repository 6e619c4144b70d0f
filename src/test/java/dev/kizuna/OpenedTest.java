package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenedTest {
    private final List<String> closed = new ArrayList<>();
    private final Opened opened = new Opened();

    @Test
    void theLastToBeOpenedIsTheFirstToBeClosed() {
        opened.add(() -> closed.add("database"));
        opened.add(() -> closed.add("connection"));

        opened.close();

        assertThat(closed).containsExactly("connection", "database");
    }

    @Test
    void eachIsClosedOnce() {
        opened.add(() -> closed.add("database"));

        opened.close();
        opened.close();

        assertThat(closed).containsExactly("database");
    }

    @Test
    void whatCannotBeClosedKeepsNothingElseOpen() {
        opened.add(() -> closed.add("database"));
        opened.add(() -> {
            throw new IOException("stuck");
        });

        assertThatThrownBy(opened::close).hasSuppressedException(new IOException("stuck"));

        assertThat(closed).containsExactly("database");
    }

    @Test
    void theFailureThatMadeItCloseStaysTheOneThatIsTold() {
        opened.add(() -> {
            throw new IOException("stuck");
        });
        IllegalArgumentException failure = new IllegalArgumentException("half-way");

        opened.closeAfter(failure);

        assertThat(failure.getSuppressed()).hasSize(1);
    }
}
