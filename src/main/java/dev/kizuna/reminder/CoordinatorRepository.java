package dev.kizuna.reminder;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.LocalDate;
import java.util.List;

@Repository
interface CoordinatorRepository {

    @Query("where circle = :circle order by user")
    List<Coordinator> of(long circle);

    @Query("where digest = true and digested < :monday order by circle, user")
    List<Coordinator> undigested(LocalDate monday);

    @Insert
    void insert(Coordinator coordinator);

    @Update
    void update(Coordinator coordinator);

    @Delete
    void delete(Coordinator coordinator);
}
