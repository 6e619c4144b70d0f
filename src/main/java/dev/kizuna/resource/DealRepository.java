package dev.kizuna.resource;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;

@Repository
interface DealRepository {

    @Query("where meeting = :meeting order by table, place")
    List<DealtCard> cards(long meeting);

    @Save
    void save(KeptDeal deal);

    @Insert
    void insert(List<DealtCard> cards);

    @Delete
    void delete(List<DealtCard> cards);
}
