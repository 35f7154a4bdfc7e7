package cn.kaixu.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The event catalogue and the context map are written from the code and committed; this fails when they are stale. */
class EventCatalogueTest {

    @Test
    void catalogueIsCurrent() {
        StringBuilder text = new StringBuilder("""
                # Event catalogue

                Written from the contracts module; do not edit (`-Dkaixu.regenerate=true` writes it anew). Every message travels with the
                CloudEvents attributes `id`, `type`, `source`, `subject` and `time`, plus `correlationid`, `causationid` and who acted.

                | Message | Owner | Topic | Read by | Schema | Sample |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (Class<? extends ContractMessage> message : Catalogue.messages()) {
            MessageType type = Catalogue.typeOf(message);
            text.append(
                    "| `%s` | %s | `%s` | %s | [schema](../contracts/src/main/resources/cn/kaixu/contract/schema/%s.json) | [sample](../contracts/src/test/resources/samples/%s/1.json) |%n"
                            .formatted(
                                    type.value(),
                                    owner(type),
                                    type.topic(),
                                    String.join(", ", type.readers()),
                                    type.value(),
                                    type.value()));
        }

        assertThat(ContractFiles.committed(ContractFiles.DOCS.resolve("event-catalogue.md"), text.toString()))
                .isEqualTo(text.toString());
    }

    @Test
    void contextMapIsCurrent() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (Class<? extends ContractMessage> message : Catalogue.messages()) {
            MessageType type = Catalogue.typeOf(message);
            for (String reader : type.readers()) {
                arrows.computeIfAbsent(owner(type) + " --> " + reader, arrow -> new TreeSet<>())
                        .add(message.getSimpleName());
            }
        }
        List<String> lines = new ArrayList<>();
        arrows.forEach((arrow, messages) ->
                lines.add("| %s | %s |".formatted(arrow.replace(" --> ", " → "), String.join(", ", messages))));
        String text = """
                # Context map

                Written from the contracts module; do not edit. Services never call each other; each arrow is a set of messages on Kafka.

                ```mermaid
                flowchart LR
                  %s
                ```

                | Arrow | Messages |
                | --- | --- |
                %s
                """.formatted(String.join("\n  ", arrows.keySet()), String.join("\n", lines));

        assertThat(ContractFiles.committed(ContractFiles.DOCS.resolve("context-map.md"), text))
                .isEqualTo(text);
    }

    private static String owner(MessageType type) {
        return type.value().split("\\.", -1)[1] + "-service";
    }
}
