package dev.kizuna.grouping;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Collection;
import java.util.List;

@Repository
interface EncounterRepository {

    @Query("from Encounter where circle = :circle and meeting in :meetings order by meeting, round, table, member")
    List<Encounter> at(long circle, Collection<Long> meetings);

    @Query("from Encounter where circle = :circle and meeting = :meeting order by round, table, member")
    List<Encounter> of(long circle, long meeting);

    @Query("select other from Encounter other join Encounter own on own.meeting = other.meeting"
            + " and own.round = other.round and own.table = other.table"
            + " where own.member = :member and own.circle = :circle and other.member <> :member")
    List<Encounter> with(long circle, long member);

    @Query("from Encounter where member = :member")
    List<Encounter> ofMember(long member);

    @Insert
    void insert(List<Encounter> encounters);

    @Save
    void save(Encounter encounter);

    @Delete
    void delete(List<Encounter> encounters);
}
