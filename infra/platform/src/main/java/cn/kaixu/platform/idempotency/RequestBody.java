package cn.kaixu.platform.idempotency;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;

/** A request whose body can be read by us and then once more by the controller; files are left where they are. */
final class RequestBody extends HttpServletRequestWrapper {

    private final byte[] body;

    private RequestBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** The request in repeatable form; empty when its body is too large. */
    static Optional<HttpServletRequest> repeatable(HttpServletRequest request, int largest) throws IOException {
        if (isMultipart(request)) {
            return Optional.of(request);
        }
        byte[] body = request.getInputStream().readNBytes(largest + 1);
        return body.length > largest ? Optional.empty() : Optional.of(new RequestBody(request, body));
    }

    /** Feeds what the client sent into the digest: the body, or every part of a form. */
    static void digest(HttpServletRequest request, MessageDigest digest) throws IOException, ServletException {
        if (isMultipart(request)) {
            for (Part part : request.getParts()) {
                digest.update(part.getName().getBytes(StandardCharsets.UTF_8));
                digestContent(part, digest);
            }
        } else {
            digest.update(request.getInputStream().readAllBytes());
        }
    }

    private static void digestContent(Part part, MessageDigest digest) throws IOException {
        byte[] buffer = new byte[8192];
        try (InputStream content = part.getInputStream()) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("the body is already here");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
