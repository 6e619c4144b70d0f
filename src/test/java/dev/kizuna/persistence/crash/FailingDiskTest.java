package dev.kizuna.persistence.crash;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.persistence.Safeguards;
import dev.kizuna.persistence.StorageFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails beneath a running bot: everybody is told. The limit only ends what would wait for ever. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FailingDiskTest {
    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    private final FragileDisk disk = new FragileDisk(new byte[0], NEVER, new Random(1));
    private final LedgerWorkload workload = new LedgerWorkload();

    @BeforeEach
    void mount() {
        FragilePath.mount(data().toString(), disk);
    }

    @AfterEach
    void unmount() {
        FragilePath.unmount(data().toString());
    }

    @Test
    void whoeverWritesIsToldAndGoesOnBeingTold() {
        try (Database database = open()) {
            workload.write(database.transactions(), 1);

            disk.cut();

            for (long number = 2; number < 5; number++) {
                long next = number;
                assertThatThrownBy(() -> workload.write(database.transactions(), next))
                        .isInstanceOf(StorageFailure.class);
            }
        } catch (StorageFailure cannotBeClosedInOrder) {
            // Nor need it be.
        }
    }

    /** Without its mend H2 waits in the last one. */
    @Test
    void whoeverReadMeanwhileCanTurnBackHoweverOften() throws SQLException {
        try (Database database = open();
                Connection another = DriverManager.getConnection(url(), "kizuna", "")) {
            another.setAutoCommit(false);
            try (Statement statement = another.createStatement()) {
                statement.execute("select id from ledger");
            }

            disk.cut();

            assertThatThrownBy(() -> workload.write(database.transactions(), 1)).isInstanceOf(StorageFailure.class);
            for (int time = 0; time < 3; time++) {
                try {
                    another.rollback();
                } catch (SQLException told) {
                    // There is nothing to turn back to, but neither is there anything to wait for.
                }
            }
        } catch (StorageFailure cannotBeClosedInOrder) {
            // Nor need it be.
        }
    }

    private Database open() {
        DatabaseSettings settings = new DatabaseSettings(url(), "kizuna", "", 2, folder);
        return Safeguards.ON.open(settings, workload.entities(), workload.checks(), workload.migrations());
    }

    private String url() {
        return "jdbc:h2:" + FragilePath.SCHEME + ":" + folder.resolve("kizuna");
    }

    private Path data() {
        return folder.resolve("kizuna.mv.db");
    }
}
