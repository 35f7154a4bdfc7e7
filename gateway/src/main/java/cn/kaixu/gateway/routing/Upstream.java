package cn.kaixu.gateway.routing;

import java.time.Duration;

import cn.kaixu.gateway.GatewayProperties;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * The connection to the services: HTTP/1.1 only, pooled, passing everything through untouched. Time-outs count silence rather than duration,
 * so an event stream may last as long as it likes.
 */
@Configuration(proxyBeanMethods = false)
class Upstream {

    private static final TimeValue IDLE = TimeValue.ofSeconds(30); // less than the 60 s after which a service hangs up
    private static final TimeValue TRUSTED = TimeValue.ofMilliseconds(200);

    @Bean
    ClientHttpRequestFactory upstreamRequests(CloseableHttpClient upstreamClient) {
        return new HttpComponentsClientHttpRequestFactory(upstreamClient);
    }

    @Bean
    CloseableHttpClient upstreamClient(GatewayProperties properties) {
        GatewayProperties.Upstream settings = properties.upstream();
        RequestConfig request = RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(settings.waitForConnection()))
                .setResponseTimeout(timeout(settings.read()))
                .setProtocolUpgradeEnabled(false)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections(settings))
                .setDefaultRequestConfig(request)
                .evictIdleConnections(IDLE)
                .disableAutomaticRetries() // whether a repetition is safe is for the caller to know
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(GatewayProperties.Upstream settings) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(settings.connectionsPerService())
                .setMaxConnTotal(settings.connectionsPerService() * Routes.OWNED.size())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(settings.connect()))
                        .setSocketTimeout(timeout(settings.read()))
                        .setValidateAfterInactivity(TRUSTED)
                        .build())
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
