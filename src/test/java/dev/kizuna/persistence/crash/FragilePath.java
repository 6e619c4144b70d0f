package dev.kizuna.persistence.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** H2's way to a {@link FragileDisk}: files whose name begins with {@code fragile:}. */
public final class FragilePath extends FilePathWrapper {
    static final String SCHEME = "fragile";

    private static final Map<String, FragileDisk> DISKS = new ConcurrentHashMap<>();

    /** Puts the disk under the file of this path. */
    static void mount(String path, FragileDisk disk) {
        FilePath.register(new FragilePath());
        DISKS.put(path, disk);
    }

    static void unmount(String path) {
        DISKS.remove(path);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = getBase().open(mode);
        FragileDisk disk = DISKS.get(getBase().toString());
        return disk == null ? file : new Channel(file, disk);
    }

    /** The file as H2 sees it, every change of which the disk is told. */
    private static final class Channel extends FileBase {
        private final FileChannel file;
        private final FragileDisk disk;

        Channel(FileChannel file, FragileDisk disk) {
            this.file = file;
            this.disk = disk;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            disk.write(position, bytes);
            while (source.hasRemaining()) {
                file.write(source, position + bytes.length - source.remaining());
            }
            return bytes.length;
        }

        @Override
        public synchronized int write(ByteBuffer source) throws IOException {
            long position = file.position();
            int written = write(source, position);
            file.position(position + written);
            return written;
        }

        @Override
        public synchronized FileChannel truncate(long size) throws IOException {
            disk.truncate(size);
            file.truncate(size);
            return this;
        }

        @Override
        public synchronized void force(boolean metaData) throws IOException {
            disk.force();
        }

        @Override
        public int read(ByteBuffer target) throws IOException {
            disk.read();
            return file.read(target);
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            disk.read();
            return file.read(target, position);
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public synchronized FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
