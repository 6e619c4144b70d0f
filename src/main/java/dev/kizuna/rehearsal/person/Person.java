package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person at their Discord client. Looking gives copies in Discord's JSON form. What the client would not offer (an
 * unknown command, a missing option, a disabled button) throws {@link IllegalArgumentException}; what the server refuses
 * throws {@link dev.kizuna.rehearsal.wire.ApiError}.
 */
public final class Person {

    public long id() {
        throw new UnsupportedOperationException();
    }

    public String name() {
        throw new UnsupportedOperationException();
    }

    public String locale() {
        throw new UnsupportedOperationException();
    }

    // What they see.

    public List<ObjectNode> guilds() {
        throw new UnsupportedOperationException();
    }

    /** Channels and threads that they may view. */
    public List<ObjectNode> channels(long guild) {
        throw new UnsupportedOperationException();
    }

    /** Oldest first, their own ephemeral messages among them; a deferred answer has flag 128 (loading). */
    public List<ObjectNode> messages(long channel) {
        throw new UnsupportedOperationException();
    }

    public ObjectNode message(long channel, long message) {
        throw new UnsupportedOperationException();
    }

    /** Their direct-message channels. */
    public List<ObjectNode> dms() {
        throw new UnsupportedOperationException();
    }

    /** Messages of their direct channel with the bot, oldest first; empty where there is none. */
    public List<ObjectNode> mail() {
        throw new UnsupportedOperationException();
    }

    public List<ObjectNode> scheduledEvents(long guild) {
        throw new UnsupportedOperationException();
    }

    public List<ObjectNode> members(long guild) {
        throw new UnsupportedOperationException();
    }

    public List<ObjectNode> roles(long guild) {
        throw new UnsupportedOperationException();
    }

    /** The commands the client offers them in this channel, as registered (with {@code name_localizations}). */
    public List<ObjectNode> commands(long channel) {
        throw new UnsupportedOperationException();
    }

    /** Messages that made their phone ring: mentions of them, their roles or everyone, at sending and not at editing. */
    public List<ObjectNode> pings() {
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    /** What the client asks while {@code option} is being typed; the choices are in {@link Act#choices}. */
    public Act autocomplete(String command, String option, String partial, Map<String, ?> options, long channel) {
        throw new UnsupportedOperationException();
    }

    /** Presses a button that is on the message, named by custom id or by label. */
    public Act press(long channel, long message, String button) {
        throw new UnsupportedOperationException();
    }

    /** Chooses in a select menu, named by custom id or placeholder; values by value or label, entities by id or name. */
    public Act select(long channel, long message, String menu, List<String> values) {
        throw new UnsupportedOperationException();
    }

    /** The form that is open before them. */
    public Optional<Form> openForm() {
        throw new UnsupportedOperationException();
    }

    /** Sends the open form; fields by custom id or label, what is not named keeps its preset value. */
    public Act submit(Map<String, ?> values) {
        throw new UnsupportedOperationException();
    }

    public void dismissForm() {
        throw new UnsupportedOperationException();
    }

    /** Presses a button whose custom id nobody offered: what a hostile client would send. */
    public Act forgePress(long channel, long message, String customId) {
        throw new UnsupportedOperationException();
    }

    /** Sends a form that nobody opened. */
    public Act forgeSubmit(long channel, String customId, Map<String, String> values) {
        throw new UnsupportedOperationException();
    }

    // What they do otherwise.

    public ObjectNode write(long channel, String content) {
        throw new UnsupportedOperationException();
    }

    public void react(long channel, long message, String emoji) {
        throw new UnsupportedOperationException();
    }

    /** With the permission that Discord asks for; so do the other deletions. */
    public void deleteMessage(long channel, long message) {
        throw new UnsupportedOperationException();
    }

    /** Deletes a channel or a thread. */
    public void deleteChannel(long channel) {
        throw new UnsupportedOperationException();
    }

    public void deleteEvent(long guild, long event) {
        throw new UnsupportedOperationException();
    }

    public void kick(long guild, long user) {
        throw new UnsupportedOperationException();
    }

    /** Invites the bot (again) with these permissions. */
    public void addBot(long guild, long permissions) {
        throw new UnsupportedOperationException();
    }

    public void giveRole(long guild, long user, long role) {
        throw new UnsupportedOperationException();
    }

    public void takeRole(long guild, long user, long role) {
        throw new UnsupportedOperationException();
    }

    /** Sets the permission overwrite of a role or member in a channel. */
    public void overwrite(long channel, long target, long allow, long deny) {
        throw new UnsupportedOperationException();
    }

    /** Accepts direct messages from members of shared servers; everyone does at first. */
    public void openDms() {
        throw new UnsupportedOperationException();
    }

    public void closeDms() {
        throw new UnsupportedOperationException();
    }

    public void join(long guild) {
        throw new UnsupportedOperationException();
    }

    public void leave(long guild) {
        throw new UnsupportedOperationException();
    }

    /** Changes the language of their client. */
    public void speak(String locale) {
        throw new UnsupportedOperationException();
    }

    public void rename(String displayName) {
        throw new UnsupportedOperationException();
    }

    public void enterVoice(long channel) {
        throw new UnsupportedOperationException();
    }

    public void leaveVoice(long guild) {
        throw new UnsupportedOperationException();
    }

    /** Marks interest in a scheduled event, or takes it back. */
    public void interested(long guild, long event, boolean interested) {
        throw new UnsupportedOperationException();
    }
}
