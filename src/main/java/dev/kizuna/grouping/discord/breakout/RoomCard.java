package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Room;
import dev.kizuna.grouping.breakout.RoomKind;
import dev.kizuna.grouping.breakout.RoomState;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A meeting's rooms in words, for coordinators, with what can be done about them. */
final class RoomCard {
    private static final int LISTED = 40;
    private static final int TITLE_IN_NAME = 60;
    private static final int NAME = 60;

    private final MeetingWords meetings;
    private final VoiceRooms voices;
    private final Texts texts;
    private final RoomWays ways;

    RoomCard(MeetingWords meetings, VoiceRooms voices, Texts texts) {
        this.meetings = meetings;
        this.voices = voices;
        this.texts = texts;
        this.ways = new RoomWays(texts);
    }

    /** Names of rooms, in the circle's language. */
    SortedMap<Integer, String> names(MeetingView meeting, Collection<Integer> tables, CircleSettings settings) {
        Language reader = Language.of(settings.language().toLanguageTag());
        SortedMap<Integer, String> names = new TreeMap<>();
        tables.forEach(table -> names.put(
                table,
                texts.get(
                        reader,
                        "breakout.room.name",
                        "table",
                        table,
                        "title",
                        UserText.label(meeting.title(), TITLE_IN_NAME))));
        return names;
    }

    MessageCreateData of(
            MeetingView meeting,
            Optional<Breakout> breakout,
            List<SortedMap<Integer, List<Person>>> rounds,
            Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "breakout.title", "title", meetings.title(meeting))));
        if (breakout.isPresent()) {
            parts.add(TextDisplay.of(words(breakout.get(), reader)));
            ways.rows(meeting, breakout.get(), rounds, reader).forEach(row -> parts.add(ActionRow.of(row)));
        } else if (rounds.isEmpty()) {
            parts.add(TextDisplay.of(texts.get(reader, "breakout.notTold")));
        } else {
            parts.add(TextDisplay.of(
                    texts.get(reader, "breakout.none", "count", rounds.get(0).size())));
            parts.add(ActionRow.of(
                    ways.open(meeting.id(), RoomKind.VOICE, reader), ways.open(meeting.id(), RoomKind.THREAD, reader)));
        }
        parts.add(TextDisplay.of(texts.get(reader, "timer.offer")));
        parts.add(ActionRow.of(ways.timers(meeting, reader)));
        return Card.of(parts);
    }

    private String words(Breakout breakout, Language reader) {
        Collection<ChannelId> inVoice = breakout.kind() == RoomKind.VOICE
                ? voices.whereabouts(breakout.circle()).values()
                : List.of();
        List<String> lines = new ArrayList<>();
        lines.add(texts.word(reader, breakout.phase()));
        for (Room room :
                breakout.rooms().subList(0, Math.min(LISTED, breakout.rooms().size()))) {
            lines.add(line(room, breakout.kind(), inVoice, reader));
        }
        if (breakout.rooms().size() > LISTED) {
            lines.add(
                    texts.get(reader, "breakout.more", "count", breakout.rooms().size() - LISTED));
        }
        if (breakout.kind() == RoomKind.VOICE) {
            long outside = inVoice.stream()
                    .filter(channel -> !breakout.channels().contains(channel))
                    .count();
            lines.add(texts.get(reader, "breakout.outside", "count", outside));
        }
        if (breakout.isRefused()) {
            lines.add(texts.get(reader, "breakout.refused"));
        }
        return String.join("\n", lines);
    }

    private String line(Room room, RoomKind kind, Collection<ChannelId> inVoice, Language reader) {
        String where =
                room.channel().map(channel -> "<#" + channel.value() + ">").orElse("–");
        String mark = switch (room.state()) {
            case WANTED, TRYING -> "⏳ ";
            case OPEN -> "";
            case REFUSED -> "⚠️ ";
        };
        boolean counted = kind == RoomKind.VOICE && room.state() == RoomState.OPEN;
        int inside = room.channel()
                .map(channel -> Collections.frequency(inVoice, channel))
                .orElse(0);
        return texts.get(
                reader,
                counted ? "breakout.line.voice" : "breakout.line",
                "mark",
                mark,
                "table",
                room.table(),
                "where",
                where,
                "count",
                inside);
    }

    /** Who sits at a table. */
    String people(int table, List<Person> people, Language reader) {
        return people.isEmpty()
                ? texts.get(reader, "breakout.nobody", "table", table)
                : texts.get(
                        reader,
                        "breakout.people",
                        "table",
                        table,
                        "names",
                        people.stream()
                                .map(person -> "- " + UserText.line(person.name(), NAME))
                                .collect(Collectors.joining("\n")));
    }
}
