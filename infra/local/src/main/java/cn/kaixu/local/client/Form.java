package cn.kaixu.local.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A form with text fields and files, as a browser sends it ({@code multipart/form-data}). */
public final class Form {

    /** Always the same, so that a repeated form is the same request byte for byte. */
    private static final String BOUNDARY = "----kaixu-2f1d7c40b8a94e6f";

    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    public Form text(String name, String value) {
        line("--" + BOUNDARY);
        line("Content-Disposition: form-data; name=\"%s\"".formatted(name));
        line("Content-Type: text/plain; charset=UTF-8");
        line("");
        line(value);
        return this;
    }

    public Form file(String name, String fileName, String type, byte[] bytes) {
        line("--" + BOUNDARY);
        line("Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"".formatted(name, fileName));
        line("Content-Type: " + type);
        line("");
        content.writeBytes(bytes);
        line("");
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() {
        byte[] end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] parts = content.toByteArray();
        byte[] whole = Arrays.copyOf(parts, parts.length + end.length);
        System.arraycopy(end, 0, whole, parts.length, end.length);
        return whole;
    }

    private void line(String text) {
        content.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
