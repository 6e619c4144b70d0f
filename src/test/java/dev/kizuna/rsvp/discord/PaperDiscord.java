package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.kernel.UserId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/** What a messenger has sent, kept; and every way in which Discord may say no. */
public final class PaperDiscord implements Messenger {
    public final Map<MessageId, Sheet> messages = new LinkedHashMap<>();
    public final Map<Long, Event> events = new LinkedHashMap<>();
    public final Map<ChannelId, String> threads = new LinkedHashMap<>();
    public final Set<ChannelId> asleep = new HashSet<>();
    public final List<String> calls = new ArrayList<>();
    public final Set<UserId> closed = new HashSet<>();
    private final Map<String, Kind> refused = new LinkedHashMap<>();
    private @Nullable String dropping;
    private boolean forgetful;
    private boolean blind;
    private long ids = 5_000;

    /**
     * A message as it was sent last.
     *
     * @param receiver of a direct message, otherwise none
     */
    public record Sheet(
            ChannelId channel,
            MessageCreateData content,
            String nonce,
            @Nullable UserId receiver) {
        public String text() {
            return content.toData().toString();
        }
    }

    /** From now on every call of this name fails so. */
    public void refuse(String call, Kind kind) {
        refused.put(call, kind);
    }

    public void allow(String call) {
        refused.remove(call);
    }

    /** The next call of this name is done, but its answer never comes. */
    public void dropAnswerOf(String call) {
        dropping = call;
    }

    /** From now on every message is new, as it is some minutes later. */
    public void forgetNonces() {
        forgetful = true;
    }

    /** From now on nothing is found. */
    public void blind() {
        blind = true;
    }

    public List<Sheet> told(UserId person) {
        return messages.values().stream()
                .filter(sheet -> person.equals(sheet.receiver()))
                .toList();
    }

    public List<Sheet> in(ChannelId channel) {
        return messages.values().stream()
                .filter(sheet -> sheet.channel().equals(channel))
                .toList();
    }

    public long count(String call) {
        return calls.stream().filter(call::equals).count();
    }

    @Override
    public MessageId post(ChannelId channel, MessageCreateData message, String nonce) {
        begin("post");
        return answered("post", write(new Sheet(channel, message, nonce, null)));
    }

    private MessageId write(Sheet sheet) {
        for (Map.Entry<MessageId, Sheet> one : messages.entrySet()) {
            if (!forgetful
                    && one.getValue().nonce().equals(sheet.nonce())
                    && one.getValue().channel().equals(sheet.channel())) {
                return one.getKey();
            }
        }
        MessageId id = new MessageId(ids++);
        messages.put(id, sheet);
        return id;
    }

    @Override
    public void edit(ChannelId channel, MessageId message, MessageCreateData content) {
        begin("edit");
        Sheet old = messages.get(message);
        if (old == null) {
            throw new MessengerTrouble(Kind.GONE, 10008);
        }
        messages.put(message, new Sheet(channel, content, old.nonce(), null));
    }

    @Override
    public void edit(UserId person, MessageId message, MessageCreateData content) {
        begin("edit");
        Sheet old = messages.get(message);
        if (old == null || !person.equals(old.receiver())) {
            throw new MessengerTrouble(Kind.GONE, 10008);
        }
        messages.put(message, new Sheet(old.channel(), content, old.nonce(), person));
    }

    @Override
    public MessageId tell(UserId person, MessageCreateData message, String nonce) {
        begin("tell");
        if (closed.contains(person)) {
            throw new MessengerTrouble(Kind.UNREACHABLE, 50007);
        }
        return answered("tell", write(new Sheet(new ChannelId(person.value()), message, nonce, person)));
    }

    @Override
    public Optional<MessageId> find(ChannelId channel, String customId) {
        begin("find");
        return messages.entrySet().stream()
                .filter(one -> !blind && one.getValue().channel().equals(channel))
                .filter(one -> one.getValue().text().contains("\"" + customId + "\""))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Optional<MessageId> find(UserId person, String customId) {
        return find(new ChannelId(person.value()), customId);
    }

    @Override
    public boolean exists(ChannelId channel, MessageId message) {
        begin("exists");
        return messages.containsKey(message);
    }

    @Override
    public boolean exists(ChannelId channel) {
        begin("exists");
        return threads.containsKey(channel);
    }

    @Override
    public ChannelId openThread(ChannelId channel, MessageId on, String name) {
        begin("openThread");
        ChannelId thread = new ChannelId(on.value());
        threads.putIfAbsent(thread, name);
        return thread;
    }

    @Override
    public void putToSleep(ChannelId thread) {
        begin("putToSleep");
        asleep.add(thread);
    }

    @Override
    public long schedule(CircleId circle, Event event) {
        begin("schedule");
        events.put(ids, event);
        return answered("schedule", ids++);
    }

    @Override
    public boolean isScheduled(CircleId circle, long eventId) {
        begin("isScheduled");
        return events.containsKey(eventId);
    }

    @Override
    public void reschedule(CircleId circle, long eventId, Event event) {
        begin("reschedule");
        if (events.replace(eventId, event) == null) {
            throw new MessengerTrouble(Kind.GONE, 10070);
        }
    }

    @Override
    public void unschedule(CircleId circle, long eventId) {
        begin("unschedule");
        events.remove(eventId);
    }

    private void begin(String call) {
        calls.add(call);
        Kind kind = refused.get(call);
        if (kind != null) {
            throw new MessengerTrouble(kind, 0);
        }
    }

    private <T> T answered(String call, T answer) {
        if (call.equals(dropping)) {
            dropping = null;
            throw new MessengerTrouble(Kind.UNAVAILABLE, 0);
        }
        return answer;
    }
}
