package dev.kizuna.rsvp;

import dev.kizuna.privacy.LastSeen;
import jakarta.data.Limit;
import jakarta.data.repository.By;
import jakarta.data.repository.Delete;
import jakarta.data.repository.Find;
import jakarta.data.repository.Insert;
import jakarta.data.repository.OrderBy;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Repository
interface RsvpRepository {

    @Query("select new dev.kizuna.rsvp.Occupancy(s, r) from Seats s"
            + " left join Rsvp r on r.meeting = s.meeting and r.member = :member where s.meeting = :meeting")
    Optional<Occupancy> occupancy(long meeting, long member);

    @Find
    Optional<Seats> seats(@By("meeting") long meeting);

    /** Those waiting longest. */
    @Query("from Rsvp where meeting = :meeting and place = WAITING order by position")
    List<Rsvp> nextInLine(long meeting, Limit most);

    @Query("from Rsvp where meeting = :meeting and place = OFFERED order by offeredUntil, member")
    List<Rsvp> offered(long meeting);

    /** The meetings where an offer may have lapsed. */
    @Query("select meeting from Seats where lapsesAt <= :now order by lapsesAt")
    List<Long> lapsing(Instant now);

    @Query("select count(*) from Rsvp where meeting = :meeting and position <= :position")
    long rank(long meeting, long position);

    @Find
    @OrderBy("position")
    @OrderBy("answeredAt")
    @OrderBy("member")
    List<Rsvp> of(@By("meeting") long meeting);

    @Query("from Rsvp where member = :member order by meeting")
    List<Rsvp> ofMember(long member);

    @Query("select meeting from Rsvp where member = :member order by meeting")
    List<Long> meetingsAnswered(long member);

    @Query("select new dev.kizuna.privacy.LastSeen(member, max(answeredAt)) from Rsvp"
            + " where meeting in :meetings group by member")
    List<LastSeen> lastAnswers(Collection<Long> meetings);

    @Query("from Seats order by meeting")
    List<Seats> allSeats();

    @Delete
    void delete(Rsvp rsvp);

    @Insert
    void open(Seats seats);

    @Insert
    void insert(Rsvp rsvp);

    @Update
    void update(List<Rsvp> rsvps);

    @Update
    void update(Seats seats);
}
