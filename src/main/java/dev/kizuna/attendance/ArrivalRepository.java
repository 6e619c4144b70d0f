package dev.kizuna.attendance;

import dev.kizuna.privacy.LastSeen;
import jakarta.data.repository.By;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface ArrivalRepository {

    @Query("where meeting = :meeting and member = :member")
    Optional<Arrival> one(long meeting, long member);

    @Find
    List<Arrival> of(@By("meeting") long meeting);

    @Query("where member = :member order by meeting")
    List<Arrival> ofMember(long member);

    @Query("select member from Arrival where meeting = :meeting and here = true")
    List<Long> here(long meeting);

    @Query("select distinct member from Arrival where meeting in :meetings and here = true")
    List<Long> hereAtAny(Collection<Long> meetings);

    @Query("select new dev.kizuna.privacy.LastSeen(member, max(cameAt)) from Arrival"
            + " where meeting in :meetings and here = true group by member")
    List<LastSeen> lastHere(Collection<Long> meetings);

    @Insert
    void insert(Arrival arrival);

    @Update
    void update(Arrival arrival);

    @Delete
    void delete(Arrival arrival);

    @Delete
    void delete(List<Arrival> arrivals);

    /** Who said that somebody came, wherever it was this account. */
    @Query("update Arrival set saidBy = 0 where saidBy = :account and meeting in :meetings")
    int anonymise(long account, Collection<Long> meetings);

    @Query("where meeting = :meeting")
    Optional<CheckinCode> code(long meeting);

    @Query("select meeting from CheckinCode where circle = :circle and word = :word")
    Optional<Long> meant(long circle, String word);

    @Insert
    void insert(CheckinCode code);
}
