package cn.kaixu.review.register.intake;

import java.io.IOException;
import java.io.InputStream;

import cn.kaixu.review.register.bulletin.Survey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Takes bulletins in: looks once over the whole file, keeps it, starts the work. Holds a small part of it at a time. */
@Component
public class BulletinDesk {

    private final RegisterImports imports;
    private final ApplicationEventPublisher events;

    BulletinDesk(RegisterImports imports, ApplicationEventPublisher events) {
        this.imports = imports;
        this.events = events;
    }

    /** Returns the import; refuses a file without content or with a wrong header at once. */
    public String receive(String fileName, InputStreamSource file, String receivedBy) throws IOException {
        Survey survey;
        try (InputStream content = file.getInputStream()) {
            survey = Survey.of(content);
        }
        String id;
        try (InputStream content = file.getInputStream()) {
            id = imports.keep(survey, fileName, content, receivedBy);
        }
        events.publishEvent(new BulletinReceived(id));
        return id;
    }
}
