package dev.kizuna.member;

import jakarta.data.repository.Delete;
import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.processing.SQL;

/** Every query names the circle, so that no circle ever reads another's people. */
@Repository
interface MemberRepository {
    String PEOPLE = "from Member person left join fetch person.organisation ";

    @Query(PEOPLE + "where person.circle = ?1 and person.user = ?2")
    Optional<Member> withAccount(long circle, long user);

    @Query(PEOPLE + "where person.circle = ?1 and person.user in ?2 order by person.id")
    List<Member> withAccounts(long circle, Collection<Long> users);

    @Query(PEOPLE + "where person.circle = ?1 and person.id = ?2")
    Optional<Member> one(long circle, long id);

    @Query(PEOPLE + "where person.circle = ?1 and person.id in ?2")
    List<Member> some(long circle, Collection<Long> ids);

    @Query(PEOPLE + "where person.circle = ?1 and person.name in ?2")
    List<Member> called(long circle, Collection<String> names);

    @Query(PEOPLE + "where person.circle = ?1")
    List<Member> all(long circle);

    @Query("select new dev.kizuna.member.Census(count(*), coalesce(sum(revision), 0L)) from Member where circle = ?1")
    Census census(long circle);

    @Query("select new dev.kizuna.member.Revision(id, revision) from Member where circle = ?1 and revision > ?2")
    List<Revision> changed(long circle, long after);

    @Query("select id from Member where circle = ?1")
    List<Long> ids(long circle);

    @SQL("select nextval('member_changes')")
    long nextChange();

    @Query("select count(*) from Member where circle = ?1 and organisation.id = ?2")
    long at(long circle, long organisation);

    @Query("update Member set organisation.id = ?3, revision = ?4 where circle = ?1 and organisation.id in ?2")
    int move(long circle, Collection<Long> organisations, long next, long change);

    @Insert
    void insert(Member member);

    @Update
    void update(Member member);

    /** Every change goes this way, or nobody would learn of it. */
    default void change(Member member) {
        member.becomes(nextChange());
        update(member);
    }

    @Delete
    void delete(Member member);
}
