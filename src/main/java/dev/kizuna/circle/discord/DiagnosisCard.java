package dev.kizuna.circle.discord;

import dev.kizuna.circle.discord.Diagnosis.Complaint;
import dev.kizuna.circle.discord.Diagnosis.Remark;
import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** {@link Health} in words, each complaint with what helps. Cut to what one message of Discord holds. */
final class DiagnosisCard {
    private static final int CHANNELS = 4;
    private static final int COMPLAINTS = 6;

    private final Texts texts;

    DiagnosisCard(Texts texts) {
        this.texts = texts;
    }

    MessageCreateData of(Health health, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "circle.diagnose.title")));
        if (!health.reachable()) {
            parts.add(TextDisplay.of(texts.get(reader, "circle.diagnose.unreachable")));
        } else if (health.isSound()) {
            parts.add(TextDisplay.of(texts.get(
                    reader,
                    "circle.diagnose.sound",
                    "channels",
                    mentions(health.channels().keySet()))));
        } else {
            permissions(health, reader).forEach(words -> parts.add(TextDisplay.of(words)));
            health.complaints().stream()
                    .limit(COMPLAINTS)
                    .map(DiagnosisCard::complaint)
                    .forEach(parts::add);
            more(health.complaints().size() - COMPLAINTS, reader).forEach(words -> parts.add(TextDisplay.of(words)));
        }
        for (Remark remark : health.remarks()) {
            parts.add(TextDisplay.of(remark.words()));
            if (remark.deed() != null) {
                parts.add(ActionRow.of(remark.deed()));
            }
        }
        if (!health.forVoiceRooms().isEmpty()) {
            parts.add(TextDisplay.of(texts.get(
                    reader, "circle.diagnose.forVoiceRooms", "needs", lines(health.forVoiceRooms(), reader))));
        }
        parts.add(ActionRow.of(
                Button.secondary(Ids.DIAGNOSE.write(Ids.PLAIN), texts.get(reader, "circle.diagnose.again")),
                Button.secondary(Ids.SETTINGS.write(Ids.PLAIN), texts.get(reader, "circle.settings.button"))));
        return Card.of(parts);
    }

    private List<String> permissions(Health health, Language reader) {
        List<String> words = new ArrayList<>();
        List<Map.Entry<ChannelId, Set<Need>>> lacking = health.channels().entrySet().stream()
                .filter(channel -> !channel.getValue().isEmpty())
                .toList();
        for (Map.Entry<ChannelId, Set<Need>> channel : lacking.subList(0, Math.min(CHANNELS, lacking.size()))) {
            String where = mention(channel.getKey());
            words.add(
                    channel.getValue().contains(Need.SEE)
                            ? texts.get(reader, "circle.diagnose.unseen", "channel", where)
                            : texts.get(
                                    reader,
                                    "circle.diagnose.inChannel",
                                    "channel",
                                    where,
                                    "needs",
                                    lines(channel.getValue(), reader)));
        }
        words.addAll(more(lacking.size() - CHANNELS, reader));
        if (!lacking.isEmpty()) {
            words.add(texts.get(reader, "circle.diagnose.grantInChannel"));
        }
        if (!health.onServer().isEmpty()) {
            words.add(texts.get(reader, "circle.diagnose.onServer", "needs", lines(health.onServer(), reader)));
        }
        if (health.roleGone()) {
            words.add(texts.get(reader, "circle.diagnose.roleGone"));
        }
        return words;
    }

    private List<String> more(int left, Language reader) {
        return left > 0 ? List.of(texts.get(reader, "circle.diagnose.more", "count", left)) : List.of();
    }

    private String lines(Set<Need> needs, Language reader) {
        return needs.stream().map(need -> "- " + texts.word(reader, need)).collect(Collectors.joining("\n"));
    }

    private static ContainerChildComponent complaint(Complaint complaint) {
        TextDisplay words = TextDisplay.of(complaint.words());
        return complaint.repair() == null ? words : Section.of(complaint.repair(), words);
    }

    private static String mentions(Set<ChannelId> channels) {
        return channels.stream().limit(CHANNELS).map(DiagnosisCard::mention).collect(Collectors.joining(" "));
    }

    private static String mention(ChannelId channel) {
        return "<#" + channel.value() + ">";
    }
}
