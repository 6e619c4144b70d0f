package dev.kizuna.contact;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.SQL;

/** Every query but those for a merge names the circle, so that no circle reads another's cards. */
@Repository
interface CardRepository {

    @Query("from CardItem where circle = :circle and member in :members order by member, item")
    List<CardItem> of(long circle, Collection<Long> members);

    /** On whose cards one of these items is. */
    @Query("select distinct member from CardItem where circle = :circle and item in :items and sealed is not null")
    List<Long> having(long circle, Collection<Item> items);

    /** By which the same text of this item is found without being read. */
    @SQL(
            "select member, visibility, trace from card_item where circle_id = :circle and item = :item and trace is not null")
    List<Traced> traces(long circle, int item);

    @SQL("select nextval('card_changes')")
    long nextChange();

    @Query("select new dev.kizuna.contact.CardChange(member, max(revision)) from CardItem"
            + " where circle = :circle and revision > :known group by member")
    List<CardChange> changed(long circle, long known);

    @Query("from Exchange where circle = :circle and member in :members")
    List<Exchange> exchanges(long circle, Collection<Long> members);

    @Insert
    void insert(CardItem item);

    @Update
    void update(CardItem item);

    @Delete
    void delete(List<CardItem> items);

    @Save
    void save(Exchange exchange);

    @Insert
    void insert(List<Exchange> exchanges);

    @Delete
    void deleteExchanges(List<Exchange> exchanges);

    /** Whose it is, who sees it, and the trace. */
    record Traced(long member, String visibility, byte[] trace) {
        boolean shows(Closeness viewer) {
            return Visibility.valueOf(visibility).shows(viewer);
        }
    }
}
