package cn.kaixu.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Committed files the tests compare with; {@code -Dkaixu.regenerate=true} writes them anew instead. */
final class ContractFiles {

    static final Path MODULE = Path.of("").toAbsolutePath();
    static final Path SCHEMAS = MODULE.resolve("src/main/resources/cn/kaixu/contract/schema");
    static final Path SAMPLES = MODULE.resolve("src/test/resources/samples");
    static final Path PUBLISHED_FIELDS = MODULE.resolve("src/test/resources/published-fields.txt");
    static final Path DOCS = MODULE.resolveSibling("docs");

    private static final boolean REGENERATE = Boolean.getBoolean("kaixu.regenerate");

    private ContractFiles() {}

    /** The committed text, after writing {@code generated} there when regeneration was asked for. */
    static String committed(Path file, String generated) {
        if (REGENERATE) {
            write(file, generated);
        }
        return read(file);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("missing " + file + "; run with -Dkaixu.regenerate=true", e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
