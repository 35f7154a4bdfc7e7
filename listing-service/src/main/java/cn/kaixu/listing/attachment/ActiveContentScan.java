package cn.kaixu.listing.attachment;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

/** Refuses PDF files that say plainly that they run scripts, start programs or carry other files. Knows no viruses. */
@Component
final class ActiveContentScan implements ScanPort {

    private static final Pattern ACTIVE = Pattern.compile("/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\\b");

    @Override
    public boolean harmful(FileKind kind, byte[] content) {
        return kind == FileKind.PDF
                && ACTIVE.matcher(new String(content, StandardCharsets.ISO_8859_1))
                        .find();
    }
}
