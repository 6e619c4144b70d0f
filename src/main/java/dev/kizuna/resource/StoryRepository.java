package dev.kizuna.resource;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;
import java.util.Optional;

@Repository
interface StoryRepository {

    @Query("where meeting = :meeting order by table")
    List<KeptStory> of(long meeting);

    @Query("where meeting = :meeting and table = :table")
    Optional<KeptStory> of(long meeting, int table);

    @Save
    void save(KeptStory story);

    @Save
    void save(KeptCase fictional);
}
