package dev.kizuna.grouping;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Save;
import java.util.List;

@Repository
interface WishRepository {

    @Query("from PersonTrait where circle = :circle order by member, trait")
    List<PersonTrait> traits(long circle);

    @Query("from PersonTrait where member = :member")
    List<PersonTrait> traitsOf(long member);

    @Query("from PairWish where circle = :circle order by one, other")
    List<PairWish> pairs(long circle);

    @Query("from PairWish where one = :member or other = :member")
    List<PairWish> pairsOf(long member);

    @Query("from KeptWeight where circle = :circle")
    List<KeptWeight> weights(long circle);

    @Save
    void save(PersonTrait trait);

    @Delete
    void delete(PersonTrait trait);

    @Save
    void save(PairWish wish);

    @Delete
    void delete(PairWish wish);

    @Save
    void save(KeptWeight weight);
}
