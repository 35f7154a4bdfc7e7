package cn.kaixu.gateway.problem;

import java.util.List;

/** A refusal as the caller reads it (RFC 9457), with our code, the way out, and the id to ask about. */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String action,
        String correlationId,
        List<Object> errors) {}
