package dev.kizuna.discord.jda;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.attribute.ICategorizableChannel;
import net.dv8tion.jda.api.entities.channel.concrete.VoiceChannel;
import net.dv8tion.jda.api.entities.channel.middleman.AudioChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** Voice channels over JDA, whose cache holds who is in voice and nobody else. */
final class JdaVoiceRooms implements VoiceRooms {
    private static final int NOT_IN_VOICE = 40032;

    private final Session session;

    JdaVoiceRooms(Session session) {
        this.session = session;
    }

    @Override
    public Map<UserId, ChannelId> whereabouts(CircleId circle) {
        Map<UserId, ChannelId> whereabouts = new HashMap<>();
        Guild guild = Session.guild(session.connected(), circle);
        guild.getVoiceChannelCache().forEach(channel -> note(channel, whereabouts));
        guild.getStageChannelCache().forEach(channel -> note(channel, whereabouts));
        return whereabouts;
    }

    private static void note(AudioChannel channel, Map<UserId, ChannelId> whereabouts) {
        channel.getMembers()
                .forEach(member -> whereabouts.put(new UserId(member.getIdLong()), new ChannelId(channel.getIdLong())));
    }

    @Override
    public ChannelId make(CircleId circle, ChannelId beside, String name, String reason) {
        return new ChannelId(session.ask(jda -> {
                    Guild guild = Session.guild(jda, circle);
                    GuildChannel neighbour = guild.getGuildChannelById(beside.value());
                    return guild.createVoiceChannel(
                                    name,
                                    neighbour instanceof ICategorizableChannel placed
                                            ? placed.getParentCategory()
                                            : null)
                            .reason(reason);
                })
                .getIdLong());
    }

    @Override
    public List<ChannelId> made(CircleId circle, String name, Instant since) {
        return Session.guild(session.connected(), circle).getVoiceChannelCache().stream()
                .filter(channel -> channel.getName().equals(name))
                .filter(channel -> !channel.getTimeCreated().toInstant().isBefore(since))
                .sorted(Comparator.comparingLong(ISnowflake::getIdLong))
                .map(channel -> new ChannelId(channel.getIdLong()))
                .toList();
    }

    @Override
    public boolean exists(CircleId circle, ChannelId channel) {
        return Session.guild(session.connected(), circle).getVoiceChannelById(channel.value()) != null;
    }

    @Override
    public void remove(CircleId circle, ChannelId channel, String reason) {
        JDA jda = session.connected();
        VoiceChannel known = Session.guild(jda, circle).getVoiceChannelById(channel.value());
        if (known == null) {
            ifGone(Session.unknown(jda));
            return;
        }
        try {
            session.ask(same -> known.delete().reason(reason));
        } catch (MessengerTrouble trouble) {
            ifGone(trouble);
        }
    }

    private static void ifGone(MessengerTrouble trouble) {
        if (trouble.kind() != Kind.GONE) {
            throw trouble;
        }
    }

    @Override
    public boolean move(CircleId circle, UserId person, ChannelId to) {
        JDA jda = session.connected();
        Guild guild = Session.guild(jda, circle);
        ChannelId from = whereabouts(circle).get(person);
        Member member = guild.getMemberById(person.value());
        AudioChannel target = guild.getChannelById(AudioChannel.class, to.value());
        if (target == null) {
            throw Session.unknown(jda);
        }
        if (member == null || from == null || from.equals(to)) {
            return false;
        }
        try {
            session.ask(same -> guild.moveVoiceMember(member, target));
            return true;
        } catch (MessengerTrouble trouble) {
            if (trouble.code() == NOT_IN_VOICE) {
                return false;
            }
            throw trouble;
        }
    }
}
