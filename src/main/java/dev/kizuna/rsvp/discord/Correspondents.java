package dev.kizuna.rsvp.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.Reading;
import dev.kizuna.notice.Notice;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Rosters;
import java.util.Optional;
import java.util.function.Function;

/** The people whom notices about meetings are for, for whoever words these. */
public final class Correspondents {
    private final Rosters rosters;
    private final Members members;
    private final Circles circles;
    private final Function<MeetingId, Optional<ChannelId>> threads;

    /** @param threads where each meeting is talked about */
    public Correspondents(
            Rosters rosters, Members members, Circles circles, Function<MeetingId, Optional<ChannelId>> threads) {
        this.rosters = rosters;
        this.members = members;
        this.circles = circles;
        this.threads = threads;
    }

    /** How things stand now. */
    public Correspondent of(Notice notice) {
        Person person = members.get(notice.circle(), notice.receiver());
        Headcount headcount = rosters.headcountOf(notice.circle(), notice.meeting(), notice.receiver());
        return new Correspondent(
                person,
                headcount.meeting(),
                headcount.own(),
                Reading.of(circles, notice.circle(), person),
                threads.apply(notice.meeting()).orElse(null));
    }
}
