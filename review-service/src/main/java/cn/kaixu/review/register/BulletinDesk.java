package cn.kaixu.review.register;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes bulletins in: looks at the header, keeps the file, starts the work. */
@Component
public class BulletinDesk {

    private final RegisterImports imports;
    private final ApplicationEventPublisher events;

    BulletinDesk(RegisterImports imports, ApplicationEventPublisher events) {
        this.imports = imports;
        this.events = events;
    }

    /** Returns the import; refuses a file without content or with a wrong header at once. */
    public String receive(String fileName, byte[] content, String receivedBy) {
        Bulletin.open(content);
        String id = imports.keep(sha256(content), fileName, content, receivedBy);
        events.publishEvent(new BulletinReceived(id));
        return id;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
