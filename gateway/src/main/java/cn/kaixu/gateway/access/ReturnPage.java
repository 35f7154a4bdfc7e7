package cn.kaixu.gateway.access;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The page a person came from before logging in. Only paths of this site are believed, or the login would send people anywhere. */
final class ReturnPage {

    private static final String ATTRIBUTE = ReturnPage.class.getName();
    private static final Pattern OF_THIS_SITE = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]{0,2000}");

    private ReturnPage() {}

    static void remember(HttpServletRequest request) {
        String page = request.getParameter("return");
        HttpSession session = request.getSession();
        if (page != null && isOfThisSite(page)) {
            session.setAttribute(ATTRIBUTE, page);
        } else {
            session.removeAttribute(ATTRIBUTE);
        }
    }

    static String recall(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(ATTRIBUTE) instanceof String page) {
            session.removeAttribute(ATTRIBUTE);
            return page;
        }
        return "/";
    }

    static boolean isOfThisSite(String page) {
        return OF_THIS_SITE.matcher(page).matches();
    }
}
