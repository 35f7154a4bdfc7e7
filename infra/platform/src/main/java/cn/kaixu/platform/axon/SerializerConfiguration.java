package cn.kaixu.platform.axon;

import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Everything stored is JSON without type names inside; the stored form is pinned by each service's golden files. */
@AutoConfiguration(
        before = AxonConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class SerializerConfiguration {

    @Bean
    RevisionResolver revisionResolver() {
        return new AnnotationRevisionResolver();
    }

    @Bean
    @Primary
    Serializer serializer(RevisionResolver revisions) {
        return Jackson3Serializer.builder().revisionResolver(revisions).build();
    }

    @Bean
    Serializer eventSerializer(Serializer serializer) {
        return serializer;
    }

    @Bean
    Serializer messageSerializer(Serializer serializer) {
        return serializer;
    }
}
