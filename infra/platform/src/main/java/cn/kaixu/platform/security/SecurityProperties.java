package cn.kaixu.platform.security;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who may call what: paths open to everybody, and the roles that may look after a running service. */
@ConfigurationProperties("kaixu.security")
record SecurityProperties(
        @DefaultValue List<String> publicPaths,
        @DefaultValue List<String> operatorRoles) {

    SecurityProperties {
        publicPaths = List.copyOf(publicPaths);
        operatorRoles = List.copyOf(operatorRoles);
    }
}
