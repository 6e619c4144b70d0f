package dev.kizuna.meeting;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface MeetingRepository {

    @Query("where circle = :circle order by start, id")
    List<Meeting> of(long circle);

    @Query("where id in :ids")
    List<Meeting> some(Collection<Long> ids);

    @Query("where start > :now and (state = ANNOUNCED or state = CLOSED) order by start, id")
    List<Meeting> ahead(Instant now);

    @Insert
    void insert(Meeting meeting);

    @Update
    void update(Meeting meeting);

    @Delete
    void delete(Meeting meeting);

    @Query("select min(id) from Meeting where circle = :circle")
    Optional<Long> first(long circle);
}
