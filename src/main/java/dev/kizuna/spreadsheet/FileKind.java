package dev.kizuna.spreadsheet;

import dev.kizuna.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What a file is, by its first bytes and, of a zip, by what it holds. */
enum FileKind {
    TEXT,
    WORKBOOK;

    /** Twice what twenty thousand people take, and less than the smallest server would feel. */
    private static final long MOST_UNPACKED = 24L << 20;

    /** A zip, and a compound file: old Excel, and the wrapping of what has a password. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** @throws Refusal for what can be read as neither */
    static FileKind of(byte[] file) {
        if (file.length == 0) {
            throw new Refusal(SpreadsheetRefusal.EMPTY);
        }
        if (begins(file, ZIP)) {
            requireWorkbook(file);
            return WORKBOOK;
        }
        if (begins(file, COMPOUND)) {
            throw new Refusal(contains(file, ENCRYPTED) ? SpreadsheetRefusal.PASSWORD : SpreadsheetRefusal.OLD_EXCEL);
        }
        if (!Encodings.marksUtf16(file) && looksBinary(file)) {
            throw new Refusal(SpreadsheetRefusal.NOT_A_TABLE);
        }
        return TEXT;
    }

    private static void requireWorkbook(byte[] file) {
        Set<String> names = unpackedNames(file);
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin"))) {
            throw new Refusal(SpreadsheetRefusal.MACROS);
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new Refusal(SpreadsheetRefusal.NOT_A_TABLE);
        }
    }

    /** Unpacks everything once, for its true size: what a zip says of itself may be untrue. */
    private static Set<String> unpackedNames(byte[] file) {
        Set<String> names = new HashSet<>();
        long left = MOST_UNPACKED;
        byte[] part = new byte[8192];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName().toLowerCase(Locale.ROOT));
                try (InputStream content = zip.getInputStream(entry)) {
                    left -= unpacked(content, part, left);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refusal(SpreadsheetRefusal.BROKEN);
        }
        return names;
    }

    private static long unpacked(InputStream entry, byte[] part, long most) throws IOException {
        long size = 0;
        for (int read = entry.read(part); read >= 0; read = entry.read(part)) {
            size += read;
            if (size > most) {
                throw new Refusal(SpreadsheetRefusal.TOO_LARGE, "most", Spreadsheets.MOST_LINES);
            }
        }
        return size;
    }

    private static boolean looksBinary(byte[] file) {
        if (begins(file, "%PDF".getBytes(StandardCharsets.US_ASCII)) || begins(file, new byte[] {'<'})) {
            return true;
        }
        for (byte one : file) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] file, byte[] mark) {
        return at(file, mark, 0);
    }

    private static boolean contains(byte[] file, byte[] mark) {
        for (int from = 0; from + mark.length <= file.length; from++) {
            if (at(file, mark, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(byte[] file, byte[] mark, int from) {
        for (int i = 0; i < mark.length; i++) {
            if (from + i >= file.length || file[from + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
