package dev.kizuna.meeting;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@Repository
interface HabitRepository {
    @Find
    Optional<KeptHabit> of(long circle);

    @Query("from HabitDate where circle = :circle and start >= :from")
    List<HabitDate> dates(long circle, Instant from);

    @Query("from HabitDate where circle = :circle and start = :start")
    Optional<HabitDate> date(long circle, Instant start);

    @Save
    void save(KeptHabit habit);

    @Save
    void save(HabitDate date);

    @Delete
    void delete(KeptHabit habit);

    @Delete
    void delete(HabitDate date);
}
