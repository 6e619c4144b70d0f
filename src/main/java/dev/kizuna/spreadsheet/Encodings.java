package dev.kizuna.spreadsheet;

import dev.kizuna.kernel.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The letters of a text file: by its mark, else UTF-8 where every byte fits, else what Japanese Windows writes. */
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final char MARK = '\uFEFF';

    private Encodings() {}

    /** @throws Refusal {@link SpreadsheetRefusal#ENCODING} */
    static String text(byte[] file) {
        if (marksUtf16(file)) {
            return strict(file, StandardCharsets.UTF_16).orElseThrow(Encodings::unknown);
        }
        String text = strict(file, StandardCharsets.UTF_8)
                .or(() -> strict(file, WINDOWS).filter(Encodings::readsLikeJapanese))
                .orElseThrow(Encodings::unknown);
        return text.indexOf(MARK) == 0 ? text.substring(1) : text;
    }

    static boolean marksUtf16(byte[] file) {
        return file.length > 1
                && ((file[0] == (byte) 0xFF && file[1] == (byte) 0xFE)
                        || (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF));
    }

    private static Optional<String> strict(byte[] file, Charset letters) {
        try {
            return Optional.of(letters.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException otherLetters) {
            return Optional.empty();
        }
    }

    /** Kanji of EUC-JP and letters of western Europe come out as heaps of half-width katakana. */
    private static boolean readsLikeJapanese(String text) {
        long halfWidth =
                text.codePoints().filter(c -> c >= 0xFF61 && c <= 0xFF9F).count();
        long beyondAscii = text.codePoints().filter(c -> c > 0x7F).count();
        return halfWidth * 5 <= beyondAscii * 3;
    }

    private static Refusal unknown() {
        return new Refusal(SpreadsheetRefusal.ENCODING);
    }
}
