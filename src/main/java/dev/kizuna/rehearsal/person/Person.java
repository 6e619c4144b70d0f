package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Interaction;
import dev.kizuna.rehearsal.world.Member;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One person at their Discord client. Looking gives copies in Discord's JSON form. What the client would not offer (an
 * unknown command, a missing option, a disabled button) throws {@link IllegalArgumentException}; what the server refuses
 * throws {@link dev.kizuna.rehearsal.wire.ApiError}.
 */
public final class Person extends Onlooker {
    private final Moderation moderation;

    public Person(World world, User user) {
        super(world, user);
        this.moderation = new Moderation(world, user);
    }

    private Act act(Supplier<Interaction> work) {
        return new Act(world, world.inside(work));
    }

    // What they do with the bot.

    /**
     * Runs a slash command.
     *
     * @param command as typed: {@code "/meeting create"}; Japanese names work too
     * @param options by name; text is coerced to the registered type: a choice by its name or value, a user, role or
     *     channel by name, mention or id, a number by its digits, an attachment as {@link Attached}
     */
    public Act run(String command, Map<String, ?> options, long channel) {
        return act(() -> {
            CommandLine line = new CommandLine(world, user, sight.channel(channel), command);
            return world.interactions().command(user, line.channel(), Interaction.COMMAND, line.complete(options));
        });
    }

    /** What the client asks while {@code option} is being typed; the choices are in {@link Act#choices}. */
    public Act autocomplete(String command, String option, String partial, Map<String, ?> options, long channel) {
        return act(() -> {
            CommandLine line = new CommandLine(world, user, sight.channel(channel), command);
            ObjectNode data = line.partial(option, partial, options);
            return world.interactions().command(user, line.channel(), Interaction.AUTOCOMPLETE, data);
        });
    }

    /** Presses a button that is on the message, named by custom id or by label. */
    public Act press(long channel, long message, String button) {
        return act(() -> {
            Message source = sight.message(channel, message);
            return world.interactions().component(user, source, Controls.press(source, button));
        });
    }

    /** Chooses in a select menu, named by custom id or placeholder; values by value or label, entities by id or name. */
    public Act select(long channel, long message, String menu, List<String> values) {
        return act(() -> {
            Message source = sight.message(channel, message);
            return world.interactions().component(user, source, Controls.select(world, source, menu, values));
        });
    }

    /** The form that is open before them. */
    public Optional<Form> openForm() {
        return world.inside(() -> Optional.ofNullable(user.form()).map(Form::of));
    }

    /** Sends the open form; fields by custom id or label, what is not named keeps its preset value. */
    public Act submit(Map<String, ?> values) {
        return act(() -> {
            Interaction opener = user.form();
            if (opener == null || opener.form() == null) {
                throw new IllegalArgumentException("no form is open before " + user.name());
            }
            Finding finding = new Finding(world, opener.channel());
            ObjectNode data = Filling.of(finding, opener.form(), values);
            world.users().show(user, null);
            return world.interactions().form(user, opener.channel(), opener, data);
        });
    }

    public void dismissForm() {
        world.inside(() -> world.users().show(user, null));
    }

    /** Presses a button whose custom id nobody offered: what a hostile client would send. */
    public Act forgePress(long channel, long message, String customId) {
        return act(() -> {
            Message source = sight.message(channel, message);
            return world.interactions().component(user, source, Controls.forge(customId));
        });
    }

    /** Sends a form that nobody opened. */
    public Act forgeSubmit(long channel, String customId, Map<String, String> values) {
        return act(
                () -> world.interactions().form(user, sight.channel(channel), null, Filling.forge(customId, values)));
    }

    // What they do otherwise.

    public ObjectNode write(long channel, String content) {
        return world.inside(() -> {
            Channel place = sight.channel(channel);
            boolean thread = place.isThread();
            world.powers().demand(user, place, thread ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
            ObjectNode body = Json.object().put("content", content);
            return world.messages().post(place, user, body, List.of()).json();
        });
    }

    public void react(long channel, long message, String emoji) {
        world.inside(() -> world.reactions().add(sight.message(channel, message), user, emoji));
    }

    /** With the permission that Discord asks for; so do the other deletions. */
    public void deleteMessage(long channel, long message) {
        world.inside(() -> moderation.deleteMessage(channel, message));
    }

    /** Deletes a channel or a thread. */
    public void deleteChannel(long channel) {
        world.inside(() -> moderation.deleteChannel(channel));
    }

    /** Puts a thread to sleep, as days of silence do. */
    public void archiveThread(long thread) {
        world.inside(() -> moderation.archiveThread(thread));
    }

    public void deleteEvent(long guild, long event) {
        world.inside(() -> moderation.deleteEvent(guild, event));
    }

    public void kick(long guild, long kicked) {
        world.inside(() -> moderation.kick(guild, kicked));
    }

    /** Invites the bot (again) with these permissions. */
    public void addBot(long guild, long permissions) {
        world.inside(() -> moderation.addBot(guild, permissions));
    }

    public void giveRole(long guild, long member, long role) {
        world.inside(() -> moderation.role(guild, member, role, true));
    }

    public void takeRole(long guild, long member, long role) {
        world.inside(() -> moderation.role(guild, member, role, false));
    }

    /** Sets the permission overwrite of a role or member in a channel. */
    public void overwrite(long channel, long target, long allow, long deny) {
        world.inside(() -> moderation.overwrite(channel, target, allow, deny));
    }

    /** Accepts direct messages from members of shared servers; everyone does at first. */
    public void openDms() {
        world.inside(() -> world.users().acceptDms(user, true));
    }

    public void closeDms() {
        world.inside(() -> world.users().acceptDms(user, false));
    }

    public void join(long guild) {
        world.inside(() -> world.members().join(world.guilds().get(guild), user, 0));
    }

    public void leave(long guild) {
        world.inside(() -> world.members().leave(world.members().get(sight.guild(guild), user.id())));
    }

    /** Changes the language of their client. */
    public void speak(String locale) {
        world.inside(() -> world.users().speak(user, locale));
    }

    public void rename(String displayName) {
        world.inside(() -> world.users().rename(user, displayName));
    }

    public void enterVoice(long channel) {
        world.inside(() -> {
            Guild guild = world.channels().get(channel).guild();
            if (guild != null) {
                world.voices().enter(world.members().get(guild, user.id()), sight.channel(channel));
            }
        });
    }

    /** Drags another member from one voice channel into another. */
    public void moveVoice(long member, long channel) {
        world.inside(() -> moderation.moveVoice(member, channel));
    }

    public void leaveVoice(long guild) {
        world.inside(() -> world.voices().leave(sight.guild(guild), user));
    }

    /** Marks interest in a scheduled event, or takes it back. */
    public void interested(long guild, long event, boolean interested) {
        world.inside(() -> {
            Guild place = sight.guild(guild);
            Member self = world.members().get(place, user.id());
            world.events().interest(place, world.events().get(place, event), self, interested);
        });
    }
}
