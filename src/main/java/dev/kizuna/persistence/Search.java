package dev.kizuna.persistence;

import java.nio.file.Files;
import org.h2.mvstore.MVStore;

/**
 * Finds the newest state in a file that was not closed in order, and closes it there.
 *
 * <p>H2 itself begins at the store's header, which may be twenty commits old, and follows the chunks from one to the next.
 * Where a power cut kept a chunk that was written over one of these, and lost the header that was written after it, H2
 * ends up at an old commit and takes it for the last, although the newer ones were synced (RandomAccessStore of 2.4.240:
 * readStoreHeader, shouldWriteStoreHeader). So the whole file is looked through, as H2 does when nothing else is left.
 */
final class Search {
    private Search() {}

    /** @throws DatabaseTrouble when there is nothing to be found */
    static void through(EmbeddedAddress address, DatabaseSettings settings) {
        if (!Files.exists(address.dataFile())) {
            return;
        }
        MVStore.Builder store = new MVStore.Builder()
                .fileName(address.store())
                .autoCommitDisabled()
                .recoveryMode();
        if (address.encrypted()) {
            store.encryptionKey(settings.filePassword());
        }
        try {
            store.open().close();
        } catch (RuntimeException | StackOverflowError torn) {
            throw new DatabaseTrouble(
                    DatabaseTrouble.Kind.DAMAGED,
                    "cannot be searched, " + torn.getClass().getSimpleName(),
                    new NightlyBackups(settings.backups()).last());
        }
    }
}
