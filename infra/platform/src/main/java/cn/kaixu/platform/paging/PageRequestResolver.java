package cn.kaixu.platform.paging;

import java.util.ArrayList;
import java.util.List;

import cn.kaixu.platform.problem.FieldProblem;
import cn.kaixu.platform.problem.PlatformRefusal;
import cn.kaixu.platform.problem.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code page} and {@code size} of a request and refuses what is out of bounds. */
final class PageRequestResolver implements HandlerMethodArgumentResolver {

    private static final int UNREADABLE = -1;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        int page = number(request.getParameter("page"), 1);
        int size = number(request.getParameter("size"), PageRequest.DEFAULT_SIZE);
        List<FieldProblem> problems = new ArrayList<>();
        if (page < 1) {
            problems.add(FieldProblem.of("page", "page").suggesting("1"));
        }
        if (size < 1 || size > PageRequest.LARGEST_SIZE) {
            problems.add(FieldProblem.of("size", "page-size", PageRequest.LARGEST_SIZE)
                    .suggesting(String.valueOf(PageRequest.DEFAULT_SIZE)));
        }
        if (!problems.isEmpty()) {
            throw new Refused(PlatformRefusal.INVALID_FIELDS, problems);
        }
        return new PageRequest(page, size);
    }

    private static int number(@Nullable String text, int otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return UNREADABLE;
        }
    }
}
