package dev.kizuna.resource.discord;

import static dev.kizuna.discord.Audience.MEMBERS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.discord.Unsaved;
import dev.kizuna.discord.Unsaved.Draft;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.resource.Deals;
import dev.kizuna.resource.ResourceCard;
import dev.kizuna.resource.Stories;
import dev.kizuna.resource.Story;
import dev.kizuna.resource.StoryText;
import dev.kizuna.resource.TypedPart;
import dev.kizuna.resource.Written;
import dev.kizuna.resource.discord.ResourceIds.At;
import dev.kizuna.resource.discord.ResourceIds.Page;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.modals.Modal;

/** Takes what is written for a table; asks back where it looks real, or where somebody else was quicker. */
final class StoryDesk {
    private static final List<String> WRITTEN = Stream.of(
                    TypedPart.STORY_TITLE, TypedPart.BEGINNING, TypedPart.MIDDLE, TypedPart.ENDING)
            .map(TypedPart::name)
            .toList();

    private final Stories stories;
    private final StoryCommands tables;
    private final StoryForm form;
    private final ResourceWords words;
    private final DoubtCard doubts;
    private final Texts texts;
    private final SecondLook look;
    private final Unsaved<TypedStory> unsaved;

    StoryDesk(Stories stories, StoryCommands tables, ResourceWords words, Texts texts, Clock clock) {
        this.stories = stories;
        this.tables = tables;
        this.form = new StoryForm(texts);
        this.words = words;
        this.doubts = new DoubtCard(texts);
        this.texts = texts;
        this.look = new SecondLook(texts, clock, SecondLook.Matter.FICTION);
        this.unsaved = new Unsaved<>(clock);
    }

    void register(Routes routes) {
        routes.press(ResourceIds.WRITE, MEMBERS, this::write);
        routes.fields(
                ResourceIds.STORY_FORM,
                MEMBERS,
                look.form(routes, ResourceIds.STORY_FORM, MEMBERS, WRITTEN, this::again, this::take));
        routes.press(ResourceIds.STORY_AGAIN, MEMBERS, (caller, draft) -> {
            TypedStory typed = unsaved.get(caller, draft);
            return Response.ask(form(caller, typed.page(), Optional.of(typed.text())));
        });
        routes.press(ResourceIds.STORY_KEEP, MEMBERS, (caller, draft) -> keep(caller, unsaved.get(caller, draft)));
    }

    private Response write(Caller caller, At at) {
        Optional<Story> now = now(caller, at);
        Page page = new Page(at.meeting(), at.table(), now.map(Story::revision).orElse(0));
        return Response.ask(form(caller, page, now.map(Story::text)));
    }

    private Modal again(Caller caller, Page page, Fields typed) {
        return form(caller, page, Optional.of(StoryForm.read(typed)));
    }

    private Modal form(Caller caller, Page page, Optional<StoryText> text) {
        Optional<Story> now = now(caller, new At(page.meeting(), page.table()));
        List<ResourceCard> cards = Stream.concat(
                        tables.hand(caller.inCircle(), page.meeting(), page.table()).stream(),
                        now.map(Story::used).stream().flatMap(List::stream))
                .distinct()
                .limit(2L * Deals.MOST_EACH)
                .toList();
        return form.of(page, cards, text, caller.language());
    }

    private Response take(Caller caller, Page page, Fields fields) {
        now(caller, new At(page.meeting(), page.table()));
        return keep(caller, new TypedStory(page, StoryForm.read(fields)));
    }

    private Response keep(Caller caller, TypedStory typed) {
        Page page = typed.page();
        Language reader = caller.language();
        Written<Story> written = stories.write(
                caller.inCircle(), page.meeting(), page.table(), page.revision(), typed.text(), tables.writer(caller));
        At at = new At(page.meeting(), page.table());
        if (written.kept()) {
            return tables.show(caller, at, texts.get(reader, "resource.story.kept"));
        }
        Story now = written.now();
        Page next = new Page(page.meeting(), page.table(), now.revision());
        Draft draft = unsaved.keep(caller, new TypedStory(next, typed.text()));
        return Response.show(doubts.overtaken(
                now.writtenBy(),
                words.story(now.text(), now.used(), reader),
                words.story(typed.text(), List.of(), reader),
                ResourceIds.STORY_AGAIN.write(draft),
                ResourceIds.STORY_KEEP.write(draft),
                Button.secondary(ResourceIds.TABLE.write(at), texts.get(reader, "resource.doubt.leave")),
                reader));
    }

    private Optional<Story> now(Caller caller, At at) {
        return stories.story(caller.inCircle(), at.meeting(), at.table(), tables.writer(caller));
    }

    /** A story that was typed; the revision of its page is of what it replaces. */
    private record TypedStory(Page page, StoryText text) {}
}
