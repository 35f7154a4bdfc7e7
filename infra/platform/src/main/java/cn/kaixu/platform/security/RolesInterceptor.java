package cn.kaixu.platform.security;

import java.lang.annotation.Annotation;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Enforces {@code @RolesAllowed} and {@code @PermitAll} before the body is read, so that nobody learns from error
 * messages what they may not do. A method under {@code /api} with neither is closed to everybody.
 */
final class RolesInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            check(method, request.getRequestURI().startsWith("/api/"));
        }
        return true;
    }

    private static void check(HandlerMethod method, boolean closedByDefault) {
        RolesAllowed allowed = find(method, RolesAllowed.class);
        if (allowed != null) {
            if (!CurrentActor.require().hasAnyRole(List.of(allowed.value()))) {
                throw new Refused(PlatformRefusal.FORBIDDEN);
            }
        } else if (closedByDefault && find(method, PermitAll.class) == null) {
            throw new Refused(PlatformRefusal.FORBIDDEN);
        }
    }

    // what stands at the method outweighs what stands at the class
    private static <A extends Annotation> @Nullable A find(HandlerMethod method, Class<A> type) {
        if (method.hasMethodAnnotation(RolesAllowed.class) || method.hasMethodAnnotation(PermitAll.class)) {
            return method.getMethodAnnotation(type);
        }
        return AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
    }
}
