package cn.kaixu.platform.relay;

import java.util.LinkedHashMap;
import java.util.Map;

import org.axonframework.messaging.MetaData;

/** Metadata of an event as texts. */
final class EventMetadata {

    private EventMetadata() {}

    static Map<String, String> texts(MetaData metadata) {
        Map<String, String> texts = new LinkedHashMap<>();
        metadata.forEach((key, value) -> {
            if (value != null) {
                texts.put(key, value.toString());
            }
        });
        return texts;
    }
}
