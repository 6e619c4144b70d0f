package dev.kizuna.rehearsal.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Form data as RFC 7578 has it, as far as Discord's clients use it: {@code payload_json} and {@code files[n]}. */
record Multipart(String payload, List<Call.Upload> files) {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILENAME = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type: *(.+?) *$");
    private static final Pattern FILE = Pattern.compile("files\\[(\\d{1,2})]");
    private static final String BLANK_LINE = "\r\n\r\n";

    /** @throws ApiError 400 where there is no boundary or a part has no headers */
    static Multipart read(String contentType, byte[] bytes) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            throw malformed();
        }
        // One char per byte, so that positions in the text are positions in the bytes.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String delimiter = "--" + boundary.group(1);
        String payload = "";
        List<Call.Upload> files = new ArrayList<>();
        int from = text.indexOf(delimiter);
        while (from >= 0 && !text.startsWith("--", from + delimiter.length())) {
            int start = from + delimiter.length() + 2;
            int end = text.indexOf("\r\n" + delimiter, start);
            int blank = text.indexOf(BLANK_LINE, start);
            if (end < 0 || blank < 0 || blank > end) {
                throw malformed();
            }
            String head = utf8(text.substring(start, blank));
            String content = text.substring(blank + BLANK_LINE.length(), Math.max(end, blank + BLANK_LINE.length()));
            String name = group(NAME, head, "");
            Matcher file = FILE.matcher(name);
            if (name.equals("payload_json")) {
                payload = utf8(content);
            } else if (file.matches()) {
                files.add(upload(Integer.parseInt(file.group(1)), head, content));
            }
            from = end + 2;
        }
        return new Multipart(payload.isEmpty() ? "{}" : payload, files);
    }

    private static Call.Upload upload(int index, String head, String content) {
        // Browsers' rule, which all clients follow: only the quote and line ends are escaped.
        String filename = group(FILENAME, head, "")
                .replace("%22", "\"")
                .replace("%0D", "\r")
                .replace("%0A", "\n");
        String type = group(TYPE, head, "application/octet-stream");
        return new Call.Upload(index, filename, type, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String group(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static ApiError malformed() {
        return new ApiError(400, 50035, "Invalid Form Body");
    }
}
