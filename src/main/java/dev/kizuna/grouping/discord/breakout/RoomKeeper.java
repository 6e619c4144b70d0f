package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Breakouts;
import dev.kizuna.grouping.breakout.Phase;
import dev.kizuna.grouping.breakout.Progress;
import dev.kizuna.grouping.breakout.Room;
import dev.kizuna.grouping.breakout.RoomKind;
import dev.kizuna.grouping.breakout.RoomState;
import dev.kizuna.kernel.MeetingId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what coordinators want of the rooms: one step after another, each written down before it is taken and after, so
 * that it can be broken off between any two and go on from there. One at a time in all processes.
 */
final class RoomKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(RoomKeeper.class);

    private final Breakouts breakouts;
    private final Progress progress;
    private final Map<RoomKind, RoomCraft> crafts;
    private final Ushers ushers;
    private final Supplier<Set<MeetingId>> bells;
    private final Pauses pauses;
    private final Calm calm;

    /** @param bells the meetings of which something is still to be rung: none leaves its rooms before */
    RoomKeeper(
            Breakouts breakouts,
            Progress progress,
            Map<RoomKind, RoomCraft> crafts,
            Ushers ushers,
            Supplier<Set<MeetingId>> bells,
            Pauses pauses,
            Calm calm) {
        this.breakouts = breakouts;
        this.progress = progress;
        this.crafts = Map.copyOf(crafts);
        this.ushers = ushers;
        this.bells = bells;
        this.pauses = pauses;
        this.calm = calm;
    }

    /** Does what is to be done now; what cannot be done is tried again after a pause. */
    void tend() {
        List<Breakout> restless = breakouts.restless();
        Set<MeetingId> ringing = restless.isEmpty() ? Set.of() : bells.get();
        for (Breakout breakout : restless) {
            boolean heard = breakout.phase() == Phase.OPEN && ringing.contains(breakout.meeting());
            if (!heard && !pauses.rests(breakout.meeting())) {
                tend(breakout);
            }
            calm.after(breakout.meeting());
        }
    }

    private void tend(Breakout breakout) {
        try {
            Breakout now = breakout;
            boolean goesOn = true;
            while (goesOn) {
                Phase phase = now.phase();
                step(now);
                now = breakouts.find(now.circle(), now.meeting()).orElse(now);
                goesOn = now.phase() != phase && now.phase() != Phase.OPEN;
            }
            pauses.over(breakout.meeting());
        } catch (MessengerTrouble trouble) {
            LOG.warn(
                    "The rooms of meeting {} wait for Discord: {}",
                    breakout.meeting().value(),
                    trouble.getMessage());
            pauses.after(breakout.meeting());
        } catch (RuntimeException fault) {
            LOG.error(
                    "The rooms of meeting {} could not be looked after",
                    breakout.meeting().value(),
                    fault);
            pauses.after(breakout.meeting());
        }
    }

    private void step(Breakout breakout) {
        switch (breakout.phase()) {
            case OPENING -> build(breakout);
            case GATHERING -> ushers.expect(breakout);
            case MOVING -> ushers.move(breakout);
            case OPEN -> progress.advance(breakout.meeting(), Phase.OPEN, Phase.CLOSING);
            case RELEASING -> {
                ushers.release(breakout);
                progress.released(breakout.meeting());
            }
            case CLOSING -> takeDown(breakout);
        }
    }

    private void build(Breakout breakout) {
        RoomCraft craft = craft(breakout);
        for (Room room : breakout.rooms()) {
            boolean stands = room.state() == RoomState.OPEN && craft.stands(breakout, room);
            if (room.state() != RoomState.REFUSED && !stands) {
                allowed(breakout, room, () -> craft.make(breakout, room));
            }
        }
        progress.advance(
                breakout.meeting(), Phase.OPENING, breakout.kind() == RoomKind.VOICE ? Phase.GATHERING : Phase.OPEN);
    }

    private void takeDown(Breakout breakout) {
        if (breakout.kind() == RoomKind.VOICE) {
            ushers.release(breakout);
        }
        RoomCraft craft = craft(breakout);
        for (Room room : breakout.rooms()) {
            if (allowed(breakout, room, () -> craft.remove(breakout, room))) {
                progress.removed(breakout.meeting(), room.table());
            }
        }
        if (!progress.ended(breakout.meeting())) {
            throw new MessengerTrouble(Kind.FORBIDDEN, 0);
        }
    }

    private boolean allowed(Breakout breakout, Room room, Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == Kind.UNAVAILABLE) {
                throw trouble;
            }
            progress.refused(breakout.meeting(), room.table());
            return false;
        }
    }

    private RoomCraft craft(Breakout breakout) {
        RoomCraft craft = crafts.get(breakout.kind());
        if (craft == null) {
            throw new IllegalStateException("nobody makes rooms of kind " + breakout.kind());
        }
        return craft;
    }
}
