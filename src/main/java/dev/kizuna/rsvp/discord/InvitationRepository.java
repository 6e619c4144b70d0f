package dev.kizuna.rsvp.discord;

import jakarta.data.repository.Insert;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import jakarta.data.repository.Update;
import java.util.List;

@Repository
interface InvitationRepository {

    @Query("from Invitation where circle = :circle order by meeting desc")
    List<Invitation> of(long circle);

    /** Of meetings that have neither ended nor been cancelled, as far as has been seen. */
    @Query("from Invitation where event.state <> ENDED order by meeting")
    List<Invitation> unfinished();

    @Insert
    void insert(Invitation invitation);

    @Update
    void update(Invitation invitation);
}
