package dev.kizuna.discord.jda;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.kernel.UserId;
import java.time.ZoneOffset;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.ScheduledEvent;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/** The messenger over JDA. */
final class JdaMessenger implements Messenger {
    private static final int HISTORY = 100;
    private static final int ARCHIVED = 100;

    private final Session session;
    private final DirectChannels directs = new DirectChannels();

    JdaMessenger(Session session) {
        this.session = session;
    }

    @Override
    public MessageId post(ChannelId channel, MessageCreateData message, String nonce) {
        Errand errand = session.errand();
        return id(
                errand.ask(jda -> channel(errand, channel).sendMessage(message).setNonce(nonce)));
    }

    @Override
    public void edit(ChannelId channel, MessageId message, MessageCreateData content) {
        Errand errand = session.errand();
        errand.ask(jda -> awake(errand, channel(errand, channel))
                .editMessageById(message.value(), MessageEditData.fromCreateData(content)));
    }

    @Override
    public MessageId tell(UserId person, MessageCreateData message, String nonce) {
        Errand errand = session.errand();
        PrivateChannel direct = direct(errand, person);
        return id(errand.ask(jda -> direct.sendMessage(message).setNonce(nonce)));
    }

    @Override
    public void edit(UserId person, MessageId message, MessageCreateData content) {
        Errand errand = session.errand();
        PrivateChannel direct = direct(errand, person);
        errand.ask(jda -> direct.editMessageById(message.value(), MessageEditData.fromCreateData(content)));
    }

    @Override
    public Optional<MessageId> find(ChannelId channel, String customId) {
        Errand errand = session.errand();
        return OwnMessages.newest(
                errand.ask(jda -> channel(errand, channel).getHistory().retrievePast(HISTORY)), customId);
    }

    @Override
    public Optional<MessageId> find(UserId person, String customId) {
        Errand errand = session.errand();
        PrivateChannel direct = direct(errand, person);
        return OwnMessages.newest(errand.ask(jda -> direct.getHistory().retrievePast(HISTORY)), customId);
    }

    private PrivateChannel direct(Errand errand, UserId person) {
        PrivateChannel known = directs.with(person, errand.jda());
        return known != null
                ? known
                : directs.keep(person, errand.ask(jda -> jda.openPrivateChannelById(person.value())));
    }

    @Override
    public boolean exists(ChannelId channel, MessageId message) {
        Errand errand = session.errand();
        return present(() -> errand.ask(jda -> channel(errand, channel).retrieveMessageById(message.value())));
    }

    @Override
    public boolean exists(ChannelId channel) {
        Errand errand = session.errand();
        return present(() -> channel(errand, channel));
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
        Errand errand = session.errand();
        GuildMessageChannel parent = channel(errand, channel);
        // A thread that hangs on a message has the message's id.
        ThreadChannel there = parent.getGuild().getThreadChannelById(on.value());
        if (there != null || asleep(errand, on.value()).isPresent()) {
            return new ChannelId(on.value());
        }
        Message message = errand.ask(jda -> parent.retrieveMessageById(on.value()));
        ThreadChannel hung = message.getStartedThread();
        return new ChannelId((hung != null
                        ? hung
                        : errand.ask(jda -> message.createThreadChannel(name)
                                .setAutoArchiveDuration(ThreadChannel.AutoArchiveDuration.TIME_1_WEEK)))
                .getIdLong());
    }

    @Override
    public void putToSleep(ChannelId thread) {
        ThreadChannel awake = session.connected().getThreadChannelById(thread.value());
        if (awake != null) {
            session.ask(jda -> awake.getManager().setArchived(true));
        }
    }

    @Override
    public long schedule(CircleId circle, Event event) {
        return session.ask(jda -> Session.guild(jda, circle)
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
        return present(() -> session.ask(jda -> Session.guild(jda, circle).retrieveScheduledEventById(eventId)));
    }

    @Override
    public void reschedule(CircleId circle, long eventId, Event event) {
        Errand errand = session.errand();
        ScheduledEvent known = errand.ask(jda -> Session.guild(jda, circle).retrieveScheduledEventById(eventId));
        errand.ask(jda -> known.getManager()
                .setName(event.name())
                .setDescription(event.description())
                .setLocation(event.place())
                .setStartTime(event.start().atOffset(ZoneOffset.UTC))
                .setEndTime(event.end().atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void unschedule(CircleId circle, long eventId) {
        Errand errand = session.errand();
        ScheduledEvent known = errand.ask(jda -> Session.guild(jda, circle).retrieveScheduledEventById(eventId));
        errand.ask(jda -> known.delete());
    }

    private static GuildMessageChannel channel(Errand errand, ChannelId channel) {
        GuildMessageChannel known = errand.jda().getChannelById(GuildMessageChannel.class, channel.value());
        if (known != null) {
            return known;
        }
        return asleep(errand, channel.value()).orElseThrow(() -> Session.unknown(errand.jda()));
    }

    /** Discord archives threads after days of silence, and JDA then forgets them; writing there wakes them up. */
    private static Optional<ThreadChannel> asleep(Errand errand, long thread) {
        return errand.jda().getTextChannelCache().stream()
                .filter(parent -> parent.getGuild().getSelfMember().hasPermission(parent, Permission.MESSAGE_HISTORY))
                .flatMap(parent -> errand.first(ARCHIVED, parent.retrieveArchivedPublicThreadChannels()).stream())
                .filter(archived -> archived.getIdLong() == thread)
                .findFirst();
    }

    /** Posting wakes a thread up by itself; changing what was posted is refused while it sleeps. */
    private static GuildMessageChannel awake(Errand errand, GuildMessageChannel channel) {
        if (channel instanceof ThreadChannel thread && thread.isArchived()) {
            errand.ask(jda -> thread.getManager().setArchived(false));
        }
        return channel;
    }

    private static MessageId id(Message message) {
        return new MessageId(message.getIdLong());
    }
}
