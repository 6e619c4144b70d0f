package dev.kizuna.rehearsal.page;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * One tab as a person uses it: real mouse, touch and key events, and only what is visible can be used. Every step
 * waits up to ten seconds for what it needs.
 */
public final class Tab implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Map<String, Integer> KEYS = Map.of(
            "Enter", 13, "Tab", 9, "Escape", 27, "ArrowUp", 38, "ArrowDown", 40, "Home", 36, "End", 35, "Backspace", 8);

    /** What can be used now (inside the front window, if one is open) and reads or is called as told. */
    private static final String FIND = """
            (label => {
              const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
              const words = node => [node.getAttribute('aria-label'), node.innerText].filter(Boolean).join(' ');
              return [...scope.querySelectorAll('button, a, label, summary, [role=option]')]
                .filter(node => node.checkVisibility() && !node.disabled && words(node).includes(label)).at(-1);
            })(%s)""";

    /** What is to be read on the screen; what is only spoken to screen readers is not. */
    private static final String READABLE = "[...document.body?.children ?? []].filter(node => node.id !== 'live')"
            + ".map(node => node.innerText).join('\\n')";

    private final DevTools tools;

    Tab(DevTools tools, int width, int height) {
        this.tools = tools;
        boolean phone = width < 720;
        tools.call("Page.enable", Map.of());
        tools.call("Runtime.enable", Map.of());
        tools.call("Log.enable", Map.of());
        tools.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", phone ? 2 : 1, "mobile", phone));
        tools.call("Emulation.setTouchEmulationEnabled", Map.of("enabled", phone));
    }

    public Tab visit(String url) {
        tools.call("Page.navigate", Map.of("url", url));
        return until("document.readyState === 'complete'");
    }

    /** Day or night: {@code light} or {@code dark}. */
    public Tab shade(String scheme) {
        tools.call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Presses the last visible button, link or option with this label. */
    public Tab press(String label) {
        return clickOn(FIND.formatted(TextNode.valueOf(label)));
    }

    /** Clicks the first element of a CSS selector. */
    public Tab click(String selector) {
        return clickOn("document.querySelector(%s)".formatted(TextNode.valueOf(selector)));
    }

    private Tab clickOn(String node) {
        until("(() => { const node = " + node + "; return Boolean(node && node.checkVisibility()) })()");
        var at = js("(() => { const node = " + node + "; node.scrollIntoView({block: 'center', behavior: 'instant'});"
                + " const box = node.getBoundingClientRect();"
                + " const x = box.x + box.width / 2, y = box.y + box.height / 2;"
                + " const top = document.elementFromPoint(x, y);"
                + " return {x, y, free: node.contains(top), by: top?.outerHTML?.slice(0, 120)} })()");
        if (!at.path("free").asBoolean()) {
            throw new AssertionError("covered by " + at.path("by").asText() + ": " + node);
        }
        for (var type : List.of("mousePressed", "mouseReleased")) {
            tools.call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.path("x").asDouble(),
                            "y",
                            at.path("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
        return this;
    }

    /** Writes at the focus. */
    public Tab type(String text) {
        tools.call("Input.insertText", Map.of("text", text));
        return this;
    }

    /** Empties the field that has the focus and writes. */
    public Tab retype(String text) {
        js("document.activeElement.select()");
        return type(text);
    }

    /** Presses a key by its DOM name, {@code Shift+} before it where wanted. */
    public Tab key(String name) {
        boolean shift = name.startsWith("Shift+");
        String key = shift ? name.substring(6) : name;
        for (var type : List.of("keyDown", "keyUp")) {
            tools.call(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            KEYS.get(key),
                            "text",
                            key.equals("Enter") && type.equals("keyDown") ? "\r" : "",
                            "modifiers",
                            shift ? 8 : 0));
        }
        return this;
    }

    /** Waits until the text is to be read somewhere on the screen. */
    public Tab sees(String text) {
        return until((READABLE + ".includes(%s)").formatted(TextNode.valueOf(text)));
    }

    public Tab seesNoMore(String text) {
        return until(("!" + READABLE + ".includes(%s)").formatted(TextNode.valueOf(text)));
    }

    /** Waits until the script is true. */
    public Tab until(String script) {
        await(script)
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(40))
                .until(() -> js(script).asBoolean());
        return this;
    }

    /** The value of a script in the page. */
    public JsonNode js(String script) {
        var answer = tools.call(
                "Runtime.evaluate", Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(script + ": " + answer.path("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    /** Keeps a picture as {@code target/screenshots/NAME.png}. */
    public Tab screenshot(String name) {
        try {
            js("document.fonts.ready.then(() => new Promise(done => requestAnimationFrame(() => done(true))))");
            js("Promise.allSettled(document.getAnimations().map(one => one.finished)).then(() => true)");
            var picture = tools.call("Page.captureScreenshot", Map.of("format", "png"));
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"),
                    Base64.getDecoder().decode(picture.path("data").asText()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Uncaught errors, refused scripts and failed loads. */
    public List<String> complaints() {
        return List.copyOf(tools.complaints());
    }

    @Override
    public void close() {
        tools.call("Page.close", Map.of());
        tools.close();
    }
}
