package cn.kaixu.contract;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema of a contract message from its record: {@code @Nullable} components are optional. */
final class RecordSchema {

    private static final Map<Class<?>, String> SCALARS = Map.of(
            String.class, "string",
            BigDecimal.class, "number",
            int.class, "integer",
            Integer.class, "integer",
            boolean.class, "boolean",
            LocalDate.class, "date",
            Instant.class, "date-time");

    private final JsonMapper json;

    RecordSchema(JsonMapper json) {
        this.json = json;
    }

    ObjectNode of(Class<? extends ContractMessage> message) {
        ObjectNode schema = json.createObjectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put(
                        "$id",
                        "https://kaixu.cn/schemas/" + Catalogue.typeOf(message).value() + ".json")
                .put("title", message.getSimpleName());
        return schema.setAll(object(message));
    }

    /** Field paths with {@code required} or {@code optional}, as pinned in {@code published-fields.txt}. */
    Map<String, String> fields(Class<?> type, String prefix) {
        Map<String, String> fields = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + "/" + component.getName();
            fields.put(path, isOptional(component) ? "optional" : "required");
            Class<?> inner = elementOf(component.getGenericType());
            if (inner.isRecord() && scalarOf(inner) == null) {
                fields.putAll(fields(inner, path));
            }
        }
        return fields;
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode schema = json.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), property(component));
            if (!isOptional(component)) {
                required.add(component.getName());
            }
        }
        return schema;
    }

    private ObjectNode property(RecordComponent component) {
        if (component.getType() == List.class) {
            ObjectNode list = json.createObjectNode().put("type", "array");
            list.set("items", value(elementOf(component.getGenericType()), false));
            return list;
        }
        return value(component.getType(), isOptional(component));
    }

    private ObjectNode value(Class<?> type, boolean optional) {
        ObjectNode schema = json.createObjectNode();
        String scalar = scalarOf(type);
        if (scalar == null) {
            schema = object(type);
            scalar = "object";
        }
        String basic = scalar.startsWith("date") ? "string" : scalar;
        if (optional) {
            schema.set("type", json.createArrayNode().add(basic).add("null"));
        } else {
            schema.put("type", basic);
        }
        if (scalar.startsWith("date")) {
            schema.put("format", scalar);
        }
        if (type.isEnum()) {
            ArrayNode names = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(names::add);
        }
        return schema;
    }

    private static @Nullable String scalarOf(Class<?> type) {
        if (type.isEnum()) {
            return "string";
        }
        if (type.isRecord()
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getAccessor().isAnnotationPresent(JsonValue.class)) {
            return SCALARS.get(type.getRecordComponents()[0].getType());
        }
        return SCALARS.get(type);
    }

    private static Class<?> elementOf(Type type) {
        return (Class<?>) (type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : type);
    }

    private static boolean isOptional(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }
}
