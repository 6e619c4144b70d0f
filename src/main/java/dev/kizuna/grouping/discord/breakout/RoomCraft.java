package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Room;

/**
 * How rooms of one kind are made and taken away. Both can be broken off anywhere and begun again, and come to one room,
 * or none. All throw {@link dev.kizuna.discord.MessengerTrouble}.
 */
interface RoomCraft {
    /** Whether an open room is still there: somebody may have removed it by hand. */
    boolean stands(Breakout breakout, Room room);

    void make(Breakout breakout, Room room);

    void remove(Breakout breakout, Room room);
}
