package dev.kizuna.grouping.breakout;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What whoever makes the rooms and moves the people writes down as they go, one write a step, so that another can go on
 * from there. Of rooms that are gone meanwhile nothing is written.
 */
public final class Progress {
    private final Transactions transactions;

    public Progress(Transactions transactions) {
        this.transactions = transactions;
    }

    /** From now on the room may be there. */
    public void trying(MeetingId meeting, int table, Instant now) {
        room(meeting, table, room -> room.trying(now));
    }

    /** @param message what a thread hangs on */
    public void made(MeetingId meeting, int table, ChannelId channel, @Nullable MessageId message) {
        room(meeting, table, room -> room.made(channel, message));
    }

    public void refused(MeetingId meeting, int table) {
        room(meeting, table, TableRoom::refused);
    }

    /** The room is there no more. */
    public void removed(MeetingId meeting, int table) {
        transactions.<@Nullable Void>write(work -> {
            work.find(TableRoom.class, new TableRoom.Of(meeting.value(), table))
                    .ifPresent(room -> work.repository(BreakoutRepository_::new).deleteRooms(List.of(room)));
            return null;
        });
    }

    private void room(MeetingId meeting, int table, Consumer<TableRoom> deed) {
        transactions.<@Nullable Void>write(work -> {
            work.lock(TableRoom.class, new TableRoom.Of(meeting.value(), table)).ifPresent(room -> {
                deed.accept(room);
                work.repository(BreakoutRepository_::new).updateRooms(List.of(room));
            });
            return null;
        });
    }

    /** These are to be moved from now on; where somebody was moved from before stays what it was. */
    public void expect(MeetingId meeting, List<Guest> guests) {
        step(meeting, Phase.GATHERING, Phase.MOVING, rows -> {
            List<Stay> known = rows.stays(meeting.value());
            List<Stay> fresh = new ArrayList<>();
            for (Guest guest : guests) {
                Optional<Stay> stay =
                        known.stream().filter(one -> one.isOf(guest.user())).findFirst();
                stay.ifPresentOrElse(
                        one -> one.moveTo(guest.table()), () -> fresh.add(new Stay(meeting.value(), guest)));
            }
            rows.updateStays(known);
            rows.insertStays(fresh);
        });
    }

    /** Was moved, or is in voice no more. */
    public void settled(MeetingId meeting, UserId user) {
        transactions.<@Nullable Void>write(work -> {
            work.find(Stay.class, new Stay.Of(meeting.value(), user.value())).ifPresent(stay -> {
                stay.settle();
                work.repository(BreakoutRepository_::new).updateStays(List.of(stay));
            });
            return null;
        });
    }

    /** All are back. */
    public void released(MeetingId meeting) {
        step(meeting, Phase.RELEASING, Phase.OPEN, rows -> rows.deleteStays(rows.stays(meeting.value())));
    }

    /** A phase is over, unless coordinators want something else by now. */
    public void advance(MeetingId meeting, Phase from, Phase to) {
        step(meeting, from, to, rows -> {});
    }

    private void step(MeetingId meeting, Phase from, Phase to, Consumer<BreakoutRepository> deed) {
        transactions.<@Nullable Void>write(work -> {
            work.lock(BreakoutRow.class, meeting.value())
                    .filter(row -> row.isIn(from))
                    .ifPresent(row -> {
                        BreakoutRepository rows = work.repository(BreakoutRepository_::new);
                        deed.accept(rows);
                        row.become(to);
                        rows.update(row);
                    });
            return null;
        });
    }

    /** Nothing is left of the rooms, but for those that Discord did not let go; then false. */
    public boolean ended(MeetingId meeting) {
        return transactions.write(work -> {
            BreakoutRepository rows = work.repository(BreakoutRepository_::new);
            Optional<BreakoutRow> row = work.lock(BreakoutRow.class, meeting.value());
            if (row.isEmpty()) {
                return true;
            }
            rows.deleteStays(rows.stays(meeting.value()));
            if (rows.rooms(meeting.value()).isEmpty()) {
                rows.delete(row.get());
                return true;
            }
            row.get().become(Phase.OPEN);
            rows.update(row.get());
            return false;
        });
    }
}
