package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Components;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The fields that Discord documents for the objects of a request. */
public final class KnownFields {

    /** A kind of object in a request. */
    public enum Kind {
        MESSAGE,
        EMBED,
        EMBED_FOOTER,
        EMBED_MEDIA,
        EMBED_AUTHOR,
        EMBED_FIELD,
        ATTACHMENT,
        ALLOWED_MENTIONS,
        REFERENCE,
        COMPONENT,
        MODAL,
        COMMAND,
        OPTION,
        CHOICE,
        EVENT,
        THREAD,
        CHANNEL,
        OVERWRITE,
        MEMBER
    }

    private static final Map<Kind, Set<String>> FIELDS = Map.ofEntries(
            Map.entry(
                    Kind.MESSAGE,
                    words("content nonce tts embeds allowed_mentions message_reference components sticker_ids"
                            + " attachments flags enforce_nonce poll thread_name applied_tags username avatar_url")),
            Map.entry(
                    Kind.EMBED,
                    words("title type description url timestamp color footer image thumbnail video provider author"
                            + " fields flags")),
            Map.entry(Kind.EMBED_FOOTER, words("text icon_url proxy_icon_url")),
            Map.entry(Kind.EMBED_MEDIA, words("url proxy_url height width description content_type flags")),
            Map.entry(Kind.EMBED_AUTHOR, words("name url icon_url proxy_icon_url")),
            Map.entry(Kind.EMBED_FIELD, words("name value inline")),
            Map.entry(
                    Kind.ATTACHMENT,
                    words(
                            "id filename content_type title description duration_secs waveform is_remix is_spoiler flags")),
            Map.entry(Kind.ALLOWED_MENTIONS, words("parse roles users replied_user")),
            Map.entry(Kind.REFERENCE, words("type message_id channel_id guild_id fail_if_not_exists")),
            Map.entry(Kind.MODAL, words("custom_id title components")),
            Map.entry(
                    Kind.COMMAND,
                    words("id type name name_localizations description description_localizations options"
                            + " default_member_permissions dm_permission default_permission nsfw contexts"
                            + " integration_types handler")),
            Map.entry(
                    Kind.OPTION,
                    words("type name name_localizations description description_localizations required choices options"
                            + " channel_types min_value max_value min_length max_length autocomplete")),
            Map.entry(Kind.CHOICE, words("name name_localizations value")),
            Map.entry(
                    Kind.EVENT,
                    words("channel_id entity_metadata name privacy_level scheduled_start_time scheduled_end_time"
                            + " description entity_type status image recurrence_rule")),
            Map.entry(
                    Kind.THREAD,
                    words("name auto_archive_duration rate_limit_per_user type invitable message applied_tags")),
            Map.entry(
                    Kind.CHANNEL,
                    words("name type position topic nsfw rate_limit_per_user bitrate user_limit permission_overwrites"
                            + " parent_id rtc_region video_quality_mode default_auto_archive_duration flags"
                            + " available_tags default_reaction_emoji default_thread_rate_limit_per_user"
                            + " default_sort_order default_forum_layout default_tag_setting archived locked"
                            + " invitable auto_archive_duration applied_tags")),
            Map.entry(Kind.OVERWRITE, words("id type allow deny")),
            Map.entry(Kind.MEMBER, words("nick roles mute deaf channel_id communication_disabled_until flags")));

    private static final Map<Integer, Set<String>> COMPONENTS = Map.ofEntries(
            Map.entry(Components.ROW, words("components")),
            Map.entry(Components.BUTTON, words("style label emoji custom_id sku_id url disabled")),
            Map.entry(
                    Components.STRING_SELECT,
                    words("custom_id options placeholder min_values max_values required disabled")),
            Map.entry(
                    Components.TEXT_INPUT,
                    words("custom_id style label min_length max_length required value placeholder")),
            Map.entry(Components.USER_SELECT, select()),
            Map.entry(Components.ROLE_SELECT, select()),
            Map.entry(Components.MENTIONABLE_SELECT, select()),
            Map.entry(Components.CHANNEL_SELECT, select()),
            Map.entry(Components.SECTION, words("components accessory")),
            Map.entry(Components.TEXT, words("content")),
            Map.entry(Components.THUMBNAIL, words("media description spoiler")),
            Map.entry(Components.GALLERY, words("items")),
            Map.entry(Components.FILE, words("file spoiler name size")),
            Map.entry(Components.SEPARATOR, words("divider spacing")),
            Map.entry(Components.CONTAINER, words("components accent_color spoiler")),
            Map.entry(Components.LABEL, words("label description component")),
            Map.entry(Components.UPLOAD, words("custom_id min_values max_values required")),
            Map.entry(Components.RADIO_GROUP, words("custom_id options required")),
            Map.entry(Components.CHECKBOX_GROUP, words("custom_id options min_values max_values required")),
            Map.entry(Components.CHECKBOX, words("custom_id default")));

    private static final Map<Kind, Map<String, Kind>> PARTS = Map.ofEntries(
            Map.entry(
                    Kind.MESSAGE,
                    Map.of(
                            "embeds", Kind.EMBED,
                            "attachments", Kind.ATTACHMENT,
                            "allowed_mentions", Kind.ALLOWED_MENTIONS,
                            "message_reference", Kind.REFERENCE,
                            "components", Kind.COMPONENT)),
            Map.entry(
                    Kind.EMBED,
                    Map.of(
                            "footer", Kind.EMBED_FOOTER,
                            "image", Kind.EMBED_MEDIA,
                            "thumbnail", Kind.EMBED_MEDIA,
                            "author", Kind.EMBED_AUTHOR,
                            "fields", Kind.EMBED_FIELD)),
            Map.entry(
                    Kind.COMPONENT,
                    Map.of("components", Kind.COMPONENT, "accessory", Kind.COMPONENT, "component", Kind.COMPONENT)),
            Map.entry(Kind.MODAL, Map.of("components", Kind.COMPONENT)),
            Map.entry(Kind.COMMAND, Map.of("options", Kind.OPTION)),
            Map.entry(Kind.OPTION, Map.of("options", Kind.OPTION, "choices", Kind.CHOICE)),
            Map.entry(Kind.THREAD, Map.of("message", Kind.MESSAGE)),
            Map.entry(Kind.CHANNEL, Map.of("permission_overwrites", Kind.OVERWRITE)));

    private KnownFields() {}

    static Set<String> of(Kind kind, JsonNode body) {
        if (kind != Kind.COMPONENT) {
            return FIELDS.getOrDefault(kind, Set.of());
        }
        Set<String> known = new HashSet<>(COMPONENTS.getOrDefault(Components.type(body), Set.of()));
        known.addAll(Set.of("type", "id"));
        return known;
    }

    static Map<String, Kind> parts(Kind kind) {
        return PARTS.getOrDefault(kind, Map.of());
    }

    private static Set<String> select() {
        return words("custom_id placeholder default_values channel_types min_values max_values required disabled");
    }

    private static Set<String> words(String spaced) {
        return Set.of(spaced.split(" "));
    }
}
