package cn.kaixu.endtoend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.kaixu.local.LocalPlatform;
import cn.kaixu.local.client.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the platform shows, read to the last page through the public API. */
final class Views {

    private static final int SIZE = 200;

    private final LocalPlatform platform;

    Views(LocalPlatform platform) {
        this.platform = platform;
    }

    /** How often each declaration stands in the declarant's own list. */
    Map<String, Long> declarations() {
        return count(all(platform.machine("wuhan-bureau-system"), "/api/declarations?"), "id");
    }

    /** How many review cases each declaration has. */
    Map<String, Long> cases() {
        return count(cases(""), "declarationId");
    }

    List<JsonNode> cases(String state) {
        return all(platform.person("reviewer-a"), "/api/review/cases?state=" + state);
    }

    /** Every offer of the pool by patent number, as anyone sees it. */
    Map<String, String> pool() {
        return all(visitor(), "/api/pool?").stream()
                .collect(Collectors.toMap(
                        item -> item.path("patentNumber").asString(),
                        JsonNode::toString,
                        (one, other) -> {
                            throw new AssertionError("twice in the pool: " + one + other);
                        },
                        TreeMap::new));
    }

    /** The KPI board without the moment it was reckoned. */
    String board() {
        ObjectNode board =
                (ObjectNode) visitor().get("/api/indicators").accepted().json();
        board.remove(List.of("asOf", "computedAt", "position"));
        return board.toPrettyString();
    }

    /** Identifiers of all messages about a patent. */
    Set<String> messages(String patentNumber) {
        Set<String> messages = new TreeSet<>();
        for (JsonNode event : platform.person("auditor-a")
                .get("/api/events?patentNumber=" + patentNumber)
                .accepted()
                .json()
                .path("items")) {
            if (!messages.add(event.path("messageId").asString())) {
                throw new AssertionError("recorded twice: " + event);
            }
        }
        return messages;
    }

    private Caller visitor() {
        return Caller.anonymous(platform.url());
    }

    private static Map<String, Long> count(List<JsonNode> items, String field) {
        return items.stream()
                .map(item -> item.path(field).asString())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<JsonNode> all(Caller caller, String path) {
        List<JsonNode> items = new ArrayList<>();
        long total = 1;
        for (int page = 1; items.size() < total; page++) {
            JsonNode answer = caller.get("%s&page=%d&size=%d".formatted(path, page, SIZE))
                    .accepted()
                    .json();
            total = answer.path("items").isEmpty()
                    ? items.size()
                    : answer.path("total").asLong();
            answer.path("items").forEach(items::add);
        }
        return items;
    }
}
