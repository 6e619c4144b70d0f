package dev.kizuna.resource;

import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import java.util.List;

/**
 * Which cards lie on a meeting's tables.
 *
 * @param revision 1 for the first deal of the meeting, one more for each that replaced it
 * @param each how many cards a table has
 * @param tables the cards of table 1, of table 2 …; by field, as they are now, those removed from the deck among them
 */
public record Deal(MeetingId meeting, int revision, int each, List<List<ResourceCard>> tables) {
    public Deal {
        tables = tables.stream().map(List::copyOf).toList();
    }

    /**
     * The cards of one table, the first being 1.
     *
     * @throws Refusal {@link ResourceRefusal#NO_SUCH_TABLE}
     */
    public List<ResourceCard> table(int number) {
        if (number < 1 || number > tables.size()) {
            throw new Refusal(ResourceRefusal.NO_SUCH_TABLE, "tables", tables.size());
        }
        return tables.get(number - 1);
    }
}
