package dev.kizuna.persistence;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A cover of tests: turns some bits round. */
record Disguise(int bits) implements BackupCover {
    @Override
    public OutputStream over(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int octet) throws IOException {
                out.write(octet ^ bits);
            }
        };
    }

    @Override
    public InputStream under(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int octet = super.read();
                return octet < 0 ? octet : octet ^ bits;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int count = super.read(into, from, most);
                for (int i = from; i < from + count; i++) {
                    into[i] ^= (byte) bits;
                }
                return count;
            }
        };
    }
}
