package cn.kaixu.local.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import cn.kaixu.local.client.Caller;
import tools.jackson.databind.JsonNode;

/** The KPI board (指标) as anyone sees it. */
record Board(List<Indicator> indicators) {

    static Board read(Caller caller) {
        JsonNode answer = caller.get("/api/indicators").accepted().json();
        return new Board(StreamSupport.stream(answer.path("indicators").spliterator(), false)
                .map(Indicator::of)
                .toList());
    }

    String line() {
        return indicators.stream().map(Indicator::line).collect(Collectors.joining("；"));
    }

    /** One figure against its target. */
    record Indicator(String title, String reading, String value, String target, String unit) {

        private static Indicator of(JsonNode node) {
            return new Indicator(
                    node.path("title").asString(""),
                    node.path("reading").asString(""),
                    node.path("value").asString(""),
                    node.path("target").asString(""),
                    node.path("unit").asString(""));
        }

        private String line() {
            String name = reading.isEmpty() ? title : "%s（%s）".formatted(title, reading);
            return "%s %s/%s%s".formatted(name, value, target, unit);
        }
    }
}
