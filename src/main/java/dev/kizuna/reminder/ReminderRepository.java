package dev.kizuna.reminder;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Collection;
import java.util.List;

@Repository
interface ReminderRepository {

    @Query("from KeptPlan order by circle, meeting")
    List<KeptPlan> plans();

    @Query("where circle = :circle and meeting in :meetings")
    List<KeptPlan> plans(long circle, Collection<Long> meetings);

    @Save
    void save(KeptPlan plan);

    @Delete
    void delete(KeptPlan plan);

    @Query("where meeting in :meetings")
    List<Mark> marks(Collection<Long> meetings);

    @Insert
    void insert(List<Mark> marks);

    @Delete
    void delete(List<Mark> marks);
}
