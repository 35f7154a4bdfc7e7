package cn.kaixu.gateway.client;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The web client as files. Its addresses are decided in the browser, so every navigation that is nobody else's gets the start page. */
@Configuration(proxyBeanMethods = false)
class WebClient implements WebMvcConfigurer {

    private static final List<String> NOT_PAGES =
            List.of("/api/", "/assets/", "/oauth2/", "/login/", "/logout", "/actuator", "/v3/", "/health", "/error");
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final CacheControl FOR_A_YEAR =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final Resource START_PAGE = new ClassPathResource("static/index.html");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(FOR_A_YEAR);
        registry.addResourceHandler("/*.*")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache());
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    RouterFunction<ServerResponse> pages() {
        RequestPredicate navigation = WebClient::isNavigation;
        return RouterFunctions.route(navigation, _ -> startPage());
    }

    private static ServerResponse startPage() {
        return ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .body(START_PAGE);
    }

    static boolean isNavigation(ServerRequest request) {
        return READS.contains(request.method())
                && START_PAGE.exists()
                && NOT_PAGES.stream().noneMatch(request.path()::startsWith)
                && wantsPage(request);
    }

    /** Patent numbers carry a point, so a point alone does not make an address a file. */
    private static boolean wantsPage(ServerRequest request) {
        String accept =
                String.join(",", request.headers().header(HttpHeaders.ACCEPT)).toLowerCase(Locale.ROOT);
        String lastSegment = request.path().substring(request.path().lastIndexOf('/') + 1);
        return accept.contains("text/html") || (accept.contains("*/*") && !lastSegment.contains("."));
    }
}
