package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Progress;
import dev.kizuna.grouping.breakout.Room;
import dev.kizuna.grouping.breakout.RoomState;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MessageId;
import java.time.Clock;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A thread for each table, hung on a message that says whose it is; afterwards it sleeps, with what was written there. */
final class ThreadCraft implements RoomCraft {
    private final Messenger messenger;
    private final Progress progress;
    private final ThreadCard card;
    private final Clock wall;

    ThreadCraft(Messenger messenger, Progress progress, ThreadCard card, Clock wall) {
        this.messenger = messenger;
        this.progress = progress;
        this.card = card;
        this.wall = wall;
    }

    @Override
    public boolean stands(Breakout breakout, Room room) {
        return room.channel().filter(messenger::exists).isPresent();
    }

    @Override
    public void make(Breakout breakout, Room room) {
        String mark = ThreadCard.mark(breakout, room);
        Optional<MessageId> left =
                room.state() == RoomState.TRYING ? messenger.find(breakout.home(), mark) : Optional.empty();
        if (room.state() != RoomState.TRYING) {
            progress.trying(breakout.meeting(), room.table(), wall.instant());
        }
        MessageCreateData words = card.open(breakout, room);
        MessageId message = left.orElseGet(() -> messenger.post(breakout.home(), words, Nonce.of(mark)));
        ChannelId thread = messenger.openThread(breakout.home(), message, room.name());
        progress.made(breakout.meeting(), room.table(), thread, message);
    }

    @Override
    public void remove(Breakout breakout, Room room) {
        Optional<MessageId> message = room.message()
                .or(() -> room.tried()
                        .flatMap(tried -> messenger.find(breakout.home(), ThreadCard.mark(breakout, room))));
        try {
            room.channel().ifPresent(messenger::putToSleep);
            message.ifPresent(hung -> messenger.edit(breakout.home(), hung, card.closed(breakout, room)));
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() != Kind.GONE) {
                throw trouble;
            }
        }
    }
}
