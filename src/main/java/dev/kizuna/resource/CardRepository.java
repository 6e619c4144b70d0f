package dev.kizuna.resource;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface CardRepository {

    @Query("where circle = :circle order by id")
    List<KeptCard> of(long circle);

    @Query("where circle = :circle and name = :name")
    Optional<KeptCard> named(long circle, String name);

    @Query("where circle = :circle and id in :ids")
    List<KeptCard> some(long circle, Collection<Long> ids);

    @Insert
    void insert(KeptCard card);

    @Update
    void update(KeptCard card);
}
