package dev.kizuna.grouping.timer;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.List;

@Repository
interface TimerRepository {

    @Query("from TimerRow where ends > :since order by meeting")
    List<TimerRow> endingAfter(Instant since);

    @Query("from TimerRow where ends > :since"
            + " and meeting in (select b.meeting from Bell b where b.due <= :now) order by meeting")
    List<TimerRow> ringing(Instant since, Instant now);

    @Query("select meeting from TimerRow where ends > :since and (meeting in (select b.meeting from Bell b)"
            + " or meeting in (select r.meeting from Ring r where r.state in (DUE, TRYING)))")
    List<Long> expected(Instant since);

    @Query("from Bell where meeting = :meeting order by due")
    List<Bell> bells(long meeting);

    @Query("from Bell where meeting = :meeting and due <= :now order by due")
    List<Bell> due(long meeting, Instant now);

    @Query("from Ring where state in (DUE, TRYING) order by meeting, due, channel")
    List<Ring> unsaid();

    @Query("from Ring where meeting = :meeting")
    List<Ring> rings(long meeting);

    @Insert
    void insert(TimerRow timer);

    @Update
    void update(TimerRow timer);

    @Insert
    void insertBells(List<Bell> bells);

    @Delete
    void deleteBells(List<Bell> bells);

    @Insert
    void insertRings(List<Ring> rings);

    @Update
    void update(Ring ring);

    @Delete
    void deleteRings(List<Ring> rings);
}
