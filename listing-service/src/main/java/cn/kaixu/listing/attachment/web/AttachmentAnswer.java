package cn.kaixu.listing.attachment.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import cn.kaixu.listing.attachment.Attachment;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as it is sent: to be saved, never shown in the page, never kept on the way. */
final class AttachmentAnswer {

    private AttachmentAnswer() {}

    static ResponseEntity<byte[]> of(Attachment attachment, byte[] content) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename(fileName(attachment), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.fileKind().contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    private static String fileName(Attachment attachment) {
        return attachment.kind().chinese() + "." + attachment.fileKind().name().toLowerCase(Locale.ROOT);
    }
}
