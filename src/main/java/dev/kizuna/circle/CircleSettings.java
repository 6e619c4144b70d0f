package dev.kizuna.circle;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.RoleId;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a circle wants things.
 *
 * @param channel where invitations go
 * @param coordinators the role whose holders coordinate; without one, only those with Manage Server do
 * @param language of what all can see: Japanese or English
 * @param fiscalYearStart the month whose first day begins the year that meetings are counted in
 * @param namesOnCard whether invitations name those who answered, to everyone
 * @param quiet when people are not told what can wait
 * @param seatOffers how seats that fall free near a meeting find their people
 * @param words to choose from, and what means the same
 */
public record CircleSettings(
        CircleId id,
        ChannelId channel,
        @Nullable RoleId coordinators,
        Locale language,
        ZoneId zone,
        Month fiscalYearStart,
        boolean namesOnCard,
        Quiet quiet,
        SeatOffers seatOffers,
        Words words) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /**
     * @throws Refusal {@link CircleRefusal#EVERYONE_AS_COORDINATORS}
     * @throws IllegalArgumentException in a language other than Japanese and English
     */
    public CircleSettings {
        // Discord gives the role that everyone has the server's own id.
        if (coordinators != null && coordinators.value() == id.value()) {
            throw new Refusal(CircleRefusal.EVERYONE_AS_COORDINATORS);
        }
        if (!language.equals(Locale.JAPANESE) && !language.equals(Locale.ENGLISH)) {
            throw new IllegalArgumentException("No texts in " + language);
        }
    }

    /** What a circle starts with: Japanese, Tokyo's time, a year from April, no names on cards. */
    public static CircleSettings initial(CircleId id, ChannelId channel) {
        return new CircleSettings(
                id,
                channel,
                null,
                Locale.JAPANESE,
                JAPAN,
                Month.APRIL,
                false,
                Quiet.USUAL,
                SeatOffers.USUAL,
                Words.usual(Locale.JAPANESE));
    }

    public CircleSettings withChannel(ChannelId other) {
        return new CircleSettings(
                id, other, coordinators, language, zone, fiscalYearStart, namesOnCard, quiet, seatOffers, words);
    }

    public CircleSettings withCoordinators(@Nullable RoleId other) {
        return new CircleSettings(
                id, channel, other, language, zone, fiscalYearStart, namesOnCard, quiet, seatOffers, words);
    }

    /** In another language; words nobody has touched change with it. */
    public CircleSettings withLanguage(Locale other) {
        return new CircleSettings(
                id,
                channel,
                coordinators,
                other,
                zone,
                fiscalYearStart,
                namesOnCard,
                quiet,
                seatOffers,
                words.translated(language, other));
    }

    public CircleSettings withZone(ZoneId other) {
        return new CircleSettings(
                id, channel, coordinators, language, other, fiscalYearStart, namesOnCard, quiet, seatOffers, words);
    }

    public CircleSettings withFiscalYearStart(Month other) {
        return new CircleSettings(
                id, channel, coordinators, language, zone, other, namesOnCard, quiet, seatOffers, words);
    }

    public CircleSettings withNamesOnCard(boolean shown) {
        return new CircleSettings(
                id, channel, coordinators, language, zone, fiscalYearStart, shown, quiet, seatOffers, words);
    }

    public CircleSettings withQuiet(Quiet other) {
        return new CircleSettings(
                id, channel, coordinators, language, zone, fiscalYearStart, namesOnCard, other, seatOffers, words);
    }

    public CircleSettings withSeatOffers(SeatOffers other) {
        return new CircleSettings(
                id, channel, coordinators, language, zone, fiscalYearStart, namesOnCard, quiet, other, words);
    }

    /**
     * With other words to choose from; no fields at all means the usual ones.
     *
     * @throws Refusal {@link CircleRefusal#TOO_MANY_WORDS}, {@link CircleRefusal#WORD_TOO_LONG}
     */
    public CircleSettings withWords(List<String> fields, List<String> areas) {
        List<String> some = fields.isEmpty() ? Words.usual(language).fields() : fields;
        return with(new Words(some, areas, words.synonyms()));
    }

    /** With other words that mean the same; otherwise as {@link #withWords}. */
    public CircleSettings withSynonyms(List<String> synonyms) {
        return with(new Words(words.fields(), words.areas(), synonyms));
    }

    private CircleSettings with(Words other) {
        return new CircleSettings(
                id, channel, coordinators, language, zone, fiscalYearStart, namesOnCard, quiet, seatOffers, other);
    }
}
