package dev.kizuna.discord;

import java.util.List;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The one shape of the house's messages: all that is said stands in one container. */
public final class Card {
    private Card() {}

    public static MessageCreateData of(List<? extends ContainerChildComponent> parts) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(Container.of(parts))
                .build();
    }

    public static MessageCreateData of(ContainerChildComponent... parts) {
        return of(List.of(parts));
    }
}
