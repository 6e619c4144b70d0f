package dev.kizuna.attendance.discord;

import dev.kizuna.discord.Redraws;
import dev.kizuna.discord.Shown;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * The panels that coordinators have before them, of each hand and meeting the one pressed last: drawn anew when others
 * change what they show, each at most once a second. In memory; after a restart a panel is true again from its next
 * press on.
 */
final class OpenPanels {
    private final Map<Place, Open> open = new ConcurrentHashMap<>();
    private final Redraws<Place> redraws;

    OpenPanels(ScheduledExecutorService worker) {
        this.redraws = new Redraws<>(worker, this::draw);
    }

    /** @param drawing what the panel is to show now; refuses where it is to be shown to this hand no more */
    void shown(UserId hand, MeetingId meeting, Shown message, Supplier<MessageCreateData> drawing) {
        Place place = new Place(hand, meeting);
        open.put(place, new Open(message, drawing));
        // What changed while it was on its way to Discord found nothing to draw.
        redraws.mark(place);
    }

    /** Something that the meeting's panels show has changed. */
    void changed(MeetingId meeting) {
        open.keySet().stream().filter(place -> place.meeting().equals(meeting)).forEach(redraws::mark);
    }

    private void draw(Place place) {
        Open panel = open.get(place);
        if (panel != null && !redrawn(panel)) {
            open.remove(place, panel);
        }
    }

    private static boolean redrawn(Open panel) {
        try {
            return panel.message().redraw(panel.drawing().get());
        } catch (Refusal notAnyMore) {
            return false;
        }
    }

    private record Open(Shown message, Supplier<MessageCreateData> drawing) {}

    private record Place(UserId hand, MeetingId meeting) {
        /** As it stands in the log: without whose it is. */
        @Override
        public String toString() {
            return "the door of " + meeting;
        }
    }
}
