package dev.kizuna.contact.followup;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;

/** Every query names the circle, so that no circle reads another's. */
@Repository
interface FollowupRepository {

    @Query("from Followup where circle = :circle and member = :member order by since, other")
    List<Followup> of(long circle, long member);

    /** Somebody's own, and those of others about them. */
    @Query("from Followup where circle = :circle and (member = :member or other = :member)")
    List<Followup> touching(long circle, long member);

    @Query("from Followup where circle = :circle and progress = :progress order by since, member, other")
    List<Followup> at(long circle, Progress progress);

    @Query("from Followup where circle = :circle and meeting = :meeting")
    List<Followup> after(long circle, long meeting);

    @Query("select count(*) from Followup where circle = :circle and progress = :progress")
    long count(long circle, Progress progress);

    @Insert
    void insert(List<Followup> rows);

    @Save
    void save(Followup row);

    @Delete
    void delete(List<Followup> rows);
}
