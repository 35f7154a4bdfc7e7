package cn.kaixu.platform.test;

import java.util.Map;

/** A record as it lies on a topic, with its headers as text. */
public record ReceivedMessage(String topic, String key, Map<String, String> headers, String body) {

    public ReceivedMessage {
        headers = Map.copyOf(headers);
    }
}
