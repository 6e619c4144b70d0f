package dev.kizuna.grouping.breakout;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of meetings' tables, as coordinators want them. What is wanted is written down, one write each; it is done
 * afterwards, and {@link Progress} says how far that has come. Each method throws {@link Refusal} with a
 * {@link RoomRefusal}, or says that the meeting is not the circle's.
 */
public final class Breakouts {
    /** Rooms that nobody takes away are taken away so long after the end. */
    public static final Duration LEFT_STANDING = Duration.ofHours(1);

    private final Transactions transactions;
    private final Meetings meetings;
    private final Clock clock;

    public Breakouts(Transactions transactions, Meetings meetings, Clock clock) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The entities of the rooms, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(BreakoutRow.class, TableRoom.class, Stay.class);
    }

    /**
     * A room for each table is wanted, and that those who are in voice are brought there. Rooms that are there stay;
     * those that Discord refused are tried again.
     *
     * @param home the channel where threads hang, or in whose category voice channels stand
     * @param names of the rooms, by table
     */
    public void open(
            CircleId circle, MeetingId id, RoomKind kind, ChannelId home, int round, SortedMap<Integer, String> names) {
        transactions.<@Nullable Void>write(work -> {
            MeetingView meeting = meetings.lock(work, circle, id);
            if (meeting.state() == MeetingState.CANCELLED || isLongOver(meeting)) {
                throw new Refusal(RoomRefusal.NOT_NOW);
            }
            BreakoutRepository rows = work.repository(BreakoutRepository_::new);
            Optional<BreakoutRow> known = work.find(BreakoutRow.class, id.value());
            BreakoutRow row = known.orElseGet(() -> new BreakoutRow(circle, id, kind, home, clock.instant()));
            if (row.isIn(Phase.CLOSING)) {
                throw new Refusal(RoomRefusal.BEING_CLOSED);
            }
            if (!row.isOf(kind)) {
                throw new Refusal(RoomRefusal.OTHER_KIND);
            }
            row.open(round);
            if (known.isPresent()) {
                rows.update(row);
            } else {
                rows.insert(row);
            }
            furnish(rows, id.value(), names);
            return null;
        });
    }

    private static void furnish(BreakoutRepository rows, long meeting, Map<Integer, String> names) {
        List<TableRoom> there = rows.rooms(meeting);
        rows.updateRooms(there.stream().filter(TableRoom::isTriedAgain).toList());
        List<TableRoom> fresh = new ArrayList<>();
        names.forEach((table, name) -> {
            if (there.stream().noneMatch(room -> room.table() == table)) {
                fresh.add(new TableRoom(meeting, table, name));
            }
        });
        rows.insertRooms(fresh);
    }

    /** Those in voice are to be brought to where they sit in this round. */
    public void gather(CircleId circle, MeetingId id, int round) {
        change(circle, id, row -> {
            requirePeople(row);
            row.gather(round);
        });
    }

    /** Those in the rooms are to be brought back to where they were. */
    public void release(CircleId circle, MeetingId id) {
        change(circle, id, row -> {
            requirePeople(row);
            row.become(Phase.RELEASING);
        });
    }

    /** The rooms are to be taken away. */
    public void close(CircleId circle, MeetingId id) {
        change(circle, id, row -> row.become(Phase.CLOSING));
    }

    private static void requirePeople(BreakoutRow row) {
        if (row.isIn(Phase.CLOSING)) {
            throw new Refusal(RoomRefusal.BEING_CLOSED);
        }
        if (!row.isOf(RoomKind.VOICE)) {
            throw new Refusal(RoomRefusal.NOBODY_TO_MOVE);
        }
    }

    private void change(CircleId circle, MeetingId id, Consumer<BreakoutRow> deed) {
        transactions.<@Nullable Void>write(work -> {
            BreakoutRow row = work.lock(BreakoutRow.class, id.value())
                    .filter(one -> one.isOf(circle))
                    .orElseThrow(() -> new Refusal(RoomRefusal.NO_ROOMS));
            deed.accept(row);
            work.repository(BreakoutRepository_::new).update(row);
            return null;
        });
    }

    /** The meeting's rooms; empty where it has none. */
    public Optional<Breakout> find(CircleId circle, MeetingId id) {
        return transactions.read(work -> work.find(BreakoutRow.class, id.value())
                .filter(row -> row.isOf(circle))
                .map(row -> view(work, row)));
    }

    /** Those about which something is to be done: what coordinators want, and what was left standing. */
    public List<Breakout> restless() {
        return transactions.read(work -> {
            List<BreakoutRow> all = work.repository(BreakoutRepository_::new).all();
            Map<MeetingId, MeetingView> held = meetings.get(all.stream()
                    .filter(row -> row.isIn(Phase.OPEN))
                    .map(row -> new MeetingId(row.meeting()))
                    .toList());
            return all.stream()
                    .filter(row -> !row.isIn(Phase.OPEN)
                            || Optional.ofNullable(held.get(new MeetingId(row.meeting())))
                                    .filter(this::isForgotten)
                                    .isPresent())
                    .map(row -> view(work, row))
                    .toList();
        });
    }

    private boolean isForgotten(MeetingView meeting) {
        return meeting.state() == MeetingState.CANCELLED || isLongOver(meeting);
    }

    private boolean isLongOver(MeetingView meeting) {
        return clock.instant().isAfter(meeting.end().plus(LEFT_STANDING));
    }

    private static Breakout view(Work work, BreakoutRow row) {
        BreakoutRepository rows = work.repository(BreakoutRepository_::new);
        return new Breakout(
                new MeetingId(row.meeting()),
                row.circle(),
                row.kind(),
                row.phase(),
                row.round(),
                row.home(),
                row.opened(),
                rows.rooms(row.meeting()).stream().map(TableRoom::view).toList(),
                rows.stays(row.meeting()).stream().map(Stay::view).toList());
    }
}
