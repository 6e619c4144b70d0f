package dev.kizuna.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How cards are dealt to tables. */
class DealingTest {
    private static final List<CardText> STARTER = StarterDeck.in(Locale.JAPANESE);

    @Test
    void withEnoughCardsNoneIsDealtTwice() {
        for (long seed = 0; seed < 50; seed++) {
            List<Integer> dealt = Dealing.deal(STARTER, 5, 6, seed).stream()
                    .flatMap(List::stream)
                    .toList();
            assertThat(dealt).hasSize(30).doesNotHaveDuplicates();
        }
    }

    @Test
    void otherwiseEachCardIsDealtEquallyOftenAndNeverTwiceToOneTable() {
        Random sizes = new Random(7);
        for (int trial = 0; trial < 150; trial++) {
            List<CardText> deck = deck(1 + sizes.nextInt(40), sizes);
            int tables = 1 + sizes.nextInt(14);
            int each = 1 + sizes.nextInt(Math.min(Deals.MOST_EACH, deck.size()));

            List<List<Integer>> hands = Dealing.deal(deck, tables, each, trial);

            int[] times = new int[deck.size()];
            assertThat(hands).hasSize(tables);
            for (List<Integer> hand : hands) {
                assertThat(hand).hasSize(each).doesNotHaveDuplicates();
                hand.forEach(card -> times[card]++);
            }
            int most = IntStream.of(times).max().orElseThrow();
            int least = IntStream.of(times).min().orElseThrow();
            assertThat(most - least)
                    .as("%s cards, %s × %s", deck.size(), tables, each)
                    .isLessThanOrEqualTo(1);
        }
    }

    /** Together two tables share so many cards on average; no two share more than that rounded up. */
    @ParameterizedTest
    @CsvSource({"30, 8, 6", "30, 10, 5", "24, 8, 6", "20, 8, 6", "28, 12, 6"})
    void twoTablesShareAsFewCardsAsTheFairestSpreadingAllows(int cards, int tables, int each) {
        List<List<Integer>> hands = Dealing.deal(STARTER.subList(0, cards), tables, each, 3);

        int q = tables * each / cards;
        int more = tables * each % cards;
        int shared = more * (q + 1) * q / 2 + (cards - more) * q * (q - 1) / 2;
        int pairs = tables * (tables - 1) / 2;
        int most = 0;
        for (int one = 0; one < tables; one++) {
            for (int other = one + 1; other < tables; other++) {
                most = Math.max(most, common(hands.get(one), hands.get(other)));
            }
        }
        assertThat(most).isLessThanOrEqualTo((shared + pairs - 1) / pairs);
    }

    @Test
    void formalAndInformalHelpLieOnEveryTable() {
        for (long seed = 0; seed < 50; seed++) {
            for (List<Integer> hand : Dealing.deal(STARTER, 5, 5, seed)) {
                long formal = hand.stream()
                        .filter(card -> STARTER.get(card).kind() == ResourceKind.FORMAL)
                        .count();
                assertThat(formal).as("of five").isBetween(2L, 3L);
            }
        }
    }

    @Test
    void theTablesDifferByAtMostOneInFormalHelpWhenAllCardsAreDealt() {
        for (long seed = 0; seed < 50; seed++) {
            List<Long> formal = Dealing.deal(STARTER, 6, 5, seed).stream()
                    .map(hand -> hand.stream()
                            .filter(card -> STARTER.get(card).kind() == ResourceKind.FORMAL)
                            .count())
                    .toList();
            assertThat(formal.stream().max(Long::compare).orElseThrow()
                            - formal.stream().min(Long::compare).orElseThrow())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Test
    void noFieldLiesTwiceOnATableWhileThereAreOthers() {
        for (long seed = 0; seed < 50; seed++) {
            for (List<Integer> hand : Dealing.deal(STARTER, 4, 5, seed)) {
                assertThat(hand.stream().map(card -> STARTER.get(card).field()).distinct())
                        .hasSize(5);
            }
        }
    }

    @Test
    void theSameSeedDealsTheSameAndAnotherDealsOtherwise() {
        List<List<Integer>> once = Dealing.deal(STARTER, 6, 4, 11);

        assertThat(Dealing.deal(STARTER, 6, 4, 11)).isEqualTo(once);
        assertThat(new HashSet<>(LongStream.range(0, 10)
                        .mapToObj(seed -> Dealing.deal(STARTER, 6, 4, seed))
                        .toList()))
                .hasSizeGreaterThan(8);
    }

    @Test
    void theLargestDealIsDealt() {
        List<CardText> deck = deck(Decks.MOST, new Random(1));

        assertThat(Dealing.deal(deck, Deals.MOST_TABLES, Deals.MOST_EACH, 1)).hasSize(Deals.MOST_TABLES);
    }

    @Test
    void aTableIsNeverAskedToHaveACardTwice() {
        assertThatThrownBy(() -> Dealing.deal(STARTER.subList(0, 3), 2, 4, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static int common(List<Integer> one, List<Integer> other) {
        return (int) one.stream().filter(other::contains).count();
    }

    private static List<CardText> deck(int cards, Random random) {
        List<CardText> deck = new ArrayList<>();
        for (int i = 0; i < cards; i++) {
            ResourceKind kind = random.nextInt(3) == 0 ? ResourceKind.INFORMAL : ResourceKind.FORMAL;
            deck.add(new CardText("card " + i, kind, "field " + random.nextInt(6), "help"));
        }
        return deck;
    }
}
