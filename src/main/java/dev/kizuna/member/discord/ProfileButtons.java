package dev.kizuna.member.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import java.util.List;
import java.util.function.BiFunction;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * What other rooms let be chosen beside somebody.
 *
 * @param own beside one's own profile in a circle; at most three
 * @param entry beside somebody on the list, for coordinators
 */
public record ProfileButtons(
        BiFunction<CircleId, Language, List<Button>> own, BiFunction<MemberId, Language, List<Button>> entry) {}
