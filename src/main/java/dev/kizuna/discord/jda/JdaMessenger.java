package dev.kizuna.discord.jda;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.kernel.UserId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.attribute.ICustomId;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.ScheduledEvent;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** The messenger over JDA. Every request has an end: a garbled answer would otherwise be waited for without end. */
final class JdaMessenger implements Messenger {
    /** Longer than JDA's own tries after timeouts and server errors. */
    private static final long PATIENCE_SECONDS = 40;

    private static final int HISTORY = 100;
    private static final int ARCHIVED = 100;

    private final Supplier<Optional<JDA>> jda;
    private final DirectChannels directs = new DirectChannels();

    JdaMessenger(Supplier<Optional<JDA>> jda) {
        this.jda = jda;
    }

    @Override
    public MessageId post(ChannelId channel, MessageCreateData message, String nonce) {
        return id(ask(jda -> channel(jda, channel).sendMessage(message).setNonce(nonce)));
    }

    @Override
    public void edit(ChannelId channel, MessageId message, MessageCreateData content) {
        ask(jda ->
                awake(channel(jda, channel)).editMessageById(message.value(), MessageEditData.fromCreateData(content)));
    }

    @Override
    public MessageId tell(UserId person, MessageCreateData message, String nonce) {
        PrivateChannel direct = direct(person);
        return id(ask(jda -> direct.sendMessage(message).setNonce(nonce)));
    }

    @Override
    public Optional<MessageId> find(ChannelId channel, String customId) {
        return newest(ask(jda -> channel(jda, channel).getHistory().retrievePast(HISTORY)), customId);
    }

    @Override
    public Optional<MessageId> find(UserId person, String customId) {
        PrivateChannel direct = direct(person);
        return newest(ask(jda -> direct.getHistory().retrievePast(HISTORY)), customId);
    }

    private PrivateChannel direct(UserId person) {
        PrivateChannel known = directs.with(person, connected());
        return known != null ? known : directs.keep(person, ask(jda -> jda.openPrivateChannelById(person.value())));
    }

    private static Optional<MessageId> newest(List<Message> history, String customId) {
        return history.stream()
                .filter(message -> message.getAuthor().getIdLong()
                        == message.getJDA().getSelfUser().getIdLong())
                .filter(message -> carries(message, customId))
                .map(JdaMessenger::id)
                .findFirst();
    }

    private static boolean carries(Message message, String customId) {
        return !message.getComponentTree()
                .findAll(ICustomId.class, component -> customId.equals(component.getCustomId()))
                .isEmpty();
    }

    @Override
    public boolean exists(ChannelId channel, MessageId message) {
        return present(() -> ask(jda -> channel(jda, channel).retrieveMessageById(message.value())));
    }

    @Override
    public boolean exists(ChannelId channel) {
        return present(() -> channel(connected(), channel));
    }

    private static boolean present(Runnable look) {
        try {
            look.run();
            return true;
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == Kind.GONE) {
                return false;
            }
            throw trouble;
        }
    }

    @Override
    public ChannelId openThread(ChannelId channel, MessageId on, String name) {
        GuildMessageChannel parent = channel(connected(), channel);
        // A thread that hangs on a message has the message's id.
        ThreadChannel there = parent.getGuild().getThreadChannelById(on.value());
        if (there != null || asleep(parent.getJDA(), on.value()).isPresent()) {
            return new ChannelId(on.value());
        }
        Message message = ask(jda -> parent.retrieveMessageById(on.value()));
        ThreadChannel hung = message.getStartedThread();
        return new ChannelId((hung != null
                        ? hung
                        : ask(jda -> message.createThreadChannel(name)
                                .setAutoArchiveDuration(ThreadChannel.AutoArchiveDuration.TIME_1_WEEK)))
                .getIdLong());
    }

    @Override
    public long schedule(CircleId circle, Event event) {
        return ask(jda -> guild(jda, circle)
                        .createScheduledEvent(
                                event.name(),
                                event.place(),
                                event.start().atOffset(ZoneOffset.UTC),
                                event.end().atOffset(ZoneOffset.UTC))
                        .setDescription(event.description()))
                .getIdLong();
    }

    @Override
    public boolean isScheduled(CircleId circle, long eventId) {
        return present(() -> ask(jda -> guild(jda, circle).retrieveScheduledEventById(eventId)));
    }

    @Override
    public void reschedule(CircleId circle, long eventId, Event event) {
        ScheduledEvent known = ask(jda -> guild(jda, circle).retrieveScheduledEventById(eventId));
        ask(jda -> known.getManager()
                .setName(event.name())
                .setDescription(event.description())
                .setLocation(event.place())
                .setStartTime(event.start().atOffset(ZoneOffset.UTC))
                .setEndTime(event.end().atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void unschedule(CircleId circle, long eventId) {
        ScheduledEvent known = ask(jda -> guild(jda, circle).retrieveScheduledEventById(eventId));
        ask(jda -> known.delete());
    }

    private <T> T ask(Function<JDA, RestAction<T>> request) {
        try {
            return await(request.apply(connected()).submit());
        } catch (RuntimeException e) {
            throw Troubles.of(e);
        }
    }

    private static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw Troubles.of(e);
        }
    }

    private JDA connected() {
        return jda.get().orElseThrow(() -> new MessengerTrouble(Kind.UNAVAILABLE, 0));
    }

    private GuildMessageChannel channel(JDA jda, ChannelId channel) {
        GuildMessageChannel known = jda.getChannelById(GuildMessageChannel.class, channel.value());
        if (known != null) {
            return known;
        }
        return asleep(jda, channel.value()).orElseThrow(() -> unknown(jda));
    }

    /** Discord archives threads after days of silence, and JDA then forgets them; writing there wakes them up. */
    private static Optional<ThreadChannel> asleep(JDA jda, long thread) {
        return jda.getTextChannelCache().stream()
                .filter(parent -> parent.getGuild().getSelfMember().hasPermission(parent, Permission.MESSAGE_HISTORY))
                .flatMap(parent ->
                        await(parent.retrieveArchivedPublicThreadChannels().takeAsync(ARCHIVED)).stream())
                .filter(archived -> archived.getIdLong() == thread)
                .findFirst();
    }

    /** Posting wakes a thread up by itself; changing what was posted is refused while it sleeps. */
    private static GuildMessageChannel awake(GuildMessageChannel channel) {
        if (channel instanceof ThreadChannel thread && thread.isArchived()) {
            await(thread.getManager().setArchived(false).submit());
        }
        return channel;
    }

    private static Guild guild(JDA jda, CircleId circle) {
        Guild known = jda.getGuildById(circle.value());
        if (known != null) {
            return known;
        }
        throw unknown(jda);
    }

    /** A session that ended leaves nothing known until the next one has heard of every server. */
    private static MessengerTrouble unknown(JDA jda) {
        boolean complete = jda.getStatus() == JDA.Status.CONNECTED
                && !jda.getGuildCache().isEmpty()
                && jda.getUnavailableGuilds().isEmpty();
        return new MessengerTrouble(complete ? Kind.GONE : Kind.UNAVAILABLE, 0);
    }

    private static MessageId id(Message message) {
        return new MessageId(message.getIdLong());
    }
}
