package dev.kizuna.persistence;

import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;

/** What differs between the database within and one on a server. */
interface Store extends AutoCloseable {
    Transactions transactions();

    void awaitMapping();

    boolean writable();

    long statements();

    /** None where no other process can be. */
    default Optional<DataSource> shared() {
        return Optional.empty();
    }

    /** See {@link Database#leaveBehindWhatIsErased}. */
    default void leaveBehindWhatIsErased() {}

    /** Everything into a file that is there and empty. */
    void backUpTo(Path file);

    @Override
    void close();
}
