package dev.kizuna.member.discord.intake;

import dev.kizuna.discord.Card;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Messages of several texts, and what can be pressed beneath. */
final class Cards {
    private Cards() {}

    /** @param said one text display each, none empty */
    static MessageCreateData of(List<String> said, ContainerChildComponent... more) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        said.forEach(words -> parts.add(TextDisplay.of(words)));
        parts.addAll(List.of(more));
        return Card.of(parts);
    }
}
