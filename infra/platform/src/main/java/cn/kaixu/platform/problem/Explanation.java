package cn.kaixu.platform.problem;

import java.util.Optional;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Says what an exception means to the caller; the deepest cause that means something decides. */
final class Explanation {

    private Explanation() {}

    static Refused of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<Refused> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return new Refused(PlatformRefusal.INTERNAL_ERROR);
    }

    private static Optional<Refused> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case Refused refused -> refused;
                    case HttpMessageNotReadableException unreadable -> UnreadableBody.explain(unreadable);
                    case MethodArgumentNotValidException invalid -> BrokenConstraints.explain(invalid);
                    case HandlerMethodValidationException invalid -> BrokenConstraints.explain(invalid);
                    case MethodArgumentTypeMismatchException mismatch -> BrokenConstraints.explain(mismatch);
                    case MaxUploadSizeExceededException tooLarge -> new Refused(PlatformRefusal.TOO_LARGE);
                    case MultipartException broken -> new Refused(PlatformRefusal.MALFORMED_REQUEST);
                    case AccessDeniedException denied -> new Refused(PlatformRefusal.FORBIDDEN);
                    case AuthenticationException nobody -> new Refused(PlatformRefusal.UNAUTHENTICATED);
                    case AggregateNotFoundException missing -> new NotFound(missing.getAggregateIdentifier());
                    case AggregateStreamCreationException exists -> new Refused(PlatformRefusal.CONCURRENT_CHANGE);
                    case ConcurrencyException conflict -> new Refused(PlatformRefusal.CONCURRENT_CHANGE);
                    case Exception outage when Outage.isSign(outage) -> new Refused(PlatformRefusal.UNAVAILABLE);
                    case ErrorResponse response ->
                        byStatus(response.getStatusCode().value());
                    default -> null;
                });
    }

    private static Refused byStatus(int status) {
        for (PlatformRefusal refusal : PlatformRefusal.values()) {
            if (refusal.status() == status) {
                return new Refused(refusal);
            }
        }
        return new Refused(status < 500 ? PlatformRefusal.MALFORMED_REQUEST : PlatformRefusal.INTERNAL_ERROR);
    }
}
