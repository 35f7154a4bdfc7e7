package cn.kaixu.gateway.description;

import java.util.Map;
import java.util.TreeMap;

import cn.kaixu.gateway.GatewayProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where each part of the API is described (OpenAPI); the services describe themselves. */
@RestController
class InterfaceDescriptions {

    private static final String PATH = "/v3/api-docs";

    private final Map<String, String> parts = new TreeMap<>();

    InterfaceDescriptions(GatewayProperties properties) {
        properties.services().keySet().forEach(service -> parts.put(service, PATH + "/" + service));
        parts.put("gateway", PATH + "/gateway");
    }

    @GetMapping(PATH)
    Map<String, String> parts() {
        return parts;
    }

    @GetMapping(value = PATH + "/gateway", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource gateway() {
        return new ClassPathResource("openapi/gateway.json");
    }
}
