package dev.kizuna.grouping.discord;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Collection;
import java.util.List;

@Repository
interface SeatingCardRepository {

    @Query("from SeatingCard where meeting in :meetings")
    List<SeatingCard> of(Collection<Long> meetings);

    @Save
    void save(SeatingCard card);
}
