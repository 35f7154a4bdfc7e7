package cn.kaixu.contract.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Administrative divisions (GB/T 2260) a province's scheme covers: code to name, the province itself first. */
public record Places(Map<String, String> names) {

    public Places {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The divisions of Hubei, the default province. */
    public static Places hubei() {
        try (InputStream csv = Objects.requireNonNull(Places.class.getResourceAsStream("places-420000.csv"))) {
            return parse(new String(csv.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines of {@code code,name}; the first line is a header. */
    public static Places parse(String csv) {
        Map<String, String> names = new LinkedHashMap<>();
        csv.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
            int comma = line.indexOf(',');
            names.put(line.substring(0, comma), line.substring(comma + 1).strip());
        });
        return new Places(names);
    }

    /** Code of the province. */
    public String province() {
        return names.keySet().iterator().next();
    }

    public boolean contains(String code) {
        return names.containsKey(code);
    }

    /** Name of a division, or its code where the list lacks it. */
    public String nameOf(String code) {
        return names.getOrDefault(code, code);
    }
}
