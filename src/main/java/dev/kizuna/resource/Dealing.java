package dev.kizuna.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Deals cards to tables so that their hands differ. Always: no table has a card twice, and no card is dealt two times
 * more often than another; so with enough cards none is dealt twice. As far as that leaves a choice: two tables have as
 * few cards in common as the fairest spreading allows, then both kinds of help lie on each table, then many fields.
 *
 * <p>The cards are put in a row in which kinds and fields alternate, and cut into hands, beginning anew at the end of
 * the row; each hand is then a mixed one without a card twice. After that two cards change places (also with those left
 * in the box) as long as that makes it better. Of a few such deals the best is taken. The same seed deals the same.
 */
final class Dealing {
    private static final int ATTEMPTS = 4;

    private final List<CardText> cards;
    private final Random random;

    private Dealing(List<CardText> cards, Random random) {
        this.cards = cards;
        this.random = random;
    }

    /**
     * @param each at most as many as there are cards
     * @return of each table the places of its cards in {@code cards}
     */
    static List<List<Integer>> deal(List<CardText> cards, int tables, int each, long seed) {
        if (each > cards.size()) {
            throw new IllegalArgumentException("a table would have a card twice");
        }
        Dealing dealing = new Dealing(cards, new Random(seed));
        return IntStream.range(0, ATTEMPTS)
                .mapToObj(attempt -> dealing.once(tables, each))
                .min(Comparator.comparingLong(Hands::cost))
                .map(hands -> dealing.shown(hands, tables))
                .orElseThrow();
    }

    private Hands once(int tables, int each) {
        List<Integer> row = row();
        int dealt = tables * each;
        int copies = (dealt + row.size() - 1) / row.size();
        int[][] hands = new int[tables + 1][];
        for (int table = 0; table < tables; table++) {
            hands[table] = cut(row, table * each, each);
        }
        hands[tables] = cut(row, dealt, copies * row.size() - dealt);
        Hands dealing = new Hands(hands, kinds(), fields());
        dealing.improve();
        return dealing;
    }

    private static int[] cut(List<Integer> row, int from, int length) {
        return IntStream.range(from, from + length)
                .map(place -> row.get(place % row.size()))
                .toArray();
    }

    /** The cards of each kind and field spread evenly over the row, which begins anywhere for each of them. */
    private List<Integer> row() {
        List<Integer> shuffled =
                new ArrayList<>(IntStream.range(0, cards.size()).boxed().toList());
        Collections.shuffle(shuffled, random);
        Map<List<Object>, List<Integer>> suits = new HashMap<>();
        shuffled.forEach(card ->
                suits.computeIfAbsent(suit(card), suit -> new ArrayList<>()).add(card));
        double[] position = new double[cards.size()];
        Map<List<Object>, Double> beginnings = new HashMap<>();
        for (int card : shuffled) {
            List<Integer> suit = suits.getOrDefault(suit(card), List.of());
            double beginning = beginnings.computeIfAbsent(suit(card), one -> random.nextDouble());
            position[card] = (suit.indexOf(card) + beginning) / suit.size();
        }
        shuffled.sort(Comparator.comparingDouble(card -> position[card]));
        return shuffled;
    }

    private List<Object> suit(int card) {
        return List.of(cards.get(card).kind(), cards.get(card).field());
    }

    private int[] kinds() {
        return cards.stream().mapToInt(card -> card.kind().ordinal()).toArray();
    }

    private int[] fields() {
        List<String> names = cards.stream().map(CardText::field).distinct().toList();
        return cards.stream().mapToInt(card -> names.indexOf(card.field())).toArray();
    }

    /** Each hand in the order of the deck. */
    private List<List<Integer>> shown(Hands hands, int tables) {
        return IntStream.range(0, tables)
                .mapToObj(table ->
                        Arrays.stream(hands.hand(table)).sorted().boxed().toList())
                .toList();
    }
}
