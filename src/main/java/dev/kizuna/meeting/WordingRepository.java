package dev.kizuna.meeting;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;

@Repository
interface WordingRepository {
    @Insert
    void insert(KeptWording wording);

    @Query("delete from KeptWording where circle = :circle and id = :id")
    void drop(long circle, long id);

    @Query("delete from KeptWording where keptAt < :before")
    void dropOlder(Instant before);
}
