package dev.kizuna.meeting;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

@Repository
interface MeetingRepository {

    @Query("where circle = :circle order by start, id")
    List<Meeting> of(long circle);

    @Insert
    void insert(Meeting meeting);

    @Update
    void update(Meeting meeting);

    @Delete
    void delete(Meeting meeting);

    StatelessSession session();

    /** In the order of ids, so that two writers never wait for each other. */
    default List<Meeting> lockAll(long circle) {
        return session()
                .createSelectionQuery("from Meeting where circle = :circle order by id", Meeting.class)
                .setParameter("circle", circle)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
