package dev.kizuna.persistence.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.h2.mvstore.DataUtils;
import org.jspecify.annotations.Nullable;

/**
 * What one file would be after a power cut: everything synced is there; of what was written since, some writes are
 * there, in any order, some only in part, others not. The cut comes with the n-th operation.
 */
final class FragileDisk {
    private static final int SECTOR = 512;

    private final Random random;
    private final List<Write> unsynced = new ArrayList<>();
    private byte[] synced;
    private int size;
    private int operationsLeft;
    private byte @Nullable [] afterCut;

    FragileDisk(byte[] content, int operations, Random random) {
        this.synced = content.clone();
        this.size = content.length;
        this.operationsLeft = operations;
        this.random = random;
    }

    synchronized void write(long position, byte[] bytes) throws IOException {
        operation();
        unsynced.add(new Write(Math.toIntExact(position), bytes));
    }

    /** Fails as H2 itself would in the end; an {@link IOException} it would answer with ten collections of garbage. */
    synchronized void truncate(long size) {
        try {
            operation();
        } catch (IOException off) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_WRITING_FAILED, "{0}", off.getMessage());
        }
        unsynced.add(new Write(Math.toIntExact(size), null));
    }

    synchronized void force() throws IOException {
        operation();
        unsynced.forEach(this::keep);
        unsynced.clear();
    }

    synchronized void read() throws IOException {
        if (afterCut != null) {
            throw new IOException("The power is off");
        }
    }

    /** Cuts the power if it is still on. */
    synchronized byte[] cut() {
        if (afterCut == null) {
            Collections.shuffle(unsynced, random);
            for (Write write : unsynced) {
                if (random.nextBoolean()) {
                    keep(random.nextInt(3) == 0 ? write.torn(random) : write);
                }
            }
            afterCut = Arrays.copyOf(synced, size);
        }
        return afterCut.clone();
    }

    private void operation() throws IOException {
        if (afterCut == null && operationsLeft-- <= 0) {
            cut();
        }
        read();
    }

    private void keep(Write write) {
        byte[] bytes = write.bytes();
        if (bytes == null) {
            size = Math.min(size, write.position());
            return;
        }
        int end = write.position() + bytes.length;
        if (end > synced.length) {
            synced = Arrays.copyOf(synced, 2 * end);
        }
        if (end > size) {
            // What was cut off once must not shine through a gap.
            Arrays.fill(synced, size, end, (byte) 0);
            size = end;
        }
        System.arraycopy(bytes, 0, synced, write.position(), bytes.length);
    }

    /** Without bytes: the file cut off at the position. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Write(int position, byte @Nullable [] bytes) {
        /** Up to some sector, or from it on. */
        Write torn(Random random) {
            if (bytes == null || bytes.length <= SECTOR) {
                return this;
            }
            int cut = (1 + random.nextInt((bytes.length - 1) / SECTOR)) * SECTOR;
            return random.nextBoolean()
                    ? new Write(position, Arrays.copyOf(bytes, cut))
                    : new Write(position + cut, Arrays.copyOfRange(bytes, cut, bytes.length));
        }
    }
}
