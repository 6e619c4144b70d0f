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
 * @param fields lines of work to choose from, at most 24 of at most 40 characters
 * @param areas places to choose from, likewise
 * @param synonyms words that mean the same where somebody looks for help, a group a line, joined by =
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
        List<String> fields,
        List<String> areas,
        List<String> synonyms) {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /**
     * @throws Refusal {@link CircleRefusal#EVERYONE_AS_COORDINATORS}, {@link CircleRefusal#TOO_MANY_WORDS},
     *     {@link CircleRefusal#WORD_TOO_LONG}
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
        fields = Words.checked(fields);
        areas = Words.checked(areas);
        synonyms = Words.checked(synonyms, Words.LONGEST_GROUP);
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
                Words.fields(Locale.JAPANESE),
                List.of(),
                Words.synonyms(Locale.JAPANESE));
    }

    public CircleSettings withChannel(ChannelId other) {
        return new CircleSettings(
                id,
                other,
                coordinators,
                language,
                zone,
                fiscalYearStart,
                namesOnCard,
                quiet,
                seatOffers,
                fields,
                areas,
                synonyms);
    }

    public CircleSettings withCoordinators(@Nullable RoleId other) {
        return new CircleSettings(
                id,
                channel,
                other,
                language,
                zone,
                fiscalYearStart,
                namesOnCard,
                quiet,
                seatOffers,
                fields,
                areas,
                synonyms);
    }

    /** In another language; words nobody has touched change with it. */
    public CircleSettings withLanguage(Locale other) {
        List<String> rephrased = synonyms.equals(Words.synonyms(language)) ? Words.synonyms(other) : synonyms;
        List<String> translated = fields.equals(Words.fields(language)) ? Words.fields(other) : fields;
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
                translated,
                areas,
                rephrased);
    }

    public CircleSettings withZone(ZoneId other) {
        return new CircleSettings(
                id,
                channel,
                coordinators,
                language,
                other,
                fiscalYearStart,
                namesOnCard,
                quiet,
                seatOffers,
                fields,
                areas,
                synonyms);
    }

    public CircleSettings withFiscalYearStart(Month other) {
        return new CircleSettings(
                id,
                channel,
                coordinators,
                language,
                zone,
                other,
                namesOnCard,
                quiet,
                seatOffers,
                fields,
                areas,
                synonyms);
    }

    public CircleSettings withNamesOnCard(boolean shown) {
        return new CircleSettings(
                id,
                channel,
                coordinators,
                language,
                zone,
                fiscalYearStart,
                shown,
                quiet,
                seatOffers,
                fields,
                areas,
                synonyms);
    }

    public CircleSettings withQuiet(Quiet other) {
        return new CircleSettings(
                id,
                channel,
                coordinators,
                language,
                zone,
                fiscalYearStart,
                namesOnCard,
                other,
                seatOffers,
                fields,
                areas,
                synonyms);
    }

    public CircleSettings withSeatOffers(SeatOffers other) {
        return new CircleSettings(
                id,
                channel,
                coordinators,
                language,
                zone,
                fiscalYearStart,
                namesOnCard,
                quiet,
                other,
                fields,
                areas,
                synonyms);
    }

    /** With other words to choose from; no fields at all means the usual ones. */
    public CircleSettings withWords(List<String> otherFields, List<String> otherAreas) {
        List<String> some = otherFields.isEmpty() ? Words.fields(language) : otherFields;
        return new CircleSettings(
                id,
                channel,
                coordinators,
                language,
                zone,
                fiscalYearStart,
                namesOnCard,
                quiet,
                seatOffers,
                some,
                otherAreas,
                synonyms);
    }

    /** Words that mean the same, group by group. */
    public List<List<String>> meanings() {
        return synonyms.stream().map(Words::meanings).toList();
    }

    /** With other words that mean the same. */
    public CircleSettings withSynonyms(List<String> other) {
        return new CircleSettings(
                id,
                channel,
                coordinators,
                language,
                zone,
                fiscalYearStart,
                namesOnCard,
                quiet,
                seatOffers,
                fields,
                areas,
                other);
    }
}
