package dev.kizuna.grouping.discord;

import java.util.List;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The one shape of this room's messages. */
final class Card {
    private Card() {}

    static MessageCreateData of(List<? extends ContainerChildComponent> parts) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(parts))
                .build();
    }
}
