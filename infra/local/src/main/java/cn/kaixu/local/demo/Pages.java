package cn.kaixu.local.demo;

import java.util.ArrayList;
import java.util.List;

import cn.kaixu.local.client.Caller;
import tools.jackson.databind.JsonNode;

/** Lists that come in pages, read to their end. */
final class Pages {

    private static final int SIZE = 200;

    private Pages() {}

    /** All items of a list; the path already carries its question mark. */
    static List<JsonNode> all(Caller caller, String path) {
        List<JsonNode> items = new ArrayList<>();
        long total;
        int page = 1;
        do {
            JsonNode answer = caller.get("%s&page=%d&size=%d".formatted(path, page++, SIZE))
                    .accepted()
                    .json();
            answer.path("items").forEach(items::add);
            total = answer.path("total").asLong();
        } while (items.size() < total && (page - 1) * (long) SIZE < total);
        return items;
    }
}
