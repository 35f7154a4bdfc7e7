package cn.kaixu.platform.axon;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/** Everything stored is JSON without type names inside; the stored form is pinned by each service's golden files. */
@AutoConfiguration(
        before = AxonConfiguration.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
public class SerializerConfiguration {

    /** Axon's tokens name their classes; nothing else may, and without this a view being rebuilt could not go on. */
    private static final PolymorphicTypeValidator TOKENS_ONLY = BasicPolymorphicTypeValidator.builder()
            .allowIfSubType(TrackingToken.class)
            .build();

    @Bean
    RevisionResolver revisionResolver() {
        return new AnnotationRevisionResolver();
    }

    @Bean
    @Primary
    Serializer serializer(RevisionResolver revisions) {
        return Jackson3Serializer.builder()
                .revisionResolver(revisions)
                .jsonMapperBuilderCustomizer(json -> json.polymorphicTypeValidator(TOKENS_ONLY))
                .build();
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
