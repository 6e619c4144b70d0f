package dev.kizuna.discord;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import java.util.Map;
import java.util.Optional;

/** The options that a person gave with a command, by name; ids for users, roles and channels, and files. */
public record Arguments(Map<String, Object> given) {

    /** The text given; blank counts as not given. */
    public Optional<String> text(String option) {
        return value(option, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The text of an option that Discord requires. */
    public String requiredText(String option) {
        return text(option).orElse("");
    }

    public Optional<Long> number(String option) {
        return value(option, Long.class);
    }

    /** As {@link Fields#choice}. */
    public <E extends Enum<E>> Optional<E> choice(String option, Class<E> type) {
        return text(option).map(name -> Fields.constant(type, name));
    }

    public Optional<UserId> user(String option) {
        return value(option, UserId.class);
    }

    public Optional<RoleId> role(String option) {
        return value(option, RoleId.class);
    }

    public Optional<ChannelId> channel(String option) {
        return value(option, ChannelId.class);
    }

    public Optional<GivenFile> file(String option) {
        return value(option, GivenFile.class);
    }

    private <T> Optional<T> value(String option, Class<T> type) {
        return Optional.ofNullable(given.get(option)).map(type::cast);
    }
}
