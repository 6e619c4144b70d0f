package dev.kizuna.grouping;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import jakarta.data.repository.Update;
import java.util.List;

@Repository
interface PlanRepository {

    @Query("from SeatingPlan where published > 0 and remembered = false order by meeting")
    List<SeatingPlan> unremembered();

    @Query("select meeting from SeatingPlan where circle = :circle")
    List<Long> planned(long circle);

    @Query("from Seat where meeting = :meeting and edition = :edition order by round, table, member")
    List<Seat> seats(long meeting, Edition edition);

    @Query("from Seat where member = :member")
    List<Seat> seatsOf(long member);

    @Query("select other from Seat other join Seat own on own.meeting = other.meeting"
            + " and own.round = other.round and own.table = other.table and own.edition = other.edition"
            + " where own.member = :member and own.edition = :edition and other.member <> :member")
    List<Seat> with(long member, Edition edition);

    @Query("from Pin where meeting = :meeting order by member")
    List<Pin> pins(long meeting);

    @Query("from Pin where member = :member")
    List<Pin> pinsOf(long member);

    @Insert
    void insert(SeatingPlan plan);

    @Update
    void update(SeatingPlan plan);

    @Insert
    void insert(List<Seat> seats);

    @Update
    void update(List<Seat> seats);

    @Delete
    void delete(List<Seat> seats);

    @Save
    void save(Pin pin);

    @Delete
    void delete(Pin pin);
}
