package cn.kaixu.platform.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as the answer where no controller is involved yet, as in filters. */
public final class ProblemWriter {

    private final ProblemFactory problems;
    private final JsonMapper json;

    ProblemWriter(ProblemFactory problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    public void write(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        RefusalCode code = refused.code();
        response.setStatus(code.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        if (code.retryAfterSeconds() > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(code.retryAfterSeconds()));
        }
        response.getOutputStream().write(json.writeValueAsBytes(problems.create(refused, request)));
    }
}
