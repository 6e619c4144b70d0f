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

    @Query("from Bell where meeting = :meeting order by due")
    List<Bell> bells(long meeting);

    @Query("from Bell where meeting = :meeting and due <= :now order by due")
    List<Bell> due(long meeting, Instant now);

    @Query("from Ring where meeting = :meeting and state in (DUE, TRYING) order by due, channel")
    List<Ring> unsaid(long meeting);

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
