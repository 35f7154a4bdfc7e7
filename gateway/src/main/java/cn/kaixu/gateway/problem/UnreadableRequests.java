package cn.kaixu.gateway.problem;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.catalina.Container;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Answers requests that the web server cannot read, an address with unescaped characters for instance. They reach neither
 * filter nor controller, and the server itself would show a page.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Problems problems;

    UnreadableRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> {
            Container host = context.getParent();
            if (host != null) {
                host.getPipeline().addValve(new Report(problems));
            }
        });
    }

    private static final class Report extends ErrorReportValve {

        private final Problems problems;

        Report(Problems problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                CorrelationId.assign(request, response);
                problems.write(request, response, GatewayProblem.ofStatus(response.getStatus()));
                response.finishResponse();
            } catch (IOException e) {
                throw new UncheckedIOException("the caller could not be told what is wrong with the request", e);
            }
        }
    }
}
