package dev.kizuna.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SliceTest {
    private static final int LAST_LETTER = 0x10FFFF;

    @ParameterizedTest
    @EnumSource(Slice.class)
    void everyLetterOfASliceIsLookedForInIt(Slice slice) {
        for (boolean heavy : new boolean[] {false, true}) {
            try (Typeface face = new Typeface(slice, heavy)) {
                assertThat(IntStream.rangeClosed(' ', LAST_LETTER).filter(face::has))
                        .hasSizeGreaterThan(3_000)
                        .allMatch(slice::mayHold);
            }
        }
    }

    @Test
    void everyLetterIsThereInBothWeightsOfTheCommonFont() {
        Set<Integer> regular = new HashSet<>();
        Set<Integer> bold = new HashSet<>();
        for (Slice slice : new Slice[] {Slice.COMMON, Slice.SECOND, Slice.THIRD}) {
            collect(slice, false, regular);
            collect(slice, true, bold);
        }
        assertThat(regular).hasSizeGreaterThan(11_000).isEqualTo(bold);
    }

    @Test
    void usualNamesNeedOneSliceOfEachWeight() {
        try (Typecase fonts = new Typecase()) {
            for (String name : new String[] {"髙橋 美咲", "山﨑 一郎", "渡邉 さくら", "長谷川 健太", "O'Brien, José", "さとう はなこ"}) {
                fonts.width(name, true);
                fonts.width(name, false);
            }
            assertThat(fonts.faces()).hasSize(2);
        }
    }

    @Test
    void aSheetOpensSoManySlicesAndNoMore() {
        try (Typecase fonts = new Typecase()) {
            for (int letter = ' '; letter < 0x30000; letter += 97) {
                fonts.has(letter, false);
            }
            assertThat(fonts.faces()).hasSize(8);
            assertThat(fonts.has('会', true)).isTrue();
            assertThat(fonts.faces()).hasSize(9);
        }
    }

    private static void collect(Slice slice, boolean heavy, Set<Integer> letters) {
        try (Typeface face = new Typeface(slice, heavy)) {
            IntStream.rangeClosed(' ', LAST_LETTER).filter(face::has).forEach(letters::add);
        }
    }
}
