package cn.kaixu.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ContractMessagesTest {

    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final RecordSchema schemas = new RecordSchema(json);

    static List<Class<? extends ContractMessage>> messages() {
        return Catalogue.messages();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void nameFollowsOwnerAndVersion(Class<? extends ContractMessage> message) {
        MessageType type = Catalogue.typeOf(message);
        String owner =
                message.getPackageName().substring(message.getPackageName().lastIndexOf('.') + 1);

        assertThat(type.value()).matches("kaixu\\." + owner + "\\.[a-z-]+\\.v\\d+");
        assertThat(type.topic()).matches("kaixu\\." + owner + "\\.[a-z]+");
        assertThat(type.readers()).isNotEmpty().doesNotContain(owner + "-service");
        assertThat(message.getSimpleName()).matches("[A-Z]\\w+V\\d+");
    }

    @ParameterizedTest
    @MethodSource("messages")
    void committedSchemaIsTheRecords(Class<? extends ContractMessage> message) {
        String derived = json.writeValueAsString(schemas.of(message)) + "\n";

        assertThat(ContractFiles.committed(schemaFile(message), derived)).isEqualTo(derived);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everySampleIsValidAndReadsBack(Class<? extends ContractMessage> message) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ContractFiles.read(schemaFile(message)));

        for (Path sample : samples(message)) {
            String text = Files.readString(sample);
            assertThat(schema.validate(text, InputFormat.JSON)).as("%s", sample).isEmpty();
            assertHolds(json.valueToTree(json.readValue(text, message)), json.readTree(text), sample.toString());
        }
    }

    /** Everything the sample says was read; what it does not know, being older, may be there besides. */
    private void assertHolds(JsonNode read, JsonNode said, String where) {
        assertThat(read.isMissingNode()).as(where).isFalse();
        if (said.isObject()) {
            said.properties()
                    .forEach(field ->
                            assertHolds(read.path(field.getKey()), field.getValue(), where + "/" + field.getKey()));
        } else if (said.isArray()) {
            assertThat(read.size()).as(where).isEqualTo(said.size());
            for (int at = 0; at < said.size(); at++) {
                assertHolds(read.path(at), said.get(at), where + "/" + at);
            }
        } else {
            assertThat(json.writeValueAsString(read)).as(where).isEqualTo(json.writeValueAsString(said));
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void anUnknownFieldIsTolerated(Class<? extends ContractMessage> message) throws IOException {
        ObjectNode sample =
                (ObjectNode) json.readTree(Files.readString(samples(message).getFirst()));
        sample.put("addedTomorrow", "x");

        assertThat(json.treeToValue(sample, message).subject()).isNotBlank();
    }

    @Test
    void everyMessageIsInTheCatalogue() throws Exception {
        Path classes = Path.of(Catalogue.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.matches(".*V\\d+\\.class"))
                    .map(name -> name.replace('/', '.').replace(".class", ""))
                    .forEach(found::add);
        }
        for (String name : found) {
            Class<?> type = Class.forName(name);
            assertThat(ContractMessage.class.isAssignableFrom(type))
                    .as("%s in the catalogue", name)
                    .isEqualTo(Catalogue.messages().contains(type));
        }
    }

    /** A field once published stays what it was; a new one is optional. */
    @Test
    void publishedFieldsAreKept() {
        Map<String, String> now = new TreeMap<>();
        messages()
                .forEach(message -> now.putAll(
                        schemas.fields(message, Catalogue.typeOf(message).value())));
        StringBuilder text = new StringBuilder();
        now.forEach((path, presence) ->
                text.append(path).append(' ').append(presence).append('\n'));

        Map<String, String> pinned = new TreeMap<>();
        ContractFiles.committed(ContractFiles.PUBLISHED_FIELDS, text.toString())
                .lines()
                .forEach(line -> {
                    int space = line.indexOf(' ');
                    pinned.put(line.substring(0, space), line.substring(space + 1));
                });

        assertThat(now).containsAllEntriesOf(pinned);
        now.keySet().removeAll(pinned.keySet());
        assertThat(now).as("new fields must be optional and pinned").isEmpty();
    }

    private static Path schemaFile(Class<? extends ContractMessage> message) {
        return ContractFiles.SCHEMAS.resolve(Catalogue.typeOf(message).value() + ".json");
    }

    private static List<Path> samples(Class<? extends ContractMessage> message) throws IOException {
        Path folder = ContractFiles.SAMPLES.resolve(Catalogue.typeOf(message).value());
        assertThat(folder).as("golden samples").isDirectory();
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
