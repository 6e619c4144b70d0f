package dev.kizuna.member;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;

/** Every query names the circle, so that no circle ever reads where another's people work. */
@Repository
interface OrganisationRepository {
    @Query("where circle = ?1")
    List<Organisation> all(long circle);

    @Query("where circle = ?1 and folded in ?2")
    List<Organisation> written(long circle, Collection<String> folded);

    @Query("where circle = ?1 and id = ?2")
    Optional<Organisation> one(long circle, long id);

    @Insert
    void insert(Organisation organisation);

    @Update
    void update(Organisation organisation);

    @SQL("delete from organisation where circle_id = :circle and id = any(:ids)"
            + " and not exists (select 1 from member where organisation_id = organisation.id)"
            + " and not exists (select 1 from handover where organisation_id = organisation.id)")
    int deleteForsaken(long circle, Long[] ids);
}
