package cn.kaixu.local.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with text fields and files, as a browser sends it ({@code multipart/form-data}). */
public final class Form {

    private final String boundary = "kaixu-" + UUID.randomUUID();
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    public Form text(String name, String value) {
        line("--" + boundary);
        line("Content-Disposition: form-data; name=\"%s\"".formatted(name));
        line("Content-Type: text/plain; charset=UTF-8");
        line("");
        line(value);
        return this;
    }

    public Form file(String name, String fileName, String type, byte[] bytes) {
        line("--" + boundary);
        line("Content-Disposition: form-data; name=\"%s\"; filename=\"%s\"".formatted(name, fileName));
        line("Content-Type: " + type);
        line("");
        content.writeBytes(bytes);
        line("");
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    byte[] body() {
        byte[] end = ("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] parts = content.toByteArray();
        byte[] whole = java.util.Arrays.copyOf(parts, parts.length + end.length);
        System.arraycopy(end, 0, whole, parts.length, end.length);
        return whole;
    }

    private void line(String text) {
        content.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
