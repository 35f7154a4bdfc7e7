package cn.kaixu.gateway.routing;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import cn.kaixu.gateway.access.IdentityUnavailable;
import cn.kaixu.gateway.limit.BodyTooLarge;
import cn.kaixu.gateway.problem.GatewayProblem;
import cn.kaixu.gateway.problem.Problems;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells the caller what went wrong on the way to a service, and whether waiting helps. */
@Component
class UpstreamFailures {

    private static final Logger LOG = LoggerFactory.getLogger(UpstreamFailures.class);

    private final Problems problems;

    UpstreamFailures(Problems problems) {
        this.problems = problems;
    }

    ServerResponse answer(Throwable failure, ServerRequest request) {
        HttpServletRequest servletRequest = request.servletRequest();
        GatewayProblem problem = classify(failure);
        log(problem, servletRequest, failure);
        return ServerResponse.status(problem.status()).build((_, response) -> {
            problems.write(servletRequest, response, problem, limitBehind(failure));
            return null;
        });
    }

    static GatewayProblem classify(Throwable failure) {
        if (causedBy(failure, BodyTooLarge.class)) {
            return GatewayProblem.BODY_TOO_LARGE;
        }
        if (causedBy(failure, IdentityUnavailable.class)) {
            return GatewayProblem.IDENTITY_UNAVAILABLE;
        }
        if (causedBy(failure, SocketTimeoutException.class) && !causedBy(failure, ConnectTimeoutException.class)) {
            return GatewayProblem.SERVICE_TIMEOUT;
        }
        return causedBy(failure, IOException.class)
                ? GatewayProblem.SERVICE_UNAVAILABLE
                : GatewayProblem.INTERNAL_ERROR;
    }

    private static long limitBehind(Throwable failure) {
        return Stream.iterate(failure, current -> current != null, Throwable::getCause)
                .filter(BodyTooLarge.class::isInstance)
                .map(BodyTooLarge.class::cast)
                .findFirst()
                .map(BodyTooLarge::megabytes)
                .orElse(0L);
    }

    private static boolean causedBy(Throwable failure, Class<? extends Throwable> cause) {
        return Stream.iterate(failure, current -> current != null, Throwable::getCause)
                .anyMatch(cause::isInstance);
    }

    private static void log(GatewayProblem problem, HttpServletRequest request, Throwable failure) {
        if (problem == GatewayProblem.INTERNAL_ERROR) {
            LOG.error("cannot pass on {} {}", request.getMethod(), request.getRequestURI(), failure);
        } else {
            LOG.warn(
                    "{} for {} {}: {}",
                    problem.code(),
                    request.getMethod(),
                    request.getRequestURI(),
                    failure.toString());
        }
    }
}
