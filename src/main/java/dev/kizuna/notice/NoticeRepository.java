package dev.kizuna.notice;

import jakarta.data.Limit;
import jakarta.data.repository.By;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface NoticeRepository {

    /** Those of {@code receivers} to whom it is or was owed. */
    @Query("select receiver from OwedNotice where meeting = :meeting and kind = :kind and occasion = :occasion"
            + " and receiver in :receivers")
    List<Long> owedTo(long meeting, String kind, String occasion, Collection<Long> receivers);

    @Query("select count(*) from OwedNotice where fate = OWED and due <= :now and free <= :wall")
    long due(Instant now, Instant wall);

    /**
     * What may be said now: of each receiver the oldest that is owed, circles in turn, so that one with much to say keeps
     * no other waiting.
     */
    @Query("select c.id from (select n.id as id, n.due as due,"
            + " row_number() over (partition by n.circle order by n.due, n.id) as turn from OwedNotice n"
            + " where n.fate = OWED and n.due <= :now and n.free <= :wall and not exists"
            + " (select 1 from OwedNotice e where e.receiver = n.receiver and e.fate = OWED"
            + " and (e.due < n.due or e.due = n.due and e.id < n.id))) c order by c.turn, c.due, c.id")
    List<Long> next(Instant now, Instant wall, Limit most);

    @Find
    @OrderBy("id")
    List<OwedNotice> of(@By("circle") long circle, @By("meeting") long meeting);

    @Find
    @OrderBy("id")
    List<OwedNotice> of(@By("meeting") long meeting, @By("receiver") long receiver, @By("kind") String kind);

    @Find
    List<OwedNotice> to(@By("receiver") long receiver);

    @Query("where receiver in :receivers and kind = :kind")
    List<OwedNotice> to(Collection<Long> receivers, String kind);

    @Query("where circle = :circle and kind in :kinds and fate = SENT and due > :since order by id")
    List<OwedNotice> sent(long circle, Collection<String> kinds, Instant since);

    @Find
    Optional<OwedNotice> one(@By("circle") long circle, @By("id") long id);

    @Insert
    void insert(List<OwedNotice> notices);

    @Update
    void update(List<OwedNotice> notices);

    @Delete
    void delete(List<OwedNotice> notices);

    @Find
    List<ReceiverWish> wishes(@By("member") List<Long> members);

    @Save
    void save(ReceiverWish wish);

    @Delete
    void delete(ReceiverWish wish);
}
