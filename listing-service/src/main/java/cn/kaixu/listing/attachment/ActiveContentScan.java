package cn.kaixu.listing.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import cn.kaixu.platform.file.FileKind;
import org.springframework.stereotype.Component;

/**
 * Refuses PDF files that run scripts, start programs or carry other files, whether they say so plainly, in escaped names or in compressed object streams.
 * A file whose object streams unfold beyond all reason is refused as well. Knows no viruses, and cannot look into encrypted object streams.
 */
@Component
final class ActiveContentScan implements ScanPort {

    private static final Pattern ACTIVE = Pattern.compile("/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\\b");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    @Override
    public boolean harmful(FileKind kind, byte[] content) {
        if (kind != FileKind.PDF) {
            return false;
        }
        ObjectStreams objects = ObjectStreams.of(content);
        return objects.excessive()
                || active(new String(content, StandardCharsets.ISO_8859_1))
                || objects.texts().stream().anyMatch(ActiveContentScan::active);
    }

    /** Names may be written with any character as its number: {@code /J#53}. */
    private static boolean active(String text) {
        return ACTIVE.matcher(text).find()
                || ACTIVE.matcher(ESCAPED.matcher(text)
                                .replaceAll(found -> Character.toString((char) Integer.parseInt(found.group(1), 16))
                                        .replace("\\", "\\\\")
                                        .replace("$", "\\$")))
                        .find();
    }
}
