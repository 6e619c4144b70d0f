package dev.kizuna.contact.discord;

import dev.kizuna.kernel.Page;
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

    static MessageCreateData of(ContainerChildComponent... parts) {
        return of(List.of(parts));
    }

    /** @param wanted from 1; one beyond the last is the last */
    static <T> Page<T> page(List<T> all, int wanted, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int number = Math.max(1, Math.min(wanted, pages));
        return new Page<>(
                all.subList((number - 1) * size, Math.min(number * size, all.size())), number, pages, all.size());
    }
}
