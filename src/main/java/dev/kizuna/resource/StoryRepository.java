package dev.kizuna.resource;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface StoryRepository {

    @Query("where meeting = :meeting order by table")
    List<KeptStory> of(long meeting);

    @Query("where meeting = :meeting and table = :table")
    Optional<KeptStory> of(long meeting, int table);

    @Query("from KeptStory where writtenBy = :account and meeting in :meetings order by meeting")
    List<KeptStory> writtenBy(long account, Collection<Long> meetings);

    @Query("from KeptCase where writtenBy = :account and meeting in :meetings order by meeting")
    List<KeptCase> casesBy(long account, Collection<Long> meetings);

    @Query("update KeptStory set writtenBy = 0 where writtenBy = :account and meeting in :meetings")
    int anonymise(long account, Collection<Long> meetings);

    @Query("update KeptCase set writtenBy = 0 where writtenBy = :account and meeting in :meetings")
    int anonymiseCases(long account, Collection<Long> meetings);

    @Save
    void save(KeptStory story);

    @Save
    void save(KeptCase fictional);
}
