package dev.kizuna.grouping.breakout;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;

@Repository
interface BreakoutRepository {

    @Query("from BreakoutRow order by meeting")
    List<BreakoutRow> all();

    @Query("from TableRoom where meeting = :meeting order by table")
    List<TableRoom> rooms(long meeting);

    @Query("from Stay where meeting = :meeting order by user")
    List<Stay> stays(long meeting);

    @Query("from Stay where user = :account and meeting in :meetings")
    List<Stay> staysOf(long account, Collection<Long> meetings);

    @Insert
    void insert(BreakoutRow row);

    @Update
    void update(BreakoutRow row);

    @Delete
    void delete(BreakoutRow row);

    @Insert
    void insertRooms(List<TableRoom> rooms);

    @Update
    void updateRooms(List<TableRoom> rooms);

    @Delete
    void deleteRooms(List<TableRoom> rooms);

    @Insert
    void insertStays(List<Stay> stays);

    @Update
    void updateStays(List<Stay> stays);

    @Delete
    void deleteStays(List<Stay> stays);
}
